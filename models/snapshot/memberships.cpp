// SPDX-License-Identifier: MIT
#include "models/snapshot/memberships.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace Chatelaine {

namespace {

constexpr qsizetype IdSize = sizeof(qint64);

} // namespace

Memberships::Memberships()
    : m_rules(std::make_shared<const GrantRules>())
{
    append(bytesOf(GroupId()));
    applyRules();
}

GroupId Memberships::primary(quint32 index) const
{
    qint64 id = 0;
    std::memcpy(&id, text(index).data(), IdSize);
    return GroupId(id);
}

QByteArrayView Memberships::secondaryCsv(quint32 index) const { return text(index).sliced(IdSize); }

ScopeSet Memberships::expected(quint32 index) const
{
    const quint64 *const words = m_expected.constData() + size_t(index) * size_t(m_words);
    ScopeSet set;
    for (int word = 0; word < m_words; ++word)
        set.setWordAt(word, words[word]);
    return set;
}

ScopeSet Memberships::expectedFromPrimary(quint32 index) const
{
    return index == 0 ? ScopeSet() : m_rules->expectedFor(primary(index), {});
}

Membership Memberships::operator[](quint32 index) const
{
    return {primary(index), secondaryCsv(index), expected(index)};
}

Memberships::Iterator Memberships::begin() const { return {this, 0}; }

Memberships::Iterator Memberships::end() const { return {this, size()}; }

std::array<char, sizeof(qint64)> Memberships::bytesOf(GroupId primary)
{
    return std::bit_cast<std::array<char, sizeof(qint64)>>(primary.value());
}

bool Memberships::isSharedWith(const Memberships &other) const
{
    return m_texts.isSharedWith(other.m_texts) && m_expected.isSharedWith(other.m_expected);
}

bool Memberships::beginAs(const Memberships &other) const
{
    if (m_texts.isSharedWith(other.m_texts))
        return true;
    const std::span<const quint32> offsets = m_texts.offsets();
    const std::span<const quint32> others = other.m_texts.offsets();
    const size_t count = std::min(offsets.size(), others.size());
    return std::ranges::equal(offsets.first(count), others.first(count)) &&
           m_texts.bytes().first(offsets[count - 1]) ==
               other.m_texts.bytes().first(others[count - 1]);
}

quint32 Memberships::append(QByteArrayView text)
{
    m_texts.append(text);
    return m_texts.size() - 1;
}

void Memberships::setRules(std::shared_ptr<const GrantRules> rules, int wordsPerSet)
{
    m_rules = std::move(rules);
    m_words = wordsPerSet;
    m_expected.clear();
}

void Memberships::applyRules()
{
    const quint32 judged = quint32(m_expected.size() / m_words);
    if (judged == size())
        return;
    m_expected.reserve(qsizetype(size()) * m_words);
    for (quint32 index = judged; index < size(); ++index) {
        // A key without user is not judged.
        const ScopeSet set =
            index == 0 ? ScopeSet() : m_rules->expectedFor(primary(index), secondaryCsv(index));
        for (int word = 0; word < m_words; ++word)
            m_expected.append(set.wordAt(word));
    }
}

void Memberships::shrink() { m_texts.shrink(); }

} // namespace Chatelaine
