// SPDX-License-Identifier: MIT
// Keys as text to be pasted elsewhere.
//
// Pure: any thread.
#pragma once

#include "models/tables/keycolumns.h"

#include <span>

namespace Chatelaine {

enum class ClipboardFormat {
    Tsv,      // Tabs between cells, no header: for a chat or a sheet.
    Csv,      // RFC 4180 with the names of the columns ("last-used").
    Json,     // An array of objects; numbers, dates or null, scopes as an array.
    Markdown, // A table with the titles of the columns.
};

// Dates are ISO 8601 UTC. A cell that a spreadsheet would take for a formula is preceded by an
// apostrophe in Tsv and Csv.
[[nodiscard]] QString clipboardText(const KeySnapshot &snapshot, std::span<const Row> rows,
                                    std::span<const KeyColumn> columns, ClipboardFormat format);

} // namespace Chatelaine
