// SPDX-License-Identifier: MIT
// The SQL texts themselves, part by part in the order of the enum. For statements.cpp only.
//
// {P} is the prefix of the key tables, {IDS} a list of IdListSize placeholders, {ROWS} what
// grantRowsText() makes, {ID} a number, {KEY}, {USER} and their lean kin a row packed for
// packedrows.h. FORCE INDEX (PRIMARY) wherever ascending ids are relied on: on small tables the
// optimizer walks a covering index instead (performance.md 7.3). Text is read as the bytes of its
// UTF-8, which spares two conversions per value.
//
// Pure: any thread.
#pragma once

#include "models/store/statements.h"

#include <span>

namespace Chatelaine {

struct StatementText
{
    Statement id;
    const char *name;
    const char *mySql;
    const char *sqlite; // nullptr = as mySql.
};

[[nodiscard]] std::span<const StatementText> sessionStatements();
[[nodiscard]] std::span<const StatementText> readingStatements();
[[nodiscard]] std::span<const StatementText> writingStatements();

// For the parts to check at compile time that no statement of theirs is out of order.
[[nodiscard]] constexpr bool areConsecutive(std::span<const StatementText> texts)
{
    for (size_t i = 0; i < texts.size(); ++i) {
        if (size_t(texts[i].id) != size_t(texts.front().id) + i)
            return false;
    }
    return true;
}

} // namespace Chatelaine
