// SPDX-License-Identifier: MIT
#include "models/domain/rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Rights)
};

} // namespace

Rights Rights::none(const QString &reason)
{
    Q_ASSERT(!reason.isEmpty());
    Rights rights;
    rights.m_reasons.fill(reason);
    return rights;
}

bool Rights::hasAny() const
{
    return std::any_of(m_reasons.begin(), m_reasons.end(),
                       [](const QString &reason) { return reason.isEmpty(); });
}

RightsRole roleOf(const Rights &rights)
{
    const bool hasKeys = rights.has(Right::SwitchKeys) && rights.has(Right::RevokeKeys);
    const bool hasNoKeys = !rights.has(Right::SwitchKeys) && !rights.has(Right::RevokeKeys);
    const bool hasScopes = rights.has(Right::CreateScopes) && rights.has(Right::EditScopes) &&
                           rights.has(Right::DeleteScopes);
    const bool hasNoScopes = !rights.has(Right::CreateScopes) && !rights.has(Right::EditScopes) &&
                             !rights.has(Right::DeleteScopes);
    if (!rights.hasAny())
        return RightsRole::ReadOnly;
    if (!rights.has(Right::Recompute))
        return RightsRole::Custom;
    if (hasKeys && hasScopes)
        return RightsRole::Admin;
    if (hasKeys && hasNoScopes)
        return RightsRole::KeyAdmin;
    return hasNoKeys && hasScopes ? RightsRole::ScopeAdmin : RightsRole::Custom;
}

QLatin1String roleName(RightsRole role)
{
    static constexpr std::array<QLatin1String, 5> names{
        QLatin1String("admin"), QLatin1String("key-admin"), QLatin1String("scope-admin"),
        QLatin1String("read-only"), QLatin1String("custom")};
    return names[size_t(role)];
}

QString roleText(RightsRole role)
{
    switch (role) {
    case RightsRole::Admin:
        return Texts::tr("admin");
    case RightsRole::KeyAdmin:
        return Texts::tr("key admin");
    case RightsRole::ScopeAdmin:
        return Texts::tr("scope admin");
    case RightsRole::ReadOnly:
        return Texts::tr("read-only");
    case RightsRole::Custom:
        return Texts::tr("some rights");
    }
    return {};
}

} // namespace Chatelaine
