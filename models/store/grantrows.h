// SPDX-License-Identifier: MIT
// Rows of the table of grants, and how they stand in a statement.
//
// Pure: any thread.
#pragma once

#include <QString>

#include <span>

namespace Chatelaine {

struct GrantRow
{
    quint32 key = 0;
    quint32 scope = 0;
};
// Returns "(1,2),(1,3)": the rows of InsertGrants, numbers and nothing else.
[[nodiscard]] QString grantRowsText(std::span<const GrantRow> rows);

} // namespace Chatelaine
