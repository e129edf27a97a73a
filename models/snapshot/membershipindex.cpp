// SPDX-License-Identifier: MIT
#include "models/snapshot/membershipindex.h"

#include <QHashFunctions>

#include <algorithm>
#include <bit>

namespace Chatelaine {

namespace {

constexpr size_t FewestSlots = 1024;

quint32 hashOf(QByteArrayView text)
{
    const size_t hash = qHashBits(text.data(), size_t(text.size()), QHashSeed::globalSeed());
    return quint32(hash ^ hash >> 32);
}

} // namespace

quint32 MembershipIndex::expect(QByteArrayView text) const
{
    const quint32 hash = hashOf(text);
    if (!m_slots.empty())
        prefetch(&m_slots[hash & (m_slots.size() - 1)]);
    return hash;
}

quint32 MembershipIndex::guess(quint32 hash) const
{
    if (m_slots.empty())
        return 0;
    const size_t mask = m_slots.size() - 1;
    size_t i = hash & mask;
    while (m_slots[i].index != 0 && m_slots[i].hash != hash)
        i = (i + 1) & mask;
    return m_slots[i].index;
}

quint32 MembershipIndex::indexOf(QByteArrayView text, quint32 hash, Memberships *all)
{
    if (m_slots.size() < 2 * (size_t(all->size()) + 1))
        grow(*all);
    Slot &slot = slotOf(hash, text, *all);
    if (slot.index == 0)
        slot = {hash, all->append(text)};
    return slot.index;
}

// The one that holds the text, or the empty one where it belongs.
MembershipIndex::Slot &MembershipIndex::slotOf(quint32 hash, QByteArrayView text,
                                               const Memberships &all)
{
    const size_t mask = m_slots.size() - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        Slot &slot = m_slots[i];
        const bool isFound = slot.hash == hash && slot.index != 0 && all.text(slot.index) == text;
        if (slot.index == 0 || isFound)
            return slot;
    }
}

void MembershipIndex::grow(const Memberships &all)
{
    const std::vector<Slot> known = std::exchange(
        m_slots, std::vector<Slot>(std::bit_ceil(std::max(FewestSlots, 4 * size_t(all.size())))));
    const size_t mask = m_slots.size() - 1;
    const auto insert = [this, mask](Slot slot) {
        size_t i = slot.hash & mask;
        while (m_slots[i].index != 0)
            i = (i + 1) & mask;
        m_slots[i] = slot;
    };
    if (known.empty()) { // Taken over from an earlier snapshot, or none at all.
        for (quint32 index = 1; index < all.size(); ++index)
            insert({hashOf(all.text(index)), index});
        return;
    }
    for (const Slot &slot : known) {
        if (slot.index != 0)
            insert(slot);
    }
}

} // namespace Chatelaine
