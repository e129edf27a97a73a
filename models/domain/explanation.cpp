// SPDX-License-Identifier: MIT
#include "models/domain/explanation.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace Chatelaine {

namespace {

// More would make a list of the sentence.
constexpr size_t GroupsNamed = 3;

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

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ScopeExplanation)
};

QString titleOf(const GroupReason &reason)
{
    return reason.title.isEmpty() ? QLatin1Char('#') + QString::number(reason.group.value())
                                  : visibleText(reason.title);
}

QString withKind(const GroupReason &reason)
{
    return reason.kind == MembershipKind::Primary
               ? Texts::tr("%1 (primary group)").arg(titleOf(reason))
               : Texts::tr("%1 (secondary group)").arg(titleOf(reason));
}

QString listOf(const std::vector<GroupReason> &reasons, QString (*text)(const GroupReason &),
               const QString &lastSeparator)
{
    QStringList names;
    for (size_t i = 0; i < reasons.size() && i < GroupsNamed; ++i)
        names += text(reasons[i]);
    if (reasons.size() > GroupsNamed)
        names += Texts::tr("%n more", nullptr, int(reasons.size() - GroupsNamed));
    const QString last = names.takeLast();
    return names.isEmpty() ? last : QString(names.join(Texts::tr(", ")) + lastSeparator + last);
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
        explanation.isStored = stored.contains(i);
        explainer.explain(scopes[size_t(i)], explanation);
    }
    return explanations;
}

QString sentenceFor(const ScopeExplanation &explanation)
{
    switch (explanation.reason) {
    case ScopeReason::OpenToEveryone:
        return Texts::tr("Granted to every key: the scope asks for no group.");
    case ScopeReason::InGroup:
        //: %1: one or more groups, for example "S1 Clerk (secondary group) and HQ (primary group)"
        return Texts::tr("Granted by %1.")
            .arg(listOf(explanation.because, withKind, Texts::tr(" and ")));
    case ScopeReason::NotInGroup:
        if (explanation.wouldGainBy.empty())
            return Texts::tr("Not granted: the scope asks for a group that nobody can be in.");
        //: %1: one or more groups, for example "HQ or Admin"
        return Texts::tr("Not granted: needs %1.")
            .arg(listOf(explanation.wouldGainBy, titleOf, Texts::tr(" or ")));
    case ScopeReason::ScopeInactive:
        return Texts::tr("Inactive: not granted to anyone.");
    case ScopeReason::UserGone:
        return Texts::tr("The user is gone: the stored grants stay as they are.");
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
