// SPDX-License-Identifier: MIT
#include "tests/support/oracle.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Chatelaine {

namespace {

constexpr quint32 LastScope = 40; // Ids after it are of deleted scopes.
constexpr quint32 GoneIds = 5;    // So many deleted scopes, and keys, have grants all the same.
constexpr int UsualUsers = 30;
constexpr std::array States = {"valid",     "valid",    "email_confirm",
                               "moderated", "rejected", "disabled"};

// Users have the ids up to this one, keys and users who are gone have more.
int lastUser(size_t users) { return 80 + int(users) * 2; }
quint32 lastKey(size_t users) { return quint32(lastUser(users)) * 2 + 40; }

template<typename Rows>
quint32 unusedId(OracleRandom &random, const Rows &rows, int low, int high)
{
    quint32 id = 0;
    do {
        id = quint32(randomBetween(random, low, high));
    } while (std::ranges::any_of(rows, [id](const auto &row) { return row.id == id; }));
    return id;
}

void regroup(OracleRandom &random, OracleUser &user)
{
    user.primaryGroup = randomOneIn(random, 15) ? 0 : quint32(randomBetween(random, 1, 12));
    user.secondaryGroups = randomCsvBytes(random);
}

void addUser(OracleRandom &random, OracleDatabase &database, int last)
{
    OracleUser user;
    user.id = unusedId(random, database.users, 1, last);
    regroup(random, user);
    user.state = States[size_t(randomBetween(random, 0, int(States.size()) - 1))];
    user.isBanned = randomOneIn(random, 6);
    database.users.push_back(std::move(user));
}

void regroup(OracleRandom &random, OracleScope &scope)
{
    scope.groups = randomGroupCsv(random);
    scope.active = randomOneIn(random, 5) ? 0 : randomOneIn(random, 25) ? 2 : 1;
}

void addScope(OracleRandom &random, OracleDatabase &database)
{
    OracleScope scope{unusedId(random, database.scopes, 1, LastScope), {}};
    regroup(random, scope);
    database.scopes.push_back(std::move(scope));
}

// One key per user, whether there is such a user or not.
void addKey(OracleRandom &random, OracleDatabase &database, quint32 userId, quint32 last)
{
    if (std::ranges::none_of(database.keys, [=](const auto &key) { return key.userId == userId; }))
        database.keys.push_back(
            {unusedId(random, database.keys, 1, int(last)), userId, !randomOneIn(random, 5)});
}

// Rows of everything that is there, and of scopes and keys that are gone.
void addGrants(OracleRandom &random, OracleDatabase &database, int count, quint32 lastKey)
{
    std::vector<quint32> keys;
    std::vector<quint32> scopes;
    for (quint32 i = 1; i <= GoneIds; ++i) {
        keys.push_back(lastKey + i);
        scopes.push_back(LastScope + i);
    }
    for (const OracleKey &key : database.keys)
        keys.insert(keys.end(), 3, key.id);
    for (const OracleScope &scope : database.scopes)
        scopes.insert(scopes.end(), 3, scope.id);
    for (int i = 0; i < count; ++i)
        database.grants.emplace(randomOf(random, keys), randomOf(random, scopes));
}

void takeRandomGrants(OracleRandom &random, OracleDatabase &database)
{
    for (int i = randomBetween(random, 1, 10); i > 0 && !database.grants.empty(); --i) {
        const int index = randomBetween(random, 0, int(database.grants.size()) - 1);
        database.grants.erase(std::next(database.grants.begin(), index));
    }
}

template<typename Row>
void takeRandom(OracleRandom &random, std::vector<Row> &rows)
{
    if (!rows.empty())
        rows.erase(rows.begin() + randomBetween(random, 0, int(rows.size()) - 1));
}

void writeToAKey(OracleRandom &random, OracleDatabase &database)
{
    if (database.keys.empty())
        return;
    OracleKey &key = randomOf(random, database.keys);
    if (randomOneIn(random, 2))
        key.prefix = "Rot" + QByteArray::number(randomBetween(random, 10'000, 99'999));
    else
        key.isActive = !key.isActive;
}

void deleteAKey(OracleRandom &random, OracleDatabase &database)
{
    const std::vector<OracleKey> before = database.keys;
    takeRandom(random, database.keys);
    if (randomOneIn(random, 2))
        return;
    for (const OracleKey &key : before) {
        if (std::ranges::find(database.keys, key) == database.keys.end())
            std::erase_if(database.grants,
                          [&](const auto &grant) { return grant.first == key.id; });
    }
}

} // namespace

OracleDatabase randomOracleDatabase(OracleRandom &random)
{
    return randomOracleDatabase(random, randomBetween(random, 0, UsualUsers));
}

OracleDatabase randomOracleDatabase(OracleRandom &random, int users)
{
    const int last = lastUser(size_t(users));
    const quint32 lastOfKeys = lastKey(size_t(users));
    OracleDatabase database;
    for (int i = 0; i < users; ++i)
        addUser(random, database, last);
    for (int i = randomBetween(random, 0, 12); i > 0; --i)
        addScope(random, database);
    for (const OracleUser &user : std::vector(database.users)) {
        if (!randomOneIn(random, 4))
            addKey(random, database, user.id, lastOfKeys);
    }
    for (int i = randomBetween(random, 0, 3); i > 0; --i)
        addKey(random, database, quint32(last + randomBetween(random, 1, 100)), lastOfKeys);
    addGrants(random, database, randomBetween(random, 0, 4) * int(database.keys.size()),
              lastOfKeys);
    return database;
}

void writeAtRandom(OracleRandom &random, OracleDatabase &database)
{
    const int last = lastUser(database.users.size());
    const quint32 lastOfKeys = lastKey(database.users.size());
    switch (randomBetween(random, 0, 11)) {
    case 0:
    case 1:
        if (!database.users.empty())
            regroup(random, randomOf(random, database.users));
        break;
    case 2:
        takeRandom(random, database.users);
        break;
    case 3:
        deleteAKey(random, database);
        break;
    case 4:
        addGrants(random, database, randomBetween(random, 1, 10), lastOfKeys);
        break;
    case 5:
        takeRandomGrants(random, database);
        break;
    case 6:
        addUser(random, database, last);
        addKey(random, database, database.users.back().id, lastOfKeys);
        break;
    case 7:
        if (!database.scopes.empty())
            regroup(random, randomOf(random, database.scopes));
        break;
    case 8:
        takeRandom(random, database.scopes);
        break;
    case 9:
        database.isJobPending = !database.isJobPending;
        break;
    default:
        writeToAKey(random, database);
    }
}

} // namespace Chatelaine
