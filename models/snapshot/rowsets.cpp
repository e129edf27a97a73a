// SPDX-License-Identifier: MIT
#include "models/snapshot/rowsets.h"

#include "models/snapshot/keysnapshot.h"

#include <QMutexLocker>

namespace Chatelaine {

namespace {

// About 190 sets of a million keys: half of what all groups of a large forum would take.
constexpr size_t MostBytes = 24U << 20;
constexpr size_t MostSets = 256;

template<typename Predicate>
RowSet rowsWhere(const KeySnapshot &snapshot, Predicate &&holds)
{
    return RowSet::where(snapshot.size(), std::forward<Predicate>(holds));
}

ScopeSet activeScopes(const KeySnapshot &snapshot)
{
    ScopeSet active;
    for (int i = 0; i < int(snapshot.scopes().size()); ++i) {
        if (snapshot.scopes()[size_t(i)].isActive)
            active.insert(i);
    }
    return active;
}

// For each of the snapshot's memberships, bit i when it has group i. REQUIRES: ascending.
std::vector<quint64> membershipsIn(const KeySnapshot &snapshot, std::span<const GroupId> groups)
{
    std::vector<quint64> found;
    found.reserve(snapshot.memberships().size());
    for (const Membership &membership : snapshot.memberships()) {
        quint64 bits = 0;
        membership.forEachGroup([&](GroupId id) {
            const auto wanted = std::ranges::lower_bound(groups, id);
            if (wanted != groups.end() && *wanted == id)
                bits |= quint64(1) << (wanted - groups.begin());
        });
        found.push_back(bits);
    }
    return found;
}

} // namespace

RowSets::RowSets(const KeySnapshot &snapshot)
    : m_snapshot(snapshot)
{}

RowSets::~RowSets() = default;

template<typename Make>
RowSetPtr RowSets::kept(Name name, Make &&make) const
{
    if (RowSetPtr rows = find(name))
        return rows;
    // Not under the lock: who asks for another set need not wait. Making one twice does no harm.
    return keep(name, make());
}

RowSetPtr RowSets::find(Name name) const
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_kept.find(name);
    if (found == m_kept.end())
        return {};
    found->second.lastAsked = ++m_asked;
    return found->second.rows;
}

RowSetPtr RowSets::keep(Name name, RowSet rows) const
{
    const size_t bytes = rows.words().size_bytes();
    auto shared = std::make_shared<const RowSet>(std::move(rows));
    const QMutexLocker locker(&m_mutex);
    const size_t most = std::clamp<size_t>(MostBytes / std::max<size_t>(bytes, 1), 1, MostSets);
    while (m_kept.size() >= most) {
        m_kept.erase(std::ranges::min_element(
            m_kept, {}, [](const auto &entry) { return entry.second.lastAsked; }));
    }
    m_kept[name] = {shared, ++m_asked};
    return shared;
}

RowSetPtr RowSets::judged() const
{
    return kept({Kind::Judged, 0}, [this] {
        return rowsWhere(m_snapshot, [this](Row row) { return m_snapshot.hasUser(row); });
    });
}

RowSetPtr RowSets::active() const
{
    return kept({Kind::Active, 0}, [this] {
        return rowsWhere(m_snapshot, [this](Row row) { return m_snapshot.isActive(row); });
    });
}

RowSetPtr RowSets::drifted() const
{
    return kept({Kind::Drifted, 0}, [this] {
        return rowsWhere(m_snapshot, [this](Row row) { return m_snapshot.isDrifted(row); });
    });
}

RowSetPtr RowSets::ofState(UserState state) const
{
    return kept({Kind::OfState, qint64(state)}, [this, state] {
        return rowsWhere(m_snapshot,
                         [this, state](Row row) { return m_snapshot.userState(row) == state; });
    });
}

RowSetPtr RowSets::withoutScopes() const
{
    return kept({Kind::WithoutScopes, 0}, [this] {
        return rowsWhere(m_snapshot, [this](Row row) { return m_snapshot.stored(row).isEmpty(); });
    });
}

