// SPDX-License-Identifier: MIT
// Finds memberships by what is stored, so that each combination is kept once.
//
// One thread at a time.
#pragma once

#include "models/snapshot/memberships.h"

#include <vector>

namespace Chatelaine {

class MembershipIndex final
{
public:
    // Returns the text's hash, and asks for the memory that looking for it will need.
    [[nodiscard]] quint32 expect(QByteArrayView text) const;
    // Returns the index of a membership whose text may be the one with this hash; 0 = none is.
    [[nodiscard]] quint32 guess(quint32 hash) const;
    // Returns the index in `all` of the text, which is appended when it is new.
    // REQUIRES: always the same `all`, appended to by nobody else.
    [[nodiscard]] quint32 indexOf(QByteArrayView text, quint32 hash, Memberships *all);

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 index = 0; // 0 = empty: the first membership is none.
    };

    [[nodiscard]] Slot &slotOf(quint32 hash, QByteArrayView text, const Memberships &all);
    void grow(const Memberships &all);

    std::vector<Slot> m_slots; // A power of two of them, at most half full.
    QByteArray m_text;         // What is looked for.
};

} // namespace Chatelaine
