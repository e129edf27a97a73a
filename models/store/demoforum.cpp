// SPDX-License-Identifier: MIT
#include "models/store/demoforum.h"

#include "models/domain/token.h"
#include "models/store/demorandom.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr qint64 Day = 86'400;
constexpr qint64 Lifetime = 4 * 365 * Day; // The oldest user; keys exist for three years of it.
constexpr qint64 KeyLifetime = 3 * 365 * Day;
constexpr quint32 Registered = 2;
constexpr quint32 Administrative = 3;
constexpr quint32 Moderating = 4;
constexpr qsizetype PrefixLength = 8;

DemoDrift anyDrift(DemoRandom &random)
{
    switch (random.below(8)) {
    case 0:
    case 1:
    case 2:
        return DemoDrift::Missing;
    case 3:
    case 4:
        return DemoDrift::Extra;
    case 5:
    case 6:
        return DemoDrift::PrimaryOnly;
    default:
        return DemoDrift::InactiveScope;
    }
}

QByteArray token(quint64 seed, quint32 keyIndex)
{
    static const QByteArray alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    DemoRandom random(seed, DemoRandom::Purpose::Token, keyIndex);
    QByteArray made = "cav7_";
    for (int i = 0; i < 32; ++i)
        made += alphabet.at(qsizetype(random.below(64)));
    return made;
}

qint64 lastUse(DemoUse use, qint64 created, qint64 now, DemoRandom &random)
{
    const qint64 age = now - created;
    switch (use) {
    case DemoUse::Never:
        return 0;
    case DemoUse::Stale:
        return created + age / 10;
    case DemoUse::JustNow:
        return now - 90;
    case DemoUse::Ordinary:
        break;
    }
    if (random.chance(150))
        return 0;
    // Most keys in use were used this week.
    const qint64 window = random.chance(600) ? std::min<qint64>(age, 7 * Day) : age;
    return now - qint64(random.next() % quint64(std::max<qint64>(window, 1)));
}

void toggle(std::vector<quint32> *ids, quint32 id)
{
    if (std::erase(*ids, id) == 0)
        ids->push_back(id);
}

} // namespace

QByteArray DemoUser::secondaryCsv() const
{
    QByteArray csv;
    for (const quint32 group : secondaryGroups)
        csv += (csv.isEmpty() ? QByteArray() : QByteArrayLiteral(",")) + QByteArray::number(group);
    return csv;
}

DemoForum::DemoForum(const DemoOptions &options)
    : m_options(options)
    , m_groups(demoGroups(std::max(options.groups, 50u)))
    , m_scopes(demoScopes(options.seed, std::max(options.scopes, 12u), m_groups))
    , m_rules(m_scopes)
    , m_userCount(isLarge() ? options.keys + options.keys / 5 : std::max(options.keys * 2, 2u))
{
    m_userStep = quint32(double(m_userCount) * 0.618) | 1u;
    while (std::gcd(m_userStep, m_userCount) != 1)
        m_userStep += 2;
    // Among the newest keys, so that the first screen shows them.
    const auto &cases = demoCases();
    const quint32 stride = std::clamp(m_options.keys / quint32(cases.size()), 1u, 6u);
    for (quint32 i = 0; i < cases.size() && i * stride < m_options.keys; ++i) {
        const quint32 keyIndex = m_options.keys - 1 - i * stride;
        m_casesByKey.insert(keyIndex, &cases[i]);
        if (!cases[i].isOrphan)
            m_casesByUser.insert(userIndexOf(keyIndex), &cases[i]);
    }
    // The walk from key to user goes on over those who have none.
    for (const QString &name : demoNamesWithoutKey()) {
        const quint64 beyond = m_options.keys + quint64(m_namesWithoutKey.size());
        if (beyond < m_userCount)
            m_namesWithoutKey.insert(quint32(beyond * m_userStep % m_userCount), name);
    }
}

DemoUser DemoForum::user(quint32 index) const
{
    DemoRandom random(m_options.seed, DemoRandom::Purpose::User, index);
    const DemoCase *const special = m_casesByUser.value(index);
    DemoUser made;
    made.id = index + 1;
    made.name = special && !special->userName.isEmpty()
                    ? special->userName
                    : m_namesWithoutKey.value(index, demoUserName(m_options.seed, index));
    made.isBanned = random.chance(12);
    made.state = random.chance(25) ? "email_confirm" : random.chance(6) ? "disabled" : "valid";
    if (special) {
        made.isBanned = special->isBanned;
        made.state = special->userState;
    }
    join(made, special && special->hasManyGroups, random);
    made.registered = m_options.now - Lifetime + Lifetime / 2 * index / m_userCount;
    made.lastActivity = m_options.now - qint64(random.next() % quint64(200 * Day));
    return made;
}

