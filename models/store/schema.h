// SPDX-License-Identifier: MIT
// Which key tables a database holds, told by their columns (domain.md section 2, "Layouts").
//
// classifySchema() is pure; readSchema() runs in the connection's thread.
#pragma once

#include "models/store/connection.h"
#include "models/store/storeinfo.h"

#include <vector>

namespace Chatelaine {

struct TableColumn
{
    QString table;
    QString column;
    QString type; // "int", "varchar", "VARBINARY(32)": as the database spells it.
};

// A row of xf_addon that stands for a key system.
struct AddOn
{
    QString id; // "Cav7/ApiKeyManager"
    bool isActive = true;
    bool isProcessing = false; // An installation or upgrade is under way.
};

struct Schema
{
    QString prefix;
    KeyLayout layout = KeyLayout::Unknown;
    QString readOnlyReason; // A translated sentence; empty = the layout can be written.
    QStringList warnings;
    bool canReadKeys = false;   // The columns of keys and users are as expected.
    bool canReadTokens = false; // The hashes are there and may be read.
    bool canReadScopes = false; // Scopes are gated by groups: the grant rule applies.
    // The account may read what is needed of them; each is done without otherwise.
    bool hasRelations = false; // xf_user_group_relation
    bool hasJobs = false;      // xf_job
    // What is known of single users: absent where it may not be read.
    bool canReadEmails = false;       // xf_user.email
    bool canReadGroupChanges = false; // xf_user_group_change
    bool canReadBans = false;         // xf_user_ban
};

// Fails with Invalid when there is no key table at all, when several could be meant, or when the
// forum's own tables are missing; the message names what was looked for.
[[nodiscard]] Result<Schema> classifySchema(const std::vector<TableColumn> &columns,
                                            const std::vector<AddOn> &addOns);

// The tables of the key system, with the prefix.
[[nodiscard]] QString keyTable(const Schema &schema);
[[nodiscard]] QString grantTable(const Schema &schema);
[[nodiscard]] QString scopeTable(const Schema &schema);

// Why a key cannot be found by its token, as a translated sentence; empty = it can.
[[nodiscard]] QString reasonAgainstTokens(const Schema &schema);

[[nodiscard]] Result<Schema> readSchema(Connection &connection);

} // namespace Chatelaine
