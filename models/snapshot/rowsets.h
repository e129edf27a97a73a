// SPDX-License-Identifier: MIT
// The sets of rows of one snapshot that filters and impacts are made of: each is made when it is
// first asked for, and kept while there is room.
//
// Thread-safe.
#pragma once

#include "models/domain/groupset.h"
#include "models/domain/user.h"
#include "models/snapshot/rowset.h"

#include <QMutex>

#include <map>

namespace Chatelaine {

class KeySnapshot;

class RowSets final
{
public:
    // REQUIRES: the snapshot outlives this object.
    explicit RowSets(const KeySnapshot &snapshot);
    Q_DISABLE_COPY_MOVE(RowSets)
    ~RowSets();

    // The keys that the grant rule judges: their user exists.
    [[nodiscard]] RowSetPtr judged() const;
    [[nodiscard]] RowSetPtr active() const;
    [[nodiscard]] RowSetPtr drifted() const;
    [[nodiscard]] RowSetPtr ofState(UserState state) const;
    [[nodiscard]] RowSetPtr withoutScopes() const;
    // Active keys of users who may not use them.
    [[nodiscard]] RowSetPtr ghosts() const;

    [[nodiscard]] RowSetPtr neverUsed() const;
    // Times: seconds since 1970 UTC.
    [[nodiscard]] RowSetPtr usedSince(qint64 time) const;
    // Neither used nor made since then.
    [[nodiscard]] RowSetPtr unusedSince(qint64 time) const;

    // Indexes as in a ScopeSet of the snapshot. Expected: by the rule; orphans as they are stored.
    [[nodiscard]] RowSetPtr storing(int scopeIndex) const;
    [[nodiscard]] RowSetPtr expecting(int scopeIndex) const;
    // Those that store an active scope other than this one; -1: any active scope.
    [[nodiscard]] RowSetPtr withOtherActiveScope(int scopeIndex) const;

    // Those whose user is in at least one of the groups.
    [[nodiscard]] RowSet inAnyOf(const GroupSet &groups) const;

private:
    enum class Kind {
        Judged,
        Active,
        Drifted,
        OfState,
        WithoutScopes,
        Ghosts,
        NeverUsed,
        UsedSince,
        UnusedSince,
        Storing,
        Expecting,
        WithOtherActiveScope,
        InGroup,
    };
    using Name = std::pair<Kind, qint64>;
    struct Kept
    {
        RowSetPtr rows;
        quint64 lastAsked = 0;
    };

    template<typename Make>
    [[nodiscard]] RowSetPtr kept(Name name, Make &&make) const;
    [[nodiscard]] RowSetPtr find(Name name) const;
    RowSetPtr keep(Name name, RowSet rows) const;
    void makeGroups(std::span<const GroupId> groups, std::vector<RowSetPtr> *sets) const;

    const KeySnapshot &m_snapshot;
    mutable QMutex m_mutex; // Guards what follows.
    mutable std::map<Name, Kept> m_kept;
    mutable quint64 m_asked = 0; // Counts up, to know what was asked for long ago.
};

} // namespace Chatelaine
