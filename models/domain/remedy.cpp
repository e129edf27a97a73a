// SPDX-License-Identifier: MIT
// What would change a verdict; declared beside it.
#include "models/base/visibletext.h"
#include "models/domain/listing.h"
#include "models/domain/verdict.h"

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Context = "Chatelaine::Remedy";
// A sentence that is read out names no fifty.
constexpr qsizetype GroupsNamed = 6;

QStringList scopesWhere(const KeyCard &card, bool (*isMeant)(const ScopeExplanation &))
{
    QStringList names;
    for (const ScopeExplanation &scope : card.scopes) {
        if (isMeant(scope))
            names += visibleText(scope.scope);
    }
    return names;
}

bool isMissing(const ScopeExplanation &scope) { return scope.isExpected && !scope.isStored; }

// The API ignores those of inactive scopes, so that nobody misses them.
bool isTooMuch(const ScopeExplanation &scope)
{
    return scope.isStored && !scope.isExpected && scope.isScopeActive;
}

// Stored or not: whoever makes it active recomputes it.
bool isOnlySwitchedOff(const ScopeExplanation &scope)
{
    return !scope.isScopeActive && scope.isExpectedIfActive;
}

QString recompute(const KeyCard &card, const Language &language)
{
    const QString gained = listed(scopesWhere(card, isMissing), Conjunction::And, language);
    const QString lost = listed(scopesWhere(card, isTooMuch), Conjunction::And, language);
    if (!gained.isEmpty() && !lost.isEmpty())
        return language
            //: %1, %2: one or more scopes, for example "read and read:tickets"
            .text(Context, QT_TRANSLATE_NOOP("Chatelaine::Remedy",
                                             "A recompute would grant %1 and take away %2."))
            .arg(gained, lost);
    if (!gained.isEmpty())
        return language
            .text(Context, QT_TRANSLATE_NOOP("Chatelaine::Remedy", "A recompute would grant %1."))
            .arg(gained);
    if (!lost.isEmpty())
        return language
            .text(Context,
                  QT_TRANSLATE_NOOP("Chatelaine::Remedy", "A recompute would take away %1."))
            .arg(lost);
    if (!card.drift)
        return {};
    return language.text(Context,
                         QT_TRANSLATE_NOOP("Chatelaine::Remedy",
                                           "A recompute would remove grants that the API ignores "
                                           "already."));
}

QString activate(const KeyCard &card, const Language &language)
{
    const QStringList inactive = scopesWhere(card, isOnlySwitchedOff);
    if (inactive.isEmpty())
        return {};
    return language
        .text(Context,
              QT_TRANSLATE_NOOP("Chatelaine::Remedy", "It would work if the scope %1 were active, "
                                                      "which only an admin can change."))
        .arg(listed(inactive, Conjunction::Or, language));
}

// Nobody can join a group that is deleted.
bool canBeJoined(const GroupReason &group) { return !group.title.isEmpty(); }

bool canBeGained(const ScopeExplanation &scope)
{
    return std::ranges::any_of(scope.wouldGainBy, canBeJoined);
}

QStringList groupsToJoin(const ScopeExplanation &scope, const Language &language)
{
    QStringList groups;
    for (const GroupReason &group : scope.wouldGainBy) {
        if (canBeJoined(group))
            groups += visibleText(group.title);
    }
    // One more is as short as its number.
    if (const qsizetype more = groups.size() - GroupsNamed; more > 1) {
        groups.resize(GroupsNamed);
        groups += language.text("Chatelaine::ScopeExplanation",
                                QT_TRANSLATE_N_NOOP("Chatelaine::ScopeExplanation", "%n more"),
                                nullptr, int(more));
    }
    return groups;
}

QString join(const ScopeExplanation &scope, const Language &language)
{
    const QStringList groups = groupsToJoin(scope, language);
    if (groups.isEmpty())
        return {};
    return language
        //: %1: one or more groups, for example "HQ or Admin". %2: a scope.
        .text(Context, QT_TRANSLATE_NOOP("Chatelaine::Remedy",
                                         "The user would need to join %1 to get the scope %2."))
        .arg(listed(groups, Conjunction::Or, language), visibleText(scope.scope));
}

QString joinForAny(const KeyCard &card, const Language &language)
{
    const auto scope = std::ranges::find_if(card.scopes, canBeGained);
    return scope == card.scopes.end() ? QString() : join(*scope, language);
}

QString create(const KeyCard &card, const Language &language)
{
    if (isBarred(card.userState()))
        return language.text(Context, QT_TRANSLATE_NOOP("Chatelaine::Remedy",
                                                        "The user is banned, disabled or rejected, "
                                                        "and cannot make a key on the site."));
    const QString scopes = listed(scopesWhere(card, isMissing), Conjunction::And, language);
    if (scopes.isEmpty())
        return language.text(Context,
                             QT_TRANSLATE_NOOP("Chatelaine::Remedy",
                                               "The user can make a key on the site, but it would "
                                               "get no scope and be refused.")) +
               u' ' + joinForAny(card, language);
    return language
        .text(Context, QT_TRANSLATE_NOOP("Chatelaine::Remedy",
                                         "The user can make a key on the site; it would get %1."))
        .arg(scopes);
}

// For a key that has no scope that counts.
QString getAnyScope(const KeyCard &card, const Language &language)
{
    if (!scopesWhere(card, isMissing).isEmpty())
        return recompute(card, language);
    const QString activated = activate(card, language);
    return activated.isEmpty() ? joinForAny(card, language) : activated;
}

QString enable(const KeyCard &card, const Language &language)
{
    KeyCard enabled = card;
    enabled.key->isActive = true;
    if (predict(enabled, nullptr).status != 401)
        return language.text(Context, QT_TRANSLATE_NOOP("Chatelaine::Remedy",
                                                        "An admin would need to enable the key."));
    const QString first = language.text(
        Context, QT_TRANSLATE_NOOP("Chatelaine::Remedy",
                                   "An admin would need to enable the key, and it would still be "
                                   "refused, because it has no active scope."));
    return QString(first + u' ' + getAnyScope(enabled, language)).trimmed();
}

} // namespace

QString nearestRemedy(const KeyCard &card, const Language &language)
{
    switch (verdictOf(card)) {
    case KeyVerdict::Works:
    case KeyVerdict::WorksAsGhost:
        return recompute(card, language);
    case KeyVerdict::Disabled:
        return enable(card, language);
    case KeyVerdict::Scopeless:
    case KeyVerdict::OnlyInactiveScopes:
        return getAnyScope(card, language);
    case KeyVerdict::NoKey:
        return card.knowsGrants ? create(card, language).trimmed() : QString();
    case KeyVerdict::NotKnown:
        break;
    }
    return {};
}

QString remedyForScope(const KeyCard &card, const QString &scope, const Language &language)
{
    const auto found = std::ranges::find(card.scopes, scope, &ScopeExplanation::scope);
    if (found == card.scopes.end() || (found->isStored && found->isScopeActive))
        return {};
    if (found->reason == ScopeReason::ScopeInactive)
        return language
            .text(Context, QT_TRANSLATE_NOOP("Chatelaine::Remedy",
                                             "The scope %1 is inactive, which only an admin can "
                                             "change."))
            .arg(visibleText(scope));
    if (!card.key && found->isExpected)
        return create(card, language).trimmed();
    if (isMissing(*found))
        return recompute(card, language);
    return join(*found, language);
}

} // namespace Chatelaine
