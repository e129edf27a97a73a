// SPDX-License-Identifier: MIT
#include "models/domain/verdict.h"

#include "models/base/visibletext.h"
#include "models/domain/listing.h"

#include <algorithm>
#include <array>

namespace Chatelaine {

namespace {

constexpr auto Context = "Chatelaine::KeyVerdict";

// In the order of the enum.
constexpr std::array Names{
    QLatin1String("works"),     QLatin1String("works-as-ghost"),       QLatin1String("disabled"),
    QLatin1String("scopeless"), QLatin1String("only-inactive-scopes"), QLatin1String("no-key"),
    QLatin1String("not-known"),
};
static_assert(Names.size() == size_t(KeyVerdict::NotKnown) + 1);

bool has(const Prediction &prediction, ApiReason reason)
{
    return std::ranges::find(prediction.reasons, reason, &ReasonStep::reason) !=
           prediction.reasons.end();
}

KeyVerdict verdictOf(const Prediction &prediction)
{
    if (has(prediction, ApiReason::UserNotLookedAt))
        return KeyVerdict::WorksAsGhost;
    if (has(prediction, ApiReason::KeyAccepted))
        return KeyVerdict::Works;
    if (has(prediction, ApiReason::KeyDisabled))
        return KeyVerdict::Disabled;
    if (has(prediction, ApiReason::NoScope))
        return KeyVerdict::Scopeless;
    if (has(prediction, ApiReason::GrantsUnknown))
        return KeyVerdict::NotKnown;
    return has(prediction, ApiReason::OnlyInactiveScopes) ? KeyVerdict::OnlyInactiveScopes
                                                          : KeyVerdict::NoKey;
}

const char *ghostSentence(UserState state)
{
    switch (state) {
    case UserState::Deleted:
        return QT_TRANSLATE_NOOP("Chatelaine::KeyVerdict",
                                 "Works although its user is deleted: the API does not look at the "
                                 "user, and accepts it for %1.");
    case UserState::Banned:
        return QT_TRANSLATE_NOOP("Chatelaine::KeyVerdict",
                                 "Works although its user is banned: the API does not look at the "
                                 "user, and accepts it for %1.");
    case UserState::Rejected:
        return QT_TRANSLATE_NOOP("Chatelaine::KeyVerdict",
                                 "Works although its user was rejected: the API does not look at "
                                 "the user, and accepts it for %1.");
    default:
        return QT_TRANSLATE_NOOP("Chatelaine::KeyVerdict",
                                 "Works although its user is disabled: the API does not look at "
                                 "the user, and accepts it for %1.");
    }
}

const char *sentenceOf(KeyVerdict verdict, UserState state)
{
    switch (verdict) {
    case KeyVerdict::Works:
        //: %1: one or more scopes, for example "read and read:tickets"
        return QT_TRANSLATE_NOOP("Chatelaine::KeyVerdict", "Works: the API accepts it for %1.");
    case KeyVerdict::WorksAsGhost:
        return ghostSentence(state);
    case KeyVerdict::Disabled:
        return QT_TRANSLATE_NOOP("Chatelaine::KeyVerdict",
                                 "Will be refused (401), because the key is disabled.");
    case KeyVerdict::Scopeless:
        return QT_TRANSLATE_NOOP("Chatelaine::KeyVerdict",
                                 "Will be refused (401), because the key has no scope.");
    case KeyVerdict::OnlyInactiveScopes:
        return QT_TRANSLATE_NOOP("Chatelaine::KeyVerdict",
                                 "Will be refused (401), because all scopes of the key are "
                                 "inactive or deleted.");
    case KeyVerdict::NoKey:
        return QT_TRANSLATE_NOOP("Chatelaine::KeyVerdict",
                                 "There is no key: the API has nothing to accept from this user.");
    case KeyVerdict::NotKnown:
        return QT_TRANSLATE_NOOP("Chatelaine::KeyVerdict",
                                 "The key is active. Whether the API accepts it cannot be told: "
                                 "what this version of the add-on lets a key do is not read here.");
    }
    return "";
}

} // namespace

KeyVerdict verdictOf(const KeyCard &card) { return verdictOf(predict(card, nullptr)); }

QLatin1String keyVerdictName(KeyVerdict verdict) { return Names[size_t(verdict)]; }

QString verdictSentence(const KeyCard &card, const Language &language)
{
    const Prediction prediction = predict(card, nullptr);
    const QString sentence =
        language.text(Context, sentenceOf(verdictOf(prediction), card.userState()));
    if (prediction.scopes.isEmpty())
        return sentence;
    QStringList scopes;
    for (const QString &scope : prediction.scopes)
        scopes += visibleText(scope);
    return sentence.arg(listed(scopes, Conjunction::And, language));
}

} // namespace Chatelaine
