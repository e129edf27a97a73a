// SPDX-License-Identifier: MIT
// Edits of scopes by several consoles, and whether one of them was lost.
//
// Every edit gives its scope a title that no other has, so that the edits that were saved must form
// one chain: each was made on what the one before it wrote, and the last one stands in the table.
//
// Pure; one thread.
#pragma once

#include "models/domain/scope.h"

#include <QStringList>

#include <vector>

namespace Chatelaine {

struct SavedEdit
{
    Scope base;
    Scope wrote;
};

// What is wrong with the history of one scope; empty = nothing was lost.
[[nodiscard]] QStringList lostEdits(const Scope &first, const std::vector<SavedEdit> &edits,
                                    const Scope &last);

} // namespace Chatelaine
