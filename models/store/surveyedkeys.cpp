// SPDX-License-Identifier: MIT
#include "models/store/surveyedkeys.h"

#include "models/domain/grantrules.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace Chatelaine {

namespace {

// Walks through pages of grants that do not overlap, beside the keys.
class GrantCursor final
{
public:
    // Pages come in ascending order of their first keys. False when it overlaps with the last one.
    [[nodiscard]] bool add(GrantMasks &page)
    {
        if (!m_pages.empty() && m_pages.back().keyIds.back() >= page.keyIds.front())
            return false;
        m_pages.push_back(std::move(page));
        return true;
    }
    // REQUIRES: asked for in ascending order.
    [[nodiscard]] quint64 maskOf(quint32 key)
    {
        for (; m_page < m_pages.size(); ++m_page, m_next = 0) {
            const std::vector<quint32> &keys = m_pages[m_page].keyIds;
            while (m_next < keys.size() && keys[m_next] < key)
                ++m_next;
            if (m_next < keys.size())
                return keys[m_next] == key ? m_pages[m_page].masks[m_next] : 0;
        }
        return 0;
    }

private:
    std::vector<GrantMasks> m_pages;
    size_t m_page = 0;
    size_t m_next = 0;
};

// The grants of one word of scopes. One cursor is enough unless ids of scopes that lie far apart
// were read one after the other.
class StoredGrants final
{
public:
    // In any order.
    void add(GrantMasks page) { m_pages.push_back(std::move(page)); }
    void sort()
    {
        std::sort(m_pages.begin(), m_pages.end(), [](const GrantMasks &a, const GrantMasks &b) {
            return a.keyIds.front() < b.keyIds.front();
        });
        for (GrantMasks &page : m_pages) {
            const bool isAdded = std::any_of(m_cursors.begin(), m_cursors.end(),
                                             [&](GrantCursor &cursor) { return cursor.add(page); });
            if (!isAdded)
                static_cast<void>(m_cursors.emplace_back().add(page));
        }
        m_pages.clear();
    }
    [[nodiscard]] quint64 maskOf(quint32 key)
    {
        quint64 mask = 0;
        for (GrantCursor &cursor : m_cursors)
            mask |= cursor.maskOf(key);
        return mask;
    }

private:
    std::vector<GrantMasks> m_pages;
    std::vector<GrantCursor> m_cursors;
};

// Per word.
std::vector<StoredGrants> storedGrants(std::vector<GrantMasks> pages, int words)
{
    std::vector<StoredGrants> stored(static_cast<size_t>(words));
    for (GrantMasks &page : pages) {
        if (!page.keyIds.empty())
            stored[size_t(page.word)].add(std::move(page));
    }
    for (StoredGrants &grants : stored)
        grants.sort();
    return stored;
}

struct ScopeSetHash
{
    size_t operator()(const ScopeSet &set) const noexcept
    {
        size_t hash = 0;
        for (int word = 0; word < ScopeSet::Words; ++word)
            hash = hash * 31 + std::hash<quint64>{}(set.wordAt(word));
        return hash;
    }
};

class Judge final
{
public:
    Judge(const SurveyedKeys &surveyed, std::span<const Scope> scopes, const ScopeSet &wanted,
          Survey *survey)
        : m_users(surveyed.users)
        , m_scopeIds(surveyed.scopeIds)
        , m_wanted(wanted)
        , m_survey(survey)
    {
        const GrantRules rules(scopes);
        m_expected.reserve(m_users.groups().size());
        for (const StoredGroups &groups : m_users.groups())
            m_expected.push_back(rules.expectedFor(groups.primary, groups.secondaryCsv));
    }

    void judge(const KeyOfUser &key, std::span<StoredGrants> grants)
    {
        RecomputeReport &report = m_survey->report;
        ++report.examined;
        const quint32 groups = m_users.groupsIndexOf(key.user);
        if (groups == SurveyedUsers::Unknown) {
            ++report.skippedOrphans;
            return;
        }
        ScopeSet missing;
        ScopeSet extra;
        for (int word = 0; word < int(grants.size()); ++word) {
            const quint64 stored = grants[size_t(word)].maskOf(key.key.value());
            const quint64 expected = m_expected[groups].wordAt(word);
            missing.setWordAt(word, expected & ~stored & m_wanted.wordAt(word));
            extra.setWordAt(word, stored & ~expected & m_wanted.wordAt(word));
        }
        if (missing == extra) // Both empty: they have nothing in common.
            return;
        report.granted += missing.count();
        report.revoked += extra.count();
        ++report.changedKeys;
        m_survey->listed.keys.push_back({key.user, key.key, indexOf(missing | extra)});
    }

private:
    [[nodiscard]] quint32 indexOf(const ScopeSet &scopes)
    {
        const auto [found, isNew] =
            m_indexes.try_emplace(scopes, quint32(m_survey->listed.scopes.size()));
        if (isNew) {
            auto &ids = m_survey->listed.scopes.emplace_back();
            scopes.forEach([&](int index) { ids.push_back(m_scopeIds[size_t(index)]); });
        }
        return found->second;
    }

    const SurveyedUsers &m_users;
    std::span<const quint32> m_scopeIds;
    std::unordered_map<ScopeSet, quint32, ScopeSetHash> m_indexes;
    std::vector<ScopeSet> m_expected; // Per combination of groups.
    ScopeSet m_wanted;
    Survey *m_survey;
};

} // namespace

Survey surveyOf(SurveyedKeys surveyed, std::vector<Scope> scopes, const RecomputeRequest &request,
                const ScopeSet &wanted)
{
    const std::unordered_set<KeyId> wantedKeys(request.keys.begin(), request.keys.end());
    std::vector<StoredGrants> grants =
        storedGrants(std::move(surveyed.grants), (int(surveyed.scopeIds.size()) + 63) / 64);
    Survey survey;
    Judge judge(surveyed, scopes, wanted, &survey);
    for (const KeyOfUser &key : surveyed.keys) {
        const bool isWanted = (!request.user || *request.user == key.user) &&
                              (wantedKeys.empty() || wantedKeys.contains(key.key));
        if (isWanted)
            judge.judge(key, grants);
    }
    survey.scopes = std::move(scopes);
    return survey;
}

} // namespace Chatelaine
