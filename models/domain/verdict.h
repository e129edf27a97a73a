// SPDX-License-Identifier: MIT
// Does a key work: in one word for programs, one sentence for people, a few for a ticket.
//
// Pure: any thread.
#pragma once

#include "models/domain/prediction.h"

#include <optional>

namespace Chatelaine {

enum class KeyVerdict {
    Works,
    WorksAsGhost, // Although its user is gone, banned or disabled: the API never looks.
    Disabled,     // Will be refused with 401, as the following.
    Scopeless,
    OnlyInactiveScopes,
    NoKey,    // There is none.
    NotKnown, // It is active, and what it may do is not read here.
};

// By predict(), so that card, predictor and command line never differ.
[[nodiscard]] KeyVerdict verdictOf(const KeyCard &card);
// "works", "works-as-ghost", "disabled", "scopeless", "only-inactive-scopes", "no-key",
// "not-known"
[[nodiscard]] QLatin1String keyVerdictName(KeyVerdict verdict);
// Plain words: "Works: the API accepts it for read and read:tickets." or "Will be refused (401),
// because ...".
[[nodiscard]] QString verdictSentence(const KeyCard &card,
                                      const Language &language = Language::ofInterface());
// What would change it with the least effort: enable the key, recompute, join a group that an
// inaccessible scope asks for. Empty when nothing is wrong or nothing helps.
[[nodiscard]] QString nearestRemedy(const KeyCard &card,
                                    const Language &language = Language::ofInterface());

// The same for one scope that the key lacks. Empty when it has it, or nothing helps.
[[nodiscard]] QString remedyForScope(const KeyCard &card, const QString &scope,
                                     const Language &language = Language::ofInterface());

// A route that somebody asked about.
struct AskedRoute
{
    QString path;
    Prediction prediction;
};

// An answer for a ticket in plain sentences: whose key (prefix, never more), the verdict, the
// remedy, each scope with its reason, the dates in honest words (UTC), and what the API would
// answer on the route asked for. Text from the database made safe with visibleText().
[[nodiscard]] QString answerText(const KeyCard &card, const std::optional<AskedRoute> &asked,
                                 const Language &language);

} // namespace Chatelaine
