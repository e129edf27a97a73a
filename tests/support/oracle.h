// SPDX-License-Identifier: MIT
// Random databases of keys, and PHP's word on what their grants must be after a recompute.
//
// Shares no code with the programs: the rule itself is in oracle.php. Any thread; askPhp() starts a
// process and waits for it.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <random>
#include <set>
#include <utility>
#include <vector>

namespace Chatelaine {

using OracleRandom = std::mt19937_64;
using OracleGrants = std::set<std::pair<quint32, quint32>>; // Key id, scope id.

struct OracleUser
{
    quint32 id = 0;
    quint32 primaryGroup = 0;
    QByteArray secondaryGroups; // Up to 255 bytes of anything.
    QByteArray state;           // As in xf_user.user_state.
    bool isBanned = false;
};

struct OracleScope
{
    quint32 id = 0;
    QByteArray groups; // Up to 255 bytes of UTF-8.
    int active = 1;    // 0, 1, or what SQL by hand may have left.
};

struct OracleKey
{
    quint32 id = 0;
    quint32 userId = 0; // Of an orphan: of no user.
    bool isActive = true;
};

struct OracleDatabase
{
    std::vector<OracleUser> users;
    std::vector<OracleScope> scopes;
    std::vector<OracleKey> keys;
    OracleGrants grants; // As stored, of deleted scopes and keys too.

    [[nodiscard]] QJsonObject toJson() const;
};

// Same state of the generator, same database.
[[nodiscard]] OracleDatabase randomOracleDatabase(OracleRandom &random);
// One part of a group list, without a comma in it for the most part.
[[nodiscard]] QByteArray randomGroupText(OracleRandom &random);

// The environment variable CHATELAINE_SEED, or a new seed every time.
[[nodiscard]] quint64 oracleSeed();

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
