// SPDX-License-Identifier: MIT
// The users of a snapshot under construction: finds the rows of their keys and fills their columns.
//
// One thread at a time.
#pragma once

#include "models/snapshot/earliersnapshot.h"
#include "models/snapshot/membershipindex.h"
#include "models/snapshot/textpool.h"

#include <array>

namespace Chatelaine {

class UserDraft final
{
public:
    // REQUIRES: the columns outlive this object.
    explicit UserDraft(KeySnapshotColumns *columns);

    // REQUIRES of all that follow: all keys are there.
    void set(UserId id, QByteArrayView name, UserState state, GroupId primary,
             QByteArrayView secondaryCsv, qint64 lastActivity);
    void remove(UserId id);
    // Makes the columns complete. REQUIRES: called before they are read.
    void settle();

    // REQUIRES: called before any other; the earlier snapshot outlives this object.
    void reuse(const EarlierSnapshot *earlier);
    // Owners that the earlier snapshot has no row for. Ascending.
    [[nodiscard]] const std::vector<UserId> &unknown() const { return m_unknown; }

    // REQUIRES of these: settled.
    [[nodiscard]] QByteArrayView nameAt(quint32 row) const;
    // Asks for the memory of a name that will be read soon.
    void expectName(quint32 row) const;
    [[nodiscard]] bool isNameAsBefore(quint32 row) const { return m_nameOf[row] == NameAsBefore; }
    [[nodiscard]] bool areAllNamesAsBefore() const { return m_areNamesAsBefore; }
    [[nodiscard]] qsizetype nameBytes() const;
    // Frees what only finding users needs; it comes again if it is needed again.
    void freeIndexes();

private:
    // A user on the way into the columns. A few together can ask for their memory in time.
    struct Arrived
    {
        std::span<const quint32> rows;
        UserState state = UserState::Valid;
        quint32 lastActivity = 0;
        quint32 name = 0;       // In m_names.
        quint32 membership = 0; // In m_arrivedMemberships, until it is settled.
        quint32 hash = 0;
        quint32 guess = 0; // The membership that has this hash, if any.
    };
    static constexpr quint32 NoName = std::numeric_limits<quint32>::max();
    static constexpr quint32 NameAsBefore = NoName - 1;

    void index();
    [[nodiscard]] std::span<const quint32> rowsOf(UserId id);
    void write(const Arrived &user, quint32 row);
    [[nodiscard]] quint32 membershipOf(const Arrived &user);
    void reuseRow(quint32 row);
    void dropUnusedMemberships();

    KeySnapshotColumns *m_columns;
    const EarlierSnapshot *m_earlier = nullptr;
    MembershipIndex m_membershipIndex;
    std::vector<quint32> m_idsInOrder; // Ascending; empty where rowsByUser was taken over.
    size_t m_cursor = 0;

    std::array<Arrived, 64> m_arrived;
    size_t m_arrivedCount = 0;
    TextPool m_arrivedMemberships;

    TextPool m_names;
    std::vector<quint32> m_nameOf; // Per row, in m_names; or one of the constants above.
    bool m_areNamesAsBefore = false;
    std::vector<UserId> m_unknown;
};

} // namespace Chatelaine
