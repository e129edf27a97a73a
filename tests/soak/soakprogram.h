// SPDX-License-Identifier: MIT
// chatelaine-cli on the database of a long run, to be killed.
//
// One thread. Needs CHATELAINE_CLI in the environment.
#pragma once

#include "models/domain/databaseurl.h"

#include <QProcess>
#include <QStringList>

namespace Chatelaine {

class SoakProgram final
{
public:
    // Starts it at once.
    SoakProgram(const DatabaseUrl &url, const QString &user, const QStringList &command);

    // SIGKILL after so many milliseconds; false when it had ended by then.
    bool killAfter(qint64 milliseconds);
    // Lets it end. -1: it crashed or takes longer than two minutes.
    [[nodiscard]] int status();
    // What it wrote to standard error.
    [[nodiscard]] QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
};

} // namespace Chatelaine
