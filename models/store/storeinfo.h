// SPDX-License-Identifier: MIT
// What kind of database was opened, and what may be done with it.
#pragma once

#include "models/domain/rights.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

namespace Chatelaine {

// domain.md section 2: the columns decide, not the add-on's version.
enum class KeyLayout {
    V1_0,         // Rights as columns of the key, no scopes.
    V1_1,         // Scopes gated by permissions.
    V1_2,         // Scopes gated by groups: everything is possible.
    HalfUpgraded, // Columns of two versions side by side.
    Unknown,      // A column is missing or has another type.
};
// "1.0", "1.1", "1.2", "half-upgraded", "unknown": the words of JSON documents.
[[nodiscard]] QLatin1String keyLayoutName(KeyLayout layout);

struct StoreInfo
{
    QString system; // "Cav7"
    QString prefix; // Of the key tables, for example "xf_cav7_".
    KeyLayout layout = KeyLayout::Unknown;
    QString server;         // "MariaDB 10.11.19", "SQLite 3.40.1"
    QString tls;            // The cipher in use; empty = none.
    QString tlsProtocol;    // "TLSv1.3"; empty = none.
    QString host;           // Where it was found: "db.example.org:3306", a socket; empty = a file.
    bool isReplica = false; // Another host of the profile's list than the first.
    QString database;       // Name or file, for people.
    Rights rights;          // Of the account on these tables; a locked session does not count.
    bool canWrite = false;  // Any of the rights.
    QString readOnlyReason; // A translated sentence; empty if canWrite.
    bool canFindTokens = true;  // The account may compare hashes of tokens (key_hash).
    bool canReadEmails = false; // It may read xf_user.email.
    // The account holds no right to write on anything at all: it was made for reading.
    bool isReadersAccount = false;
    QStringList warnings; // Translated sentences: an ambiguous prefix, an upgrade's open gates.
    qint64 scopes = 0;
    qint64 groups = 0;
};

} // namespace Chatelaine
