// SPDX-License-Identifier: MIT
// What the grant rule needs to know of many keys: whose they are, in which groups their users are,
// and which grants are stored.
//
// One thread at a time.
#pragma once

#include "models/domain/recomputereport.h"
#include "models/domain/scope.h"
#include "models/store/grantreader.h"
#include "models/store/surveyedusers.h"

namespace Chatelaine {

struct SurveyedKeys
{
    std::vector<KeyOfUser> keys; // Ascending by key.
    SurveyedUsers users;         // Sorted.
    // Of the same keys, and maybe of more, by the indexes of the scopes and of the ids that only
    // grants know; in any order.
    std::vector<GrantMasks> grants;
    std::vector<quint32> scopeIds; // By index: of the definitions, then those only grants know.
};

struct Survey
{
    RecomputeReport report;    // As it would be.
    ListedKeys listed;         // That differ.
    std::vector<Scope> scopes; // The definitions by which they were judged.
};

// Compares what is stored with the grant rule; keys of deleted users are not judged. Looks only at
// these keys or this user of the request, and at the scopes with these indexes.
[[nodiscard]] Survey surveyOf(SurveyedKeys surveyed, std::vector<Scope> scopes,
                              const RecomputeRequest &request, const ScopeSet &wanted);

} // namespace Chatelaine