// Every member has a status, a rank and a unit; some have staff work besides.
void DemoForum::join(DemoUser &user, bool hasManyGroups, DemoRandom &random) const
{
    const auto any = [&random](quint32 first, quint32 end) {
        return first + random.below(end - first);
    };
    const quint32 end = quint32(m_groups.groups.size()) + 1;
    const quint32 status = any(m_groups.firstStatus, m_groups.firstRank);
    user.primaryGroup = random.chance(250) ? status : Registered;
    std::set<quint32> groups{status, any(m_groups.firstRank, m_groups.firstStaff),
                             any(m_groups.firstUnit, end)};
    if (random.chance(125))
        groups.insert(any(m_groups.firstStaff, m_groups.firstUnit));
    if (hasManyGroups) // With the first of them, S1 Clerk.
        groups.insert({m_groups.firstStaff, any(m_groups.firstStaff, m_groups.firstUnit)});
    if (user.id == 1)
        groups.insert(Administrative);
    if (user.id % 97 == 2 && !isLarge())
        groups.insert(Moderating);
    if (random.chance(3))
        groups.insert(deletedDemoGroup(end - 1));
    groups.erase(user.primaryGroup);
    user.secondaryGroups.assign(groups.begin(), groups.end());
}

DemoKey DemoForum::key(quint32 index) const
{
    DemoRandom random(m_options.seed, DemoRandom::Purpose::Key, index);
    const DemoCase *const special = m_casesByKey.value(index);
    DemoKey made;
    made.id = index + 1 + index / 40; // Some were revoked.
    made.user = userIndexOf(index) + 1;
    QByteArray secret = token(m_options.seed, index);
    made.hash = tokenHash(secret);
    made.prefix = secret.mid(5, PrefixLength);
    wipe(secret);
    made.isActive = special ? special->isKeyActive : !random.chance(60);
    const qint64 interval = std::max<qint64>(KeyLifetime / (m_options.keys + 1), 1);
    made.created = m_options.now - KeyLifetime * (m_options.keys - index) / (m_options.keys + 1) +
                   qint64(random.next() % quint64(interval));
    // A key made yesterday is not stale.
    if (special && special->use == DemoUse::Stale)
        made.created = m_options.now - 2 * 365 * Day;
    made.lastUsed =
        lastUse(special ? special->use : DemoUse::Ordinary, made.created, m_options.now, random);
    made.grants = grantsOf(index, random);
    return made;
}

quint32 DemoForum::userIndexOf(quint32 keyIndex) const
{
    if (isOrphan(keyIndex))
        return m_userCount + keyIndex;
    return quint32(quint64(keyIndex) * m_userStep % m_userCount);
}

const DemoCase *DemoForum::caseOfKey(quint32 keyIndex) const
{
    return m_casesByKey.value(keyIndex);
}

bool DemoForum::isOrphan(quint32 keyIndex) const
{
    if (const DemoCase *const special = caseOfKey(keyIndex))
        return special->isOrphan;
    return isLarge() && keyIndex % 251 == 250;
}

std::vector<quint32> DemoForum::grantsOf(quint32 keyIndex, DemoRandom &random) const
{
    const DemoCase *const special = caseOfKey(keyIndex);
    if (isOrphan(keyIndex))
        return {1, 2}; // As they were when the user was deleted.
    const DemoUser owner = user(userIndexOf(keyIndex));
    const ScopeSet expected =
        m_rules.expectedFor(GroupSet::ofUser(GroupId(owner.primaryGroup), owner.secondaryCsv()));
    std::vector<quint32> grants = scopeIds(expected);
    const quint32 driftRate = isLarge() ? 50 : 8;
    const DemoDrift drift = special                    ? special->drift
                            : random.chance(driftRate) ? anyDrift(random)
                                                       : DemoDrift::None;
    switch (drift) {
    case DemoDrift::None:
        break;
    case DemoDrift::PrimaryOnly:
        grants = scopeIds(m_rules.expectedFor(GroupSet::of({GroupId(owner.primaryGroup)})));
        break;
    case DemoDrift::Missing:
        if (!grants.empty())
            grants.erase(grants.begin() + random.below(quint32(grants.size())));
        break;
    case DemoDrift::Extra:
        toggle(&grants, 7); // Gated by a deleted group: expected of nobody.
        break;
    case DemoDrift::DeletedScope:
        grants.push_back(quint32(m_scopes.size()) + 2);
        break;
    case DemoDrift::InactiveScope:
        grants.push_back(10);
        break;
    }
    std::sort(grants.begin(), grants.end());
    return grants;
}

std::vector<quint32> DemoForum::scopeIds(const ScopeSet &set) const
{
    std::vector<quint32> ids;
    set.forEach([&](int index) { ids.push_back(m_scopes[size_t(index)].id.value()); });
    return ids;
}

} // namespace Chatelaine
