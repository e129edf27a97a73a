// SPDX-License-Identifier: MIT
#include "models/snapshot/keymatch.h"

#include "models/base/textfold.h"
#include "models/snapshot/textscan.h"

#include <algorithm>
#include <bit>

namespace Chatelaine {

namespace {

using Kind = KeyFilterTerm::Kind;
using Comparison = KeyFilterTerm::Comparison;
using Bitmap = std::vector<quint64>;

constexpr qint64 SecondsPerDay = 86'400;

size_t wordsFor(const KeySnapshot &snapshot) { return (size_t(snapshot.size()) + 63) / 64; }

// The rows for which holds(row) is true.
template<typename Predicate>
Bitmap rowsWhere(const KeySnapshot &snapshot, Predicate &&holds)
{
    Bitmap bitmap(wordsFor(snapshot));
    for (quint32 row = 0; row < snapshot.size(); ++row)
        bitmap[row / 64] |= quint64(holds(Row(row))) << (row % 64);
    return bitmap;
}

// The rows whose membership satisfies holds(membership): asked once per distinct membership.
template<typename Predicate>
Bitmap rowsWhereMembership(const KeySnapshot &snapshot, Predicate &&holds)
{
    std::vector<quint8> answers;
    answers.reserve(snapshot.memberships().size());
    for (const Membership &membership : snapshot.memberships())
        answers.push_back(holds(membership));
    const std::span<const quint32> indexes = snapshot.membershipIndexes();
    return rowsWhere(snapshot, [&](Row row) { return answers[indexes[row.value()]] != 0; });
}

// Also finds "#17", the name under which a deleted scope is shown.
int scopeIndexShownAs(const KeySnapshot &snapshot, const QString &name)
{
    const int count = int(snapshot.scopes().size() + snapshot.deletedScopes().size());
    for (int i = 0; i < count; ++i) {
        if (snapshot.scopeNameAt(i) == name)
            return i;
    }
    return -1;
}

Bitmap rowsStoring(const KeySnapshot &snapshot, const QString &name)
{
    const int index = scopeIndexShownAs(snapshot, name);
    if (index < 0)
        return Bitmap(wordsFor(snapshot));
    return rowsWhere(snapshot, [&](Row row) { return snapshot.stored(row).contains(index); });
}

Bitmap rowsExpecting(const KeySnapshot &snapshot, const QString &name)
{
    const int index = scopeIndexShownAs(snapshot, name);
    if (index < 0)
        return Bitmap(wordsFor(snapshot));
    Bitmap bitmap = rowsWhereMembership(snapshot, [index](const Membership &membership) {
        return membership.expected.contains(index);
    });
    // A key without user keeps what is stored.
    const Bitmap orphans = rowsWhere(snapshot, [&](Row row) {
        return !snapshot.hasUser(row) && snapshot.stored(row).contains(index);
    });
    for (size_t i = 0; i < bitmap.size(); ++i)
        bitmap[i] |= orphans[i];
    return bitmap;
}

Bitmap rowsInGroup(const KeySnapshot &snapshot, const KeyFilterTerm &term)
{
    std::vector<GroupId> groups;
    bool isNumber = false;
    if (const qint64 id = term.text.toLongLong(&isNumber); isNumber)
        groups.push_back(GroupId(id));
    for (const UserGroup &group : snapshot.groups()) {
        if (foldForSearch(group.title) == term.folded)
            groups.push_back(group.id);
    }
    const GroupSet wanted = GroupSet::of(std::move(groups));
    return rowsWhereMembership(snapshot, [&wanted](const Membership &membership) {
        return wanted.intersects(membership.all);
    });
}

// A date is a whole day, from its first second to its last.
struct Moment
{
    qint64 first = 0;
    qint64 last = 0;

    Moment(const KeyFilterTerm &term, qint64 now)
        : first(term.isAge ? now - term.number : term.number)
        , last(term.isAge ? first : first + SecondsPerDay - 1)
    {}

