// SPDX-License-Identifier: MIT
// Adds up what was found of which key, while tokens come in one by one and are asked for in lots.
//
// Pure; used by one thread at a time. Holds hashes and prefixes, never a token; memory is bounded
// by the number of keys, whatever is found.
#pragma once

#include "models/domain/leakreport.h"
#include "models/domain/tokenscan.h"
#include "models/snapshot/keysnapshot.h"

#include <map>
#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

namespace Chatelaine {

class PrefixIndex;

class LeakTally final
{
public:
    explicit LeakTally(const KeySnapshotPtr &snapshot);
    ~LeakTally();
    Q_DISABLE_COPY_MOVE(LeakTally)

    void add(TokenCandidate &&candidate, const QString &file);

    // Enough has come in to ask for it.
    [[nodiscard]] bool isFull() const;
    // There is nothing to ask.
    [[nodiscard]] bool isEmpty() const { return m_questions.empty(); }
    // The different hashes that are to be asked for. They stay until answer() is called.
    [[nodiscard]] std::vector<QByteArray> questions() const;
    // The answers, in the order of questions().
    void answer(const std::vector<std::optional<KeyId>> &keys);

    // Gives away what was found, and the rest of its memory back, which takes its time. The tally
    // is of no use afterwards. REQUIRES: isEmpty().
    void moveTo(LeakReport &report);

private:
    struct Finding
    {
        qint64 count = 0;
        std::vector<LeakPlace> where;

        void add(const LeakPlace &place, qint64 times = 1);
    };
    struct Question
    {
        // A token looks the same everywhere, but it may be broken at another place: then each has
        // its own beginning.
        std::map<QByteArray, Finding> byPrefix;
    };
    using FoundKey = std::pair<LeakMatch, KeyId>;

    void addFragment(const QByteArray &prefix, const Finding &finding);
    void merge(FoundKey key, const Finding &finding);
    void addUnknown(const QByteArray &hash);

    KeySnapshotPtr m_snapshot;
    std::unique_ptr<PrefixIndex> m_prefixes;    // Made when the first fragment is there.
    std::map<QByteArray, Question> m_questions; // By hash.
    std::map<QByteArray, KeyId> m_known;        // Keys by hash, of those that were found.
    std::unordered_set<quint64> m_unknown;      // The beginnings of hashes.
    std::map<FoundKey, Finding> m_found;
    qint64 m_candidates = 0;
    qint64 m_unknownCount = 0;
};

} // namespace Chatelaine
