// SPDX-License-Identifier: MIT
// The least rights that an account needs for a job, as SQL that a database administrator can read,
// edit and run.
//
// Pure: any thread.
#pragma once

#include "models/base/result.h"

#include <QString>

#include <optional>

namespace Chatelaine {

enum class AccountRole {
    Support,    // Looks keys up: SELECT on the columns that are shown, and on no other.
    Audit,      // Reads the tables of the keys whole, without e-mail addresses.
    KeyAdmin,   // Support, and enables, disables, revokes, recomputes.
    ScopeAdmin, // Audit, and creates, edits and deletes scopes, and recomputes.
};
// "support", "audit", "key-admin", "scope-admin"
[[nodiscard]] QLatin1String accountRoleName(AccountRole role);
[[nodiscard]] std::optional<AccountRole> accountRoleNamed(const QString &name);
// One translated sentence on what the role is for.
[[nodiscard]] QString accountRoleText(AccountRole role);

struct GrantScriptNames
{
    QString database = QStringLiteral("xenforo");
    QString prefix = QStringLiteral("xf_cav7_"); // REQUIRES: isValidPrefix().
    QString user = QStringLiteral("chatelaine_support");
    QString fromHost = QStringLiteral("%"); // From where the account may log in.
    bool mySql8 = false;                    // Its row locks need more than MariaDB's.
};

// Names are quoted; Invalid when one holds a control character, or is longer than the server
// allows. The script creates the account without a password that works: it says where to set one.
[[nodiscard]] Result<QString> grantScript(AccountRole role, const GrantScriptNames &names);

} // namespace Chatelaine
