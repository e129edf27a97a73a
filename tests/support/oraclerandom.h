// SPDX-License-Identifier: MIT
// Random databases of keys, full of what the rules have opinions about, and a random site that
// writes to them.
//
// The same state of the generator gives the same databases. Any thread.
#pragma once

#include <QByteArray>

#include <random>
#include <vector>

namespace Chatelaine {

struct OracleDatabase;

using OracleRandom = std::mt19937_64;

// The environment variable CHATELAINE_SEED, or a new seed every time.
[[nodiscard]] quint64 oracleSeed();

[[nodiscard]] int randomBetween(OracleRandom &random, int low, int high); // Both included.
[[nodiscard]] bool randomOneIn(OracleRandom &random, int chances);

// REQUIRES: list is not empty.
template<typename List>
[[nodiscard]] auto &randomOf(OracleRandom &random, List &list)
{
    return list[size_t(randomBetween(random, 0, int(list.size()) - 1))];
}

// One part of a group list, without a comma in it for the most part.
[[nodiscard]] QByteArray randomGroupText(OracleRandom &random);
// Up to 255 bytes of UTF-8.
[[nodiscard]] QByteArray randomGroupCsv(OracleRandom &random);
// The same for a column of bytes: what no text may hold, too.
[[nodiscard]] QByteArray randomCsvBytes(OracleRandom &random);

[[nodiscard]] OracleDatabase randomOracleDatabase(OracleRandom &random);
// The same with so many users.
[[nodiscard]] OracleDatabase randomOracleDatabase(OracleRandom &random, int users);

// One write of somebody who knows no rule: other groups of a user or a scope, users, keys and
// scopes added and deleted, grants put in and taken out, keys rotated and switched.
void writeAtRandom(OracleRandom &random, OracleDatabase &database);

} // namespace Chatelaine
