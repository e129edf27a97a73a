// SPDX-License-Identifier: MIT
#include "models/snapshot/lookup.h"

#include "models/base/textfold.h"
#include "models/domain/token.h"
#include "models/domain/userfacts.h"
#include "models/snapshot/rowset.h"
#include "models/snapshot/textsearch.h"

#include <algorithm>
#include <tuple>

namespace Chatelaine {

namespace {

constexpr qsizetype ShortestPrefix = 3;       // Characters: fewer begin too many.
constexpr qsizetype LongestStoredPrefix = 12; // Bytes: api_key.key_prefix.

// What a text may mean, beside a name.
struct Clue
{
    QByteArray name;   // Folded.
    QByteArray prefix; // As bytes, without brand and dots; empty = it cannot be one.
    std::optional<quint32> id;
    bool isKeyId = false; // Written with a number sign: not the id of a user.
};

QByteArray prefixIn(const QString &text)
{
    QByteArray prefix = text.toUtf8();
    for (const QByteArrayView dots : {QByteArrayView("..."), QByteArrayView("\u2026")}) {
        if (prefix.endsWith(dots))
            prefix.chop(dots.size());
    }
    for (const QByteArrayView brand : TokenBrands) {
        // What comes after the prefix is the beginning of a secret, which no snapshot knows.
        if (prefix.startsWith(brand))
            return prefix.sliced(brand.size())
                .first(std::min(PrefixCharacters, prefix.size() - brand.size()));
    }
    return prefix.size() <= LongestStoredPrefix ? prefix : QByteArray();
}

Clue clueIn(const QString &text)
{
    const QString clean = text.trimmed();
    Clue clue{foldForSearch(clean), prefixIn(clean), {}, clean.startsWith(u'#')};
    bool isNumber = false;
    const quint32 id = QStringView(clean).sliced(clue.isKeyId ? 1 : 0).toUInt(&isNumber);
    if (isNumber && id > 0)
        clue.id = id;
    if (clue.prefix.size() < ShortestPrefix)
        clue.prefix.clear();
    return clue;
}

// What a key that was found is ranked by.
struct Rank
{
    ClueKind kind = ClueKind::NamePart;
    bool isDisabled = false;
    QByteArrayView foldedName;
    KeyId id;

    [[nodiscard]] bool isBefore(const Rank &other) const
    {
        if (kind != other.kind || isDisabled != other.isDisabled)
            return std::tie(kind, isDisabled) < std::tie(other.kind, other.isDisabled);
        const int order = foldedName.compare(other.foldedName);
        return order != 0 ? order < 0 : id < other.id;
    }
};

// Begins with the folded name and FieldSeparator.
QByteArrayView foldedLine(const KeySnapshot &snapshot, Row row)
{
    const quint32 begin = snapshot.foldedOffsets()[row.value()];
    const quint32 end = snapshot.foldedOffsets()[row.value() + 1];
    return snapshot.foldedText().sliced(begin, end - begin);
}

QByteArrayView foldedName(const KeySnapshot &snapshot, Row row)
{
    const QByteArrayView line = foldedLine(snapshot, row);
    return line.first(line.indexOf(FieldSeparator));
}

Rank rankOf(const KeySnapshot &snapshot, Row row, ClueKind kind)
{
    return {kind, !snapshot.isActive(row), foldedName(snapshot, row), snapshot.keyId(row)};
}

// The best few rows of many.
class BestRows final
{
public:
    BestRows(const KeySnapshot &snapshot, int limit)
        : m_snapshot(snapshot)
        , m_limit(size_t(std::max(limit, 0)))
    {}

    // Of two kinds the surer one has to be given first: it counts.
    void add(Row row, ClueKind kind)
    {
        if (!hasRoomFor(kind))
            return;
        const Candidate candidate{rankOf(m_snapshot, row, kind), row};
        if (m_heap.size() == m_limit && !isBefore(candidate, m_heap.front()))
            return;
        if (std::ranges::find(m_heap, row, &Candidate::row) != m_heap.end())
            return;
        if (m_heap.size() == m_limit) {
            std::ranges::pop_heap(m_heap, isBefore);
            m_heap.pop_back();
        }
        m_heap.push_back(candidate);
        std::ranges::push_heap(m_heap, isBefore);
    }

    [[nodiscard]] std::vector<LookupHit> take()
    {
        std::ranges::sort_heap(m_heap, isBefore);
        std::vector<LookupHit> hits;
        hits.reserve(m_heap.size());
        for (const Candidate &candidate : m_heap)
            hits.push_back({candidate.rank.kind, candidate.row, {}});
        return hits;
    }

private:
    // False for most rows of a short text, whose names need not be looked at then.
    [[nodiscard]] bool hasRoomFor(ClueKind kind) const
    {
        return m_heap.size() < m_limit || (m_limit > 0 && kind <= m_heap.front().rank.kind);
    }

