// SPDX-License-Identifier: MIT
#include "tests/support/oracle.h"

#include <algorithm>
#include <string_view>

namespace Chatelaine {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype LongestList = 255; // Bytes, of either column.

int between(OracleRandom &random, int low, int high)
{
    return std::uniform_int_distribution<int>(low, high)(random);
}

bool oneIn(OracleRandom &random, int chances) { return between(random, 1, chances) == 1; }

// What intval() has opinions about, between bars.
constexpr auto Spaces =
    " |\t|\n|\r|\v|\f|\0|\xC2\xA0|\xE2\x80\x83|  \t |\b|\xC2\x85|\xEF\xBB\xBF"sv;
constexpr auto Tails =
    "abc|.9|.|e1|e+1|e-1|e|E0|e+|E-x|;4|\0|_000| 7|x1|.5e1|e400|e-400|-2|/|:|.e1"sv;
constexpr auto Oddities =
    "0|00|-0|+0||abc|0x1A|0b11|0o7|007|1_000|--5|- 5|+-5|-+5|+14|-3|1e1|1e+1|1.5e3|.5e1|1e|15.9|"
    "-0.9|.9|.|-.|e5|1e400|-1e400|1e-400|50e-1|0e9|1e18|9e18|9.3e18|1e19|-1e19|"
    "99999999999999999999999999999|-99999999999999999999999999999|9223372036854775807|"
    "9223372036854775808|-9223372036854775808|-9223372036854775809|9223372036854775807.5|"
    "18446744073709551617|4294967297|2147483648|0000000000000000000000000000000000000005|"
    "5.0000000000000000000000000000000000001|INF|nan|null|true|5\0006|"
    "\xEF\xBC\x95|\xD9\xA5|\xF0\x9F\x94\x91"sv;
constexpr auto BadBytes = "\xFF|\xA0|\xC3|\x80"sv; // In no text.
constexpr auto States = "valid|valid|email_confirm|moderated|rejected|disabled"sv;
constexpr auto Letters = "0123456789 +-.eE\t\n_x\0a"sv;

QByteArray anyOf(OracleRandom &random, std::string_view list)
{
    const auto words = QByteArray(list.data(), qsizetype(list.size())).split('|');
    return words[between(random, 0, int(words.size()) - 1)];
}

QByteArray randomLetters(OracleRandom &random)
{
    QByteArray text;
    const int length = between(random, 0, 8);
    for (int i = 0; i < length; ++i)
        text.append(Letters[size_t(between(random, 0, int(Letters.size()) - 1))]);
    return text;
}

// About nineteen digits, where integers end.
QByteArray randomDigits(OracleRandom &random)
{
    QByteArray text = anyOf(random, "|-|+|0|-00"sv) + anyOf(random, "|9|92|922337203685477580|1"sv);
    const int length = between(random, 17, 22);
    while (text.size() < length)
        text.append(char('0' + between(random, 0, 9)));
    return text;
}

QByteArray cut(QByteArray text)
{
    text.truncate(LongestList);
    while (!QByteArrayView(text).isValidUtf8())
        text.chop(1);
    return text;
}

QByteArray randomList(OracleRandom &random)
{
    if (oneIn(random, 6))
        return {};
    QByteArray list;
    // One list in twenty is longer than its column and cut, in the middle of a number for the most
    // part.
    const bool isLong = oneIn(random, 20);
    const int parts = isLong ? 120 : between(random, 1, 7);
    for (int i = 0; i < parts; ++i) {
        if (i > 0)
            list.append(',');
        if (isLong)
            list.append(QByteArray::number(between(random, 10'000, 99'999)));
        else if (!oneIn(random, 10))
            list.append(randomGroupText(random));
    }
    if (isLong)
        list.prepend(QByteArray::number(between(random, 1, 12)) + ',');
    return cut(std::move(list));
}

// For a column of bytes: what no text may hold.
QByteArray withBadBytes(OracleRandom &random, QByteArray list)
{
    if (oneIn(random, 4)) {
        list.insert(between(random, 0, int(list.size())), anyOf(random, BadBytes));
        list.truncate(LongestList);
    }
    return list;
}

quint32 unusedId(OracleRandom &random, std::set<quint32> &used, int high)
{
    quint32 id = 0;
    do {
        id = quint32(between(random, 1, high));
    } while (!used.insert(id).second);
    return id;
}

void addUsers(OracleRandom &random, OracleDatabase &database, std::set<quint32> &userIds)
{
    const int count = between(random, 0, 30);
    for (int i = 0; i < count; ++i) {
        OracleUser user;
        user.id = unusedId(random, userIds, 80);
        user.primaryGroup = oneIn(random, 15) ? 0 : quint32(between(random, 1, 12));
        user.secondaryGroups = withBadBytes(random, randomList(random));
        user.state = anyOf(random, States);
        user.isBanned = oneIn(random, 6);
        database.users.push_back(std::move(user));
    }
}

void addScopes(OracleRandom &random, OracleDatabase &database)
{
    std::set<quint32> ids;
    const int count = between(random, 0, 12);
    for (int i = 0; i < count; ++i) {
        OracleScope scope;
        scope.id = unusedId(random, ids, 40);
        scope.groups = randomList(random);
        scope.active = oneIn(random, 5) ? 0 : oneIn(random, 25) ? 2 : 1;
        database.scopes.push_back(std::move(scope));
    }
}

void addKeys(OracleRandom &random, OracleDatabase &database, std::set<quint32> &userIds)
{
    std::set<quint32> ids;
    const auto add = [&](quint32 userId) {
        database.keys.push_back({unusedId(random, ids, 200), userId, !oneIn(random, 5)});
    };
    for (const OracleUser &user : database.users) {
        if (!oneIn(random, 4))
            add(user.id);
    }
    const int orphans = between(random, 0, 3);
    for (int i = 0; i < orphans; ++i)
        add(unusedId(random, userIds, 200));
}

// Stale and random rows, of scopes (41-45) and keys (201-205) that are gone too.
void addGrants(OracleRandom &random, OracleDatabase &database)
{
    std::vector<quint32> keys{201, 202, 203, 204, 205};
    std::vector<quint32> scopes{41, 42, 43, 44, 45};
    for (const OracleKey &key : database.keys)
        keys.insert(keys.end(), 3, key.id);
    for (const OracleScope &scope : database.scopes)
        scopes.insert(scopes.end(), 3, scope.id);
    const int count = between(random, 0, 4) * int(database.keys.size());
    for (int i = 0; i < count; ++i) {
        database.grants.emplace(keys[size_t(between(random, 0, int(keys.size()) - 1))],
                                scopes[size_t(between(random, 0, int(scopes.size()) - 1))]);
    }
}

} // namespace

