// SPDX-License-Identifier: MIT
// What this machine has to talk to databases with, for the diagnosis.
//
// Any thread; reads a folder.
#pragma once

#include <QString>
#include <QStringList>

namespace Chatelaine {

struct ClientFacts
{
    QStringList drivers;  // Of Qt: "QMYSQL", "QSQLITE"
    QString connector;    // "MariaDB Connector/C 3.3.20"
    QString pluginFolder; // From where the library loads what an account asks for.
    QStringList plugins;  // In the folder, without ".so": "caching_sha2_password"
};

[[nodiscard]] ClientFacts clientFacts();

} // namespace Chatelaine
