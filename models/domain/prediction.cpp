// SPDX-License-Identifier: MIT
#include "models/domain/prediction.h"

#include "models/base/visibletext.h"

#include <algorithm>
#include <array>

namespace Chatelaine {

namespace {

constexpr int Unknown = 0;
// Of HTTP.
constexpr int Accepted = 200;
constexpr int Unauthorized = 401;
constexpr int Forbidden = 403;
constexpr int NotFound = 404;

struct Word
{
    QLatin1String name;
    const char *sentence;
};

// In the order of the enum.
constexpr std::array Words{
    Word{QLatin1String("token-unknown"),
         QT_TRANSLATE_NOOP("Chatelaine::ApiReason",
                           "No key has this token: it was never issued, or replaced, or its key "
                           "was revoked.")},
    Word{QLatin1String("no-key"), QT_TRANSLATE_NOOP("Chatelaine::ApiReason", "There is no key.")},
    Word{QLatin1String("key-disabled"),
         QT_TRANSLATE_NOOP("Chatelaine::ApiReason", "The key is disabled.")},
    Word{QLatin1String("grants-unknown"),
         QT_TRANSLATE_NOOP("Chatelaine::ApiReason",
                           "How this version of the add-on keeps what a key may do is not read "
                           "here, so nobody can tell.")},
    Word{QLatin1String("no-scope"),
         QT_TRANSLATE_NOOP("Chatelaine::ApiReason",
                           "The key has no scope; the API treats it like an unknown one.")},
    Word{QLatin1String("only-inactive-scopes"),
         QT_TRANSLATE_NOOP("Chatelaine::ApiReason",
                           "All scopes of the key are inactive or deleted; the API treats it like "
                           "an unknown one.")},
    Word{QLatin1String("key-accepted"),
         QT_TRANSLATE_NOOP("Chatelaine::ApiReason",
                           "The key is active and has at least one active scope: it is accepted, "
                           "and its date of last use is set.")},
    Word{QLatin1String("user-not-looked-at"),
         QT_TRANSLATE_NOOP("Chatelaine::ApiReason",
                           "The user is deleted, banned, disabled or rejected, but the API does "
                           "not look at the user.")},
    Word{QLatin1String("route-unknown"),
         //: %1: a path, for example "/api/v1/tickets"
         QT_TRANSLATE_NOOP("Chatelaine::ApiReason", "There is no known route %1.")},
    Word{QLatin1String("scope-missing"),
         //: %1: the name of a scope. The words after the colon are the API's own.
         QT_TRANSLATE_NOOP("Chatelaine::ApiReason",
                           "The route asks for the scope %1, which the key does not have: \"scope "
                           "required: %1\".")},
    Word{QLatin1String("scope-held"),
         //: %1: the name of a scope
         QT_TRANSLATE_NOOP("Chatelaine::ApiReason",
                           "The route asks for the scope %1, which the key has.")},
    Word{QLatin1String("route-needs-no-scope"),
         QT_TRANSLATE_NOOP("Chatelaine::ApiReason", "The route asks for no particular scope.")},
};
static_assert(Words.size() == size_t(ApiReason::RouteNeedsNoScope) + 1);

Prediction refused(ApiReason reason) { return {Unauthorized, {{reason}}, {}}; }

// What the API's one query finds: stored grants of active scopes.
QStringList scopesSeen(const KeyCard &card)
{
    QStringList names;
    for (const ScopeExplanation &scope : card.scopes) {
        if (scope.isStored && scope.isScopeActive)
            names += scope.scope;
    }
    return names;
}

bool hasAnyGrant(const KeyCard &card)
{
    return card.deletedScopes > 0 || std::ranges::any_of(card.scopes, &ScopeExplanation::isStored);
}

Prediction authenticate(const KeyCard &card)
{
    if (!card.key)
        return refused(ApiReason::NoKey);
    if (!card.key->isActive)
        return refused(ApiReason::KeyDisabled);
    if (!card.knowsGrants)
        return {Unknown, {{ApiReason::GrantsUnknown}}, {}};
    const QStringList scopes = scopesSeen(card);
    if (scopes.isEmpty())
        return refused(hasAnyGrant(card) ? ApiReason::OnlyInactiveScopes : ApiReason::NoScope);
    Prediction accepted{Accepted, {{ApiReason::KeyAccepted}}, scopes};
    if (card.userState() == UserState::Deleted || isBarred(card.userState()))
        accepted.reasons.push_back({ApiReason::UserNotLookedAt});
    return accepted;
}

} // namespace

Prediction predict(const KeyCard &card, const ApiRoute *route)
{
    Prediction prediction = authenticate(card);
    if (prediction.status != Accepted || route == nullptr)
        return prediction;
    if (route->scope.isEmpty()) {
        prediction.reasons.push_back({ApiReason::RouteNeedsNoScope});
    } else if (prediction.scopes.contains(route->scope)) {
        prediction.reasons.push_back({ApiReason::ScopeHeld, route->scope});
    } else {
        prediction.status = Forbidden;
        prediction.reasons.push_back({ApiReason::ScopeMissing, route->scope});
    }
    return prediction;
}

Prediction predictUnknownRoute(const KeyCard &card, const QString &path)
{
    Prediction prediction = authenticate(card);
    if (prediction.status == Accepted) {
        prediction.status = NotFound;
        prediction.reasons.push_back({ApiReason::RouteUnknown, path});
    }
    return prediction;
}

Prediction predictUnknownToken() { return refused(ApiReason::TokenUnknown); }

QLatin1String apiReasonName(ApiReason reason) { return Words[size_t(reason)].name; }

QString sentenceFor(const ReasonStep &step, const Language &language)
{
    const QString sentence =
        language.text("Chatelaine::ApiReason", Words[size_t(step.reason)].sentence);
    return step.about.isEmpty() ? sentence : sentence.arg(visibleText(step.about));
}

} // namespace Chatelaine