QByteArray randomGroupText(OracleRandom &random)
{
    switch (between(random, 0, 9)) {
    case 0:
        return anyOf(random, Oddities);
    case 1:
        return randomLetters(random);
    case 2:
        return anyOf(random, Spaces) + QByteArray::number(between(random, 1, 12));
    case 3:
        return QByteArray::number(between(random, 1, 12)) + anyOf(random, Spaces);
    case 4:
        return QByteArray::number(between(random, 0, 15)) + anyOf(random, Tails);
    case 5:
        return anyOf(random, Spaces) + anyOf(random, Oddities) + anyOf(random, Tails);
    case 6:
        return oneIn(random, 4) ? randomDigits(random) + anyOf(random, Tails)
                                : QByteArray::number(between(random, 1, 12));
    default:
        return QByteArray::number(between(random, 1, 12));
    }
}

OracleDatabase randomOracleDatabase(OracleRandom &random)
{
    OracleDatabase database;
    std::set<quint32> userIds;
    addUsers(random, database, userIds);
    addScopes(random, database);
    addKeys(random, database, userIds);
    addGrants(random, database);
    return database;
}

quint64 oracleSeed()
{
    bool isGiven = false;
    const quint64 given = qEnvironmentVariable("CHATELAINE_SEED").toULongLong(&isGiven);
    return isGiven ? given : std::random_device{}();
}

} // namespace Chatelaine
