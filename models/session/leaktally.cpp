// SPDX-License-Identifier: MIT
#include "models/session/leaktally.h"

#include "models/snapshot/prefixindex.h"

#include <QtEndian>

#include <utility>

namespace Chatelaine {

namespace {

constexpr size_t MostQuestions = 2'000;   // At once.
constexpr size_t MostUnknown = 1 << 18;   // Remembered; about 10 MB.
constexpr size_t MostKeysOfFragment = 20; // That begin alike.

quint64 beginningOf(const QByteArray &hash) { return qFromBigEndian<quint64>(hash.constData()); }

} // namespace

LeakTally::LeakTally(const KeySnapshotPtr &snapshot)
    : m_snapshot(snapshot)
{}

LeakTally::~LeakTally() = default;

void LeakTally::Finding::add(const LeakPlace &place, qint64 times)
{
    count += times;
    if (where.size() < MostPlaces)
        where.push_back(place);
}

void LeakTally::add(TokenCandidate &&candidate, const QString &file)
{
    const TokenCandidate taken = std::move(candidate); // Wiped on the way out.
    const LeakPlace place{file, taken.line};
    const QByteArray prefix =
        taken.unbroken.isEmpty() ? taken.token.prefix() : taken.unbroken.prefix();
    ++m_candidates;
    if (!taken.isWhole) {
        Finding finding;
        finding.add(place);
        addFragment(prefix, finding);
        return;
    }
    const QByteArray hash = taken.token.hash();
    if (const auto known = m_known.find(hash); known != m_known.end())
        m_found[{LeakMatch::WholeToken, known->second}].add(place);
    else if (!hash.isEmpty())
        m_questions[hash].byPrefix[prefix].add(place);
}

bool LeakTally::isFull() const { return m_questions.size() >= MostQuestions; }

std::vector<QByteArray> LeakTally::questions() const
{
    std::vector<QByteArray> hashes;
    hashes.reserve(m_questions.size());
    for (const auto &[hash, question] : m_questions)
        hashes.push_back(hash);
    return hashes;
}

void LeakTally::answer(const std::vector<std::optional<KeyId>> &keys)
{
    Q_ASSERT(keys.size() == m_questions.size());
    auto key = keys.begin();
    for (const auto &[hash, question] : std::exchange(m_questions, {})) {
        const std::optional<KeyId> id = *key++;
        if (id)
            m_known.emplace(hash, *id);
        else
            addUnknown(hash);
        for (const auto &[prefix, finding] : question.byPrefix) {
            if (id)
                merge({LeakMatch::WholeToken, *id}, finding);
            else
                addFragment(prefix, finding);
        }
    }
}

// Of keys that have been loaded, and so were not in the meantime.
void LeakTally::addFragment(const QByteArray &prefix, const Finding &finding)
{
    if (!m_prefixes)
        m_prefixes = std::make_unique<PrefixIndex>(*m_snapshot);
    for (const KeyId key : m_prefixes->keysBeginningWith(prefix, MostKeysOfFragment))
        merge({LeakMatch::Fragment, key}, finding);
}

void LeakTally::merge(FoundKey key, const Finding &finding)
{
    Finding &whole = m_found[key];
    whole.count += finding.count;
    for (const LeakPlace &place : finding.where)
        whole.add(place, 0);
}

// Beyond what is remembered, one that comes again is counted again.
void LeakTally::addUnknown(const QByteArray &hash)
{
    if (m_unknown.size() >= MostUnknown)
        m_unknownCount += m_unknown.contains(beginningOf(hash)) ? 0 : 1;
    else
        m_unknownCount += m_unknown.insert(beginningOf(hash)).second ? 1 : 0;
}

void LeakTally::moveTo(LeakReport &report)
{
    report.candidates = m_candidates;
    report.unknownTokens = m_unknownCount;
    report.found.reserve(m_found.size());
    for (auto &[key, finding] : m_found)
        report.found.push_back({key.second, key.first, finding.count, std::move(finding.where)});
    m_found.clear();
    m_known.clear();
    m_unknown.clear();
    m_prefixes.reset();
}

} // namespace Chatelaine
