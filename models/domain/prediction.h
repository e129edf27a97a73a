// SPDX-License-Identifier: MIT
// What the API would answer to a key on a route, and the chain of reasons (domain.md "What the API
// does with a key").
//
// Pure: any thread.
#pragma once

#include "models/base/language.h"
#include "models/domain/apiroute.h"
#include "models/domain/keycard.h"

#include <QLatin1String>
#include <QStringList>

#include <vector>

namespace Chatelaine {

enum class ApiReason {
    TokenUnknown,       // No key has its hash. Ends with 401.
    NoKey,              // The user has none. Ends with 401.
    KeyDisabled,        // 401
    GrantsUnknown,      // How this layout keeps grants is not read. Ends with 0.
    NoScope,            // No grant is stored: 401, not 403.
    OnlyInactiveScopes, // Grants are stored, and all of them are of inactive or deleted scopes:
                        // 401.
    KeyAccepted,        // The token is good for something; last_used_date is set from here on.
    UserNotLookedAt,    // Gone, banned or disabled: the API does not ask.
    RouteUnknown,       // Not in the table: 404.
    ScopeMissing,       // 403 "scope required: X".
    ScopeHeld,          // 200
    RouteNeedsNoScope,  // 200
};

struct ReasonStep
{
    ApiReason reason = ApiReason::TokenUnknown;
    QString about = {}; // The scope or path it speaks of; empty = none.
};

struct Prediction
{
    // 200, 401, 403 or 404; 0 = it cannot be told. Without a route: 200 when the key is accepted at
    // all.
    int status = 401;
    std::vector<ReasonStep> reasons; // In the order in which the API finds out.
    QStringList scopes;              // That the API sees: stored and active, in the site's order.
};

// route: the one that is asked for; null = no particular one.
[[nodiscard]] Prediction predict(const KeyCard &card, const ApiRoute *route);
// The path is in no table.
[[nodiscard]] Prediction predictUnknownRoute(const KeyCard &card, const QString &path);
// For a token that no key has: on any route.
[[nodiscard]] Prediction predictUnknownToken();

// "token-unknown", "no-key", "key-disabled", "grants-unknown", "no-scope", "only-inactive-scopes",
// "key-accepted", "user-not-looked-at", "route-unknown", "scope-missing", "scope-held",
// "route-needs-no-scope": the words of JSON documents.
[[nodiscard]] QLatin1String apiReasonName(ApiReason reason);
// A whole sentence.
[[nodiscard]] QString sentenceFor(const ReasonStep &step,
                                  const Language &language = Language::ofInterface());

} // namespace Chatelaine
