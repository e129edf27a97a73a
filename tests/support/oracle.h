// SPDX-License-Identifier: MIT
// Databases of keys, and PHP's word on what their grants must be after a recompute.
//
// Shares no code with the programs: the rule itself is in oraclerule.php. Any thread; askPhp()
// starts a process and waits for it.
#pragma once

#include "tests/support/oraclerandom.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <set>
#include <utility>

namespace Chatelaine {

using OracleGrants = std::set<std::pair<quint32, quint32>>; // Key id, scope id.

struct OracleUser
{
    quint32 id = 0;
    quint32 primaryGroup = 0;
    QByteArray secondaryGroups; // Up to 255 bytes of anything.
    QByteArray state;           // As in xf_user.user_state.
    bool isBanned = false;

    friend bool operator==(const OracleUser &, const OracleUser &) = default;
};

struct OracleScope
{
    quint32 id = 0;
    QByteArray groups; // Up to 255 bytes of UTF-8.
    int active = 1;    // 0, 1, or what SQL by hand may have left.
    QByteArray name = "scope:" + QByteArray::number(id);
    QByteArray title = "A scope";

    friend bool operator==(const OracleScope &, const OracleScope &) = default;
};

struct OracleKey
{
    quint32 id = 0;
    quint32 userId = 0; // Of an orphan: of no user.
    bool isActive = true;
    QByteArray prefix = "AbCd1234";

    friend bool operator==(const OracleKey &, const OracleKey &) = default;
};

struct OracleDatabase
{
    std::vector<OracleUser> users;
    std::vector<OracleScope> scopes;
    std::vector<OracleKey> keys;
    OracleGrants grants;       // As stored, of deleted scopes and keys too.
    bool isJobPending = false; // The site's own recompute waits in xf_job.

    [[nodiscard]] QJsonObject toJson() const;
    // Takes scopes, keys and grants from it: what the programs write.
    void updateFrom(const QJsonObject &json);
    // Of all lists, by id.
    void sort();

    friend bool operator==(const OracleDatabase &, const OracleDatabase &) = default;
};

struct OracleAnswer
{
    QString error; // Empty when PHP answered.
    std::vector<OracleGrants> databases;
    QStringList numbers;
};

// script: the path of oracle.php. One process for all of it.
[[nodiscard]] OracleAnswer askPhp(const QString &script,
                                  const std::vector<OracleDatabase> &databases,
                                  const QList<QByteArray> &numbers);

// "1:2 1:3 4:2", for comparing and for people.
[[nodiscard]] QString print(const OracleGrants &grants);

} // namespace Chatelaine