RowSetPtr RowSets::ghosts() const
{
    return kept({Kind::Ghosts, 0}, [this] {
        return rowsWhere(m_snapshot, [this](Row row) {
            return m_snapshot.isActive(row) && isBarred(m_snapshot.userState(row));
        });
    });
}

RowSetPtr RowSets::neverUsed() const
{
    return kept({Kind::NeverUsed, 0}, [this] {
        return rowsWhere(m_snapshot, [this](Row row) { return m_snapshot.lastUsed(row) == 0; });
    });
}

RowSetPtr RowSets::usedSince(qint64 time) const
{
    return kept({Kind::UsedSince, time}, [this, time] {
        return rowsWhere(m_snapshot, [this, time](Row row) {
            const qint64 lastUsed = m_snapshot.lastUsed(row);
            return lastUsed != 0 && lastUsed >= time;
        });
    });
}

RowSetPtr RowSets::unusedSince(qint64 time) const
{
    return kept({Kind::UnusedSince, time}, [this, time] {
        return rowsWhere(m_snapshot, [this, time](Row row) {
            const qint64 lastUsed = m_snapshot.lastUsed(row);
            return (lastUsed != 0 ? lastUsed : m_snapshot.created(row)) <= time;
        });
    });
}

RowSetPtr RowSets::storing(int scopeIndex) const
{
    return kept({Kind::Storing, scopeIndex}, [this, scopeIndex] {
        return rowsWhere(m_snapshot, [this, scopeIndex](Row row) {
            return m_snapshot.stored(row).contains(scopeIndex);
        });
    });
}

RowSetPtr RowSets::expecting(int scopeIndex) const
{
    return kept({Kind::Expecting, scopeIndex}, [this, scopeIndex] {
        std::vector<quint8> answers;
        answers.reserve(m_snapshot.memberships().size());
        for (const Membership &membership : m_snapshot.memberships())
            answers.push_back(membership.expected.contains(scopeIndex));
        const std::span<const quint32> indexes = m_snapshot.membershipIndexes();
        RowSet rows =
            rowsWhere(m_snapshot, [&](Row row) { return answers[indexes[row.value()]] != 0; });
        rows &= *judged();
        rows |= *storing(scopeIndex) - *judged();
        return rows;
    });
}

RowSetPtr RowSets::withOtherActiveScope(int scopeIndex) const
{
    return kept({Kind::WithOtherActiveScope, scopeIndex}, [this, scopeIndex] {
        ScopeSet others = activeScopes(m_snapshot);
        if (scopeIndex >= 0)
            others.remove(scopeIndex);
        return rowsWhere(m_snapshot, [this, &others](Row row) {
            return !(m_snapshot.stored(row) & others).isEmpty();
        });
    });
}

RowSet RowSets::inAnyOf(const GroupSet &groups) const
{
    constexpr size_t MostAtOnce = 64;
    std::vector<RowSetPtr> sets;
    std::vector<GroupId> missing;
    for (const GroupId group : groups.ids()) {
        if (RowSetPtr rows = find({Kind::InGroup, group.value()}))
            sets.push_back(std::move(rows));
        else
            missing.push_back(group);
    }
    for (size_t i = 0; i < missing.size(); i += MostAtOnce) {
        const size_t count = std::min(MostAtOnce, missing.size() - i);
        makeGroups(std::span(missing).subspan(i, count), &sets);
    }
    return RowSet::unionOf(m_snapshot.size(), sets);
}

// All of them in one walk through the memberships. REQUIRES: at most 64.
void RowSets::makeGroups(std::span<const GroupId> groups, std::vector<RowSetPtr> *sets) const
{
    const std::vector<quint64> found = membershipsIn(m_snapshot, groups);
    const std::span<const quint32> indexes = m_snapshot.membershipIndexes();
    std::vector<RowSet> made(groups.size(), RowSet(m_snapshot.size()));
    for (quint32 row = 0; row < m_snapshot.size(); ++row) {
        for (quint64 bits = found[indexes[row]]; bits != 0; bits &= bits - 1)
            made[size_t(std::countr_zero(bits))].insert(Row(row));
    }
    for (size_t i = 0; i < groups.size(); ++i)
        sets->push_back(keep({Kind::InGroup, groups[i].value()}, std::move(made[i])));
}

} // namespace Chatelaine
