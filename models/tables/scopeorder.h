// SPDX-License-Identifier: MIT
// New display orders for a scope that is moved in the list.
//
// Pure: any thread.
#pragma once

#include "models/domain/scopeedit.h"

#include <span>
#include <vector>

namespace Chatelaine {

// Returns the orders to change so that the scope at `from` comes to stand before the one that is
// now at `before` (scopes.size() = last). As few as possible: usually the moved scope alone gets a
// number between its neighbours, a multiple of ten if one fits; where there is no room those after
// it are pushed on by tens. Nothing when the scope is there already.
// REQUIRES: scopes in the site's order (display order, then name); from < scopes.size();
// before <= scopes.size().
[[nodiscard]] std::vector<ScopePlacement> placementsForMove(std::span<const Scope> scopes,
                                                            size_t from, size_t before);

// Returns the order for a new scope that comes last.
[[nodiscard]] quint32 orderAfterLast(std::span<const Scope> scopes);

} // namespace Chatelaine
