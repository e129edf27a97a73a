// SPDX-License-Identifier: MIT
// How users' groups are stored, each distinct combination once, and what the grant rule makes of
// them. There may be nearly as many as users, so they are kept as the texts they were read as.
//
// Copies share memory until one is changed. Reading is safe from any thread once nobody appends.
#pragma once

#include "models/domain/grantrules.h"
#include "models/snapshot/prefetch.h"
#include "models/snapshot/textcolumn.h"

#include <array>
#include <memory>

namespace Chatelaine {

// One of them. REQUIRES: the snapshot outlives it.
struct Membership
{
    GroupId primary;
    QByteArrayView secondaryCsv; // As stored.
    ScopeSet expected;           // By the rule, for the snapshot's scopes.

    [[nodiscard]] GroupSet groups() const { return GroupSet::ofUser(primary, secondaryCsv); }
    // Calls function(GroupId) for each of them, much faster than groups(): in no order, duplicates
    // and zeros included.
    template<typename Function>
    void forEachGroup(Function &&function) const
    {
        function(primary);
        forEachListedGroup(secondaryCsv, function);
    }
};

class Memberships final
{
public:
    class Iterator;

    // With the first, which is no membership at all: of keys without a user.
    Memberships();

    [[nodiscard]] quint32 size() const { return m_texts.size(); }
    // REQUIRES of all that follow: index < size().
    [[nodiscard]] GroupId primary(quint32 index) const;
    [[nodiscard]] QByteArrayView secondaryCsv(quint32 index) const;
    // REQUIRES of these: applyRules() has been called since the last append().
    [[nodiscard]] ScopeSet expected(quint32 index) const;
    [[nodiscard]] ScopeSet expectedFromPrimary(quint32 index) const;
    [[nodiscard]] Membership operator[](quint32 index) const;
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

    // What the rule expects, word by word: wordsPerSet() for each membership.
    [[nodiscard]] const quint64 *expectedWords() const { return m_expected.constData(); }
    [[nodiscard]] int wordsPerSet() const { return m_words; }

    // The bytes of the primary group's id, then the list.
    [[nodiscard]] QByteArrayView text(quint32 index) const { return m_texts.at(index); }
    [[nodiscard]] static std::array<char, sizeof(qint64)> bytesOf(GroupId primary);
    // Asks for the memory of a text that will be read soon.
    void expectText(quint32 index) const { prefetch(text(index).data()); }
    // Whether both are one piece of memory, so that indexes mean the same.
    [[nodiscard]] bool isSharedWith(const Memberships &other) const;

    [[nodiscard]] bool hasSameRules(const Memberships &other) const
    {
        return m_rules == other.m_rules;
    }

    // Whether an index that both have means the same: a refresh only appends.
    [[nodiscard]] bool beginAs(const Memberships &other) const;

    // Returns the index of the new one.
    quint32 append(QByteArrayView text);
    // Forgets what was expected.
    void setRules(std::shared_ptr<const GrantRules> rules, int wordsPerSet);
    // Judges those that were not judged by these rules yet.
    void applyRules();
    void shrink();

private:
    TextColumn m_texts;
    QList<quint64> m_expected; // m_words for each that was judged.
    int m_words = 1;
    std::shared_ptr<const GrantRules> m_rules;
};

class Memberships::Iterator final
{
public:
    Iterator(const Memberships *all, quint32 index)
        : m_all(all)
        , m_index(index)
    {}

    [[nodiscard]] Membership operator*() const { return (*m_all)[m_index]; }
    Iterator &operator++()
    {
        ++m_index;
        return *this;
    }
    friend bool operator==(const Iterator &, const Iterator &) = default;

private:
    const Memberships *m_all;
    quint32 m_index;
};

} // namespace Chatelaine