    [[nodiscard]] bool isMet(Comparison comparison, qint64 time) const
    {
        if (time == 0)
            return false; // Never, or unknown.
        switch (comparison) {
        case Comparison::Less:
            return time < first;
        case Comparison::LessOrEqual:
            return time <= last;
        case Comparison::Equal:
            return time >= first && time <= last;
        case Comparison::GreaterOrEqual:
            return time >= first;
        case Comparison::Greater:
            return time > last;
        }
        return false;
    }
};

Bitmap rowsByDate(const KeySnapshot &snapshot, const KeyFilterTerm &term, qint64 now)
{
    const Moment moment(term, now);
    if (term.kind == Kind::Created) {
        return rowsWhere(snapshot, [&](Row row) {
            return moment.isMet(term.comparison, snapshot.created(row));
        });
    }
    return rowsWhere(
        snapshot, [&](Row row) { return moment.isMet(term.comparison, snapshot.lastUsed(row)); });
}

Bitmap rowsUnusedSince(const KeySnapshot &snapshot, qint64 time)
{
    return rowsWhere(snapshot, [&](Row row) {
        const qint64 lastUsed = snapshot.lastUsed(row);
        return (lastUsed != 0 ? lastUsed : snapshot.created(row)) <= time;
    });
}

Bitmap rowsWithKeyId(const KeySnapshot &snapshot, qint64 id)
{
    Bitmap bitmap(wordsFor(snapshot));
    if (const std::optional<Row> row = snapshot.rowOf(KeyId(quint32(id))))
        bitmap[row->value() / 64] |= quint64(1) << (row->value() % 64);
    return bitmap;
}

Bitmap rowsOfTerm(const KeySnapshot &snapshot, const KeyFilterTerm &term, qint64 now)
{
    switch (term.kind) {
    case Kind::Text:
        return rowsContaining(snapshot, term.folded, TextField::Any);
    case Kind::User:
        return rowsContaining(snapshot, term.folded, TextField::User);
    case Kind::Prefix:
        return rowsContaining(snapshot, term.folded, TextField::Prefix);
    case Kind::KeyId:
        return rowsWithKeyId(snapshot, term.number);
    case Kind::UserId:
        return rowsWhere(snapshot,
                         [&](Row row) { return snapshot.userId(row).value() == term.number; });
    case Kind::Status:
        return rowsWhere(snapshot,
                         [&](Row row) { return snapshot.isActive(row) == term.isActive; });
    case Kind::Owner:
        return rowsWhere(snapshot, [&](Row row) { return snapshot.userState(row) == term.state; });
    case Kind::Scope:
        return rowsStoring(snapshot, term.text);
    case Kind::Expected:
        return rowsExpecting(snapshot, term.text);
    case Kind::Group:
        return rowsInGroup(snapshot, term);
    case Kind::Unused:
        return rowsUnusedSince(snapshot, now - term.number);
    case Kind::Created:
    case Kind::Used:
        return rowsByDate(snapshot, term, now);
    case Kind::NeverUsed:
        return rowsWhere(snapshot, [&](Row row) { return snapshot.lastUsed(row) == 0; });
    case Kind::Drift:
        return rowsWhere(snapshot, [&](Row row) { return snapshot.isDrifted(row); });
    case Kind::Orphan:
        return rowsWhere(snapshot, [&](Row row) { return !snapshot.hasUser(row); });
    case Kind::Ghost:
        return rowsWhere(snapshot, [&](Row row) {
            return snapshot.isActive(row) && isBarred(snapshot.userState(row));
        });
    case Kind::NoScope:
        return rowsWhere(snapshot, [&](Row row) { return snapshot.stored(row).isEmpty(); });
    }
    return {};
}

} // namespace

std::vector<quint64> matchingRows(const KeySnapshot &snapshot, const KeyFilter &filter, qint64 now)
{
    Bitmap matching(wordsFor(snapshot), ~quint64(0));
    if (snapshot.size() % 64 != 0)
        matching.back() = (quint64(1) << (snapshot.size() % 64)) - 1;
    for (const KeyFilterTerm &term : filter.terms) {
        const Bitmap rows = rowsOfTerm(snapshot, term, now);
        const quint64 flip = term.isNegated ? ~quint64(0) : 0;
        for (size_t i = 0; i < matching.size(); ++i)
            matching[i] &= rows[i] ^ flip;
    }
    return matching;
}

quint32 countRows(std::span<const quint64> bitmap)
{
    quint32 count = 0;
    for (const quint64 bits : bitmap)
        count += quint32(std::popcount(bits));
    return count;
}

} // namespace Chatelaine
