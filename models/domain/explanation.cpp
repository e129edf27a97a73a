// SPDX-License-Identifier: MIT
#include "models/domain/explanation.h"

#include "models/base/visibletext.h"
#include "models/domain/listing.h"

#include <QHash>
#include <QStringList>

namespace Chatelaine {

namespace {

// More would make a list of the sentence.
constexpr qsizetype GroupsNamed = 3;

class Explainer
{
public:
    Explainer(std::span<const Scope> scopes, std::span<const UserGroup> groups,
              const std::optional<User> &user)
        : m_rules(scopes)
        , m_user(user)
    {
        for (const UserGroup &group : groups)
            m_titles.insert(group.id, group.title);
        if (user) {
            m_userGroups = user->groups();
            m_expected = m_rules.expectedFor(m_userGroups);
        }
    }

    void explain(const Scope &scope, ScopeExplanation &explanation) const
    {
        explanation.isExpected =
            m_user ? m_expected.contains(explanation.scopeIndex) : explanation.isStored;
        explanation.isExpectedIfActive = isExpectedIfActive(scope, explanation);
        explanation.reason = reasonFor(scope, explanation);
        if (explanation.reason == ScopeReason::InGroup) {
            const GroupSet granting = m_rules.grantingGroups(explanation.scopeIndex, m_userGroups);
            for (const GroupId group : granting.ids())
                explanation.because.push_back({group, m_titles.value(group), kindOf(group)});
        }
        if (explanation.reason == ScopeReason::NotInGroup) {
            const GroupSet asked = scope.groups();
            for (const GroupId group : asked.ids()) {
                // Nobody can join a negative one.
                if (group > GroupId(0))
                    explanation.wouldGainBy.push_back(
                        {group, m_titles.value(group), MembershipKind::Secondary});
            }
        }
    }

private:
    bool isExpectedIfActive(Scope scope, const ScopeExplanation &explanation) const
    {
        if (scope.isActive || !m_user)
            return explanation.isExpected;
        scope.isActive = true;
        return GrantRules(std::span(&scope, 1)).expectedFor(m_userGroups).contains(0);
    }

    ScopeReason reasonFor(const Scope &scope, const ScopeExplanation &explanation) const
    {
        if (!m_user)
            return ScopeReason::UserGone;
        if (!scope.isActive)
            return ScopeReason::ScopeInactive;
        if (!explanation.isExpected)
            return ScopeReason::NotInGroup;
        return scope.isOpenToEveryone() ? ScopeReason::OpenToEveryone : ScopeReason::InGroup;
    }

    MembershipKind kindOf(GroupId group) const
    {
        return group == m_user->primaryGroup ? MembershipKind::Primary : MembershipKind::Secondary;
    }

    GrantRules m_rules;
    QHash<GroupId, QString> m_titles;
    const std::optional<User> &m_user;
    GroupSet m_userGroups;
    ScopeSet m_expected;
};

constexpr auto Context = "Chatelaine::ScopeExplanation";

QString titleOf(const GroupReason &reason)
{
    return reason.title.isEmpty() ? QLatin1Char('#') + QString::number(reason.group.value())
                                  : visibleText(reason.title);
}

QString withKind(const GroupReason &reason, const Language &language)
{
    const char *const sentence =
        reason.kind == MembershipKind::Primary
            ? QT_TRANSLATE_NOOP("Chatelaine::ScopeExplanation", "%1 (primary group)")
            : QT_TRANSLATE_NOOP("Chatelaine::ScopeExplanation", "%1 (secondary group)");
    return language.text(Context, sentence).arg(titleOf(reason));
}

// What %1 of a sentence stands for.
QString groupsOf(const ScopeExplanation &explanation, const Language &language)
{
    const bool isGranted = explanation.reason == ScopeReason::InGroup;
    QStringList names;
    for (const GroupReason &reason : isGranted ? explanation.because : explanation.wouldGainBy) {
        if (isGranted)
            names += withKind(reason, language);
        else if (!reason.title.isEmpty()) // Nobody can join a group that is deleted.
            names += titleOf(reason);
    }
    if (const qsizetype more = names.size() - GroupsNamed; more > 0) {
        names.resize(GroupsNamed);
        names +=
            language.text(Context, QT_TRANSLATE_N_NOOP("Chatelaine::ScopeExplanation", "%n more"),
                          nullptr, int(more));
    }
    return listed(names, isGranted ? Conjunction::And : Conjunction::Or, language);
}

} // namespace

std::vector<ScopeExplanation> explainScopes(std::span<const Scope> scopes,
                                            std::span<const UserGroup> groups,
                                            const std::optional<User> &user, const ScopeSet &stored)
{
    const Explainer explainer(scopes, groups, user);
    std::vector<ScopeExplanation> explanations(scopes.size());
    for (int i = 0; i < int(scopes.size()); ++i) {
        ScopeExplanation &explanation = explanations[size_t(i)];
        explanation.scopeIndex = i;
        explanation.scope = scopes[size_t(i)].name;
        explanation.isScopeActive = scopes[size_t(i)].isActive;
        explanation.isStored = stored.contains(i);
        explainer.explain(scopes[size_t(i)], explanation);
    }
    return explanations;
}

QString sentenceFor(const ScopeExplanation &explanation, const Language &language)
{
    switch (explanation.reason) {
    case ScopeReason::OpenToEveryone:
        return language.text(Context,
                             QT_TRANSLATE_NOOP("Chatelaine::ScopeExplanation",
                                               "Granted to every key: the scope asks for no "
                                               "group."));
    case ScopeReason::InGroup:
        return language
            //: %1: one or more groups, for example "S1 Clerk (secondary group) and HQ (primary
            //: group)"
            .text(Context, QT_TRANSLATE_NOOP("Chatelaine::ScopeExplanation", "Granted by %1."))
            .arg(groupsOf(explanation, language));
    case ScopeReason::NotInGroup:
        if (const QString groups = groupsOf(explanation, language); !groups.isEmpty())
            return language
                //: %1: one or more groups, for example "HQ or Admin"
                .text(Context,
                      QT_TRANSLATE_NOOP("Chatelaine::ScopeExplanation", "Not granted: needs %1."))
                .arg(groups);
        return language.text(Context,
                             QT_TRANSLATE_NOOP("Chatelaine::ScopeExplanation",
                                               "Not granted: the scope asks for a group that "
                                               "nobody can be in."));
    case ScopeReason::ScopeInactive:
        return language.text(Context, QT_TRANSLATE_NOOP("Chatelaine::ScopeExplanation",
                                                        "Inactive: not granted to anyone."));
    case ScopeReason::UserGone:
        return language.text(Context,
                             QT_TRANSLATE_NOOP("Chatelaine::ScopeExplanation",
                                               "The user is gone: the stored grants stay as they "
                                               "are."));
    }
    return {};
}

QLatin1String scopeReasonName(ScopeReason reason)
{
    switch (reason) {
    case ScopeReason::OpenToEveryone:
        return QLatin1String("open-to-everyone");
    case ScopeReason::InGroup:
        return QLatin1String("in-group");
    case ScopeReason::NotInGroup:
        return QLatin1String("not-in-group");
    case ScopeReason::ScopeInactive:
        return QLatin1String("scope-inactive");
    case ScopeReason::UserGone:
        return QLatin1String("user-gone");
    }
    return {};
}

} // namespace Chatelaine