    struct Candidate
    {
        Rank rank;
        Row row;
    };
    static bool isBefore(const Candidate &a, const Candidate &b) { return a.rank.isBefore(b.rank); }

    const KeySnapshot &m_snapshot;
    size_t m_limit;
    std::vector<Candidate> m_heap; // The worst in front.
};

// Adds those with all of it; returns those that only begin with it.
RowSet addPrefixes(BestRows &best, const KeySnapshot &snapshot, const Clue &clue, TextSearch &texts)
{
    RowSet beginnings(snapshot.size());
    if (clue.prefix.isEmpty())
        return beginnings;
    // The folded text knows no case: what it finds is compared as bytes.
    texts.find(foldForSearch(clue.prefix), TextField::Prefix)->forEach([&](Row row) {
        const QByteArrayView prefix = snapshot.prefix(row);
        if (prefix == clue.prefix)
            best.add(row, ClueKind::KeyPrefix);
        else if (prefix.startsWith(clue.prefix))
            beginnings.insert(row);
    });
    return beginnings;
}

void addIds(BestRows &best, const KeySnapshot &snapshot, const Clue &clue)
{
    if (!clue.id)
        return;
    if (const std::optional<Row> row = snapshot.rowOf(KeyId(*clue.id)))
        best.add(*row, ClueKind::KeyId);
    if (const std::optional<Row> row = snapshot.rowOf(UserId(*clue.id)); row && !clue.isKeyId)
        best.add(*row, ClueKind::UserId);
}

// Those of `beginnings` stand before keys whose name only contains the text.
void addNames(BestRows &best, const KeySnapshot &snapshot, const Clue &clue,
              const RowSet &beginnings, TextSearch &texts)
{
    texts.find(clue.name, TextField::User)->forEach([&](Row row) {
        const QByteArrayView line = foldedLine(snapshot, row);
        if (!line.startsWith(clue.name)) {
            if (!beginnings.contains(row))
                best.add(row, ClueKind::NamePart);
        } else {
            const bool isWhole = line[clue.name.size()] == FieldSeparator;
            best.add(row, isWhole ? ClueKind::UserName : ClueKind::NameBeginning);
        }
    });
    beginnings.forEach([&best](Row row) { best.add(row, ClueKind::PrefixBeginning); });
}

ClueKind kindOf(UserMatch match)
{
    switch (match) {
    case UserMatch::Id:
        return ClueKind::UserId;
    case UserMatch::Name:
        return ClueKind::UserName;
    case UserMatch::NamePrefix:
        return ClueKind::NameBeginning;
    case UserMatch::NameSubstring:
        return ClueKind::NamePart;
    case UserMatch::Email:
        return ClueKind::Email;
    }
    return ClueKind::NamePart;
}

// The row of the key, or its user's id behind all rows.
qint64 identityOf(const LookupHit &hit)
{
    return hit.row ? qint64(hit.row->value()) : -1 - qint64(hit.user->id.value());
}

void addFound(std::vector<LookupHit> &hits, const KeySnapshot &snapshot, const FoundUser &found)
{
    LookupHit hit{kindOf(found.match), snapshot.rowOf(found.user.id), {}};
    if (!hit.row)
        hit.user = found.user;
    const auto same = std::ranges::find(hits, identityOf(hit), identityOf);
    if (same == hits.end())
        hits.push_back(std::move(hit));
    else
        same->kind = std::min(same->kind, hit.kind);
}

} // namespace

std::vector<LookupHit> lookUp(const KeySnapshot &snapshot, const QString &text, int limit,
                              TextSearch &texts)
{
    const Clue clue = clueIn(text);
    if (clue.name.isEmpty())
        return {};
    BestRows best(snapshot, limit);
    const RowSet beginnings = addPrefixes(best, snapshot, clue, texts);
    addIds(best, snapshot, clue);
    addNames(best, snapshot, clue, beginnings, texts);
    return best.take();
}

std::vector<LookupHit> lookUp(const KeySnapshot &snapshot, const QString &text, int limit)
{
    TextSearch texts(snapshot);
    return lookUp(snapshot, text, limit, texts);
}

std::vector<LookupHit> merged(const KeySnapshot &snapshot, std::vector<LookupHit> hits,
                              const std::vector<FoundUser> &users, int limit)
{
    for (const FoundUser &found : users)
        addFound(hits, snapshot, found);
    // Users without a key come in the order in which the store found them.
    std::ranges::stable_sort(hits, [&snapshot](const LookupHit &a, const LookupHit &b) {
        if (a.kind != b.kind || !a.row || !b.row)
            return std::tuple(a.kind, !a.row) < std::tuple(b.kind, !b.row);
        return rankOf(snapshot, *a.row, a.kind).isBefore(rankOf(snapshot, *b.row, b.kind));
    });
    if (hits.size() > size_t(std::max(limit, 0)))
        hits.resize(size_t(std::max(limit, 0)));
    return hits;
}

} // namespace Chatelaine
