// SPDX-License-Identifier: MIT
#include "models/snapshot/keymatch.h"

#include "models/base/textfold.h"
#include "models/snapshot/rowsets.h"

namespace Chatelaine {

namespace {

using Kind = KeyFilterTerm::Kind;
using Comparison = KeyFilterTerm::Comparison;

constexpr qint64 SecondsPerDay = 86'400;

RowSetPtr shared(RowSet rows) { return std::make_shared<const RowSet>(std::move(rows)); }

template<typename Predicate>
RowSetPtr rowsWhere(const KeySnapshot &snapshot, Predicate &&holds)
{
    return shared(RowSet::where(snapshot.size(), std::forward<Predicate>(holds)));
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

RowSetPtr rowsStoring(const KeySnapshot &snapshot, const QString &name)
{
    const int index = scopeIndexShownAs(snapshot, name);
    return index < 0 ? shared(RowSet(snapshot.size())) : snapshot.sets().storing(index);
}

RowSetPtr rowsExpecting(const KeySnapshot &snapshot, const QString &name)
{
    const int index = scopeIndexShownAs(snapshot, name);
    return index < 0 ? shared(RowSet(snapshot.size())) : snapshot.sets().expecting(index);
}

RowSetPtr rowsInGroup(const KeySnapshot &snapshot, const KeyFilterTerm &term)
{
    std::vector<GroupId> groups;
    bool isNumber = false;
    if (const qint64 id = term.text.toLongLong(&isNumber); isNumber)
        groups.push_back(GroupId(id));
    for (const UserGroup &group : snapshot.groups()) {
        if (foldForSearch(group.title) == term.folded)
            groups.push_back(group.id);
    }
    return shared(snapshot.sets().inAnyOf(GroupSet::of(std::move(groups))));
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

RowSetPtr rowsByDate(const KeySnapshot &snapshot, const KeyFilterTerm &term, qint64 now)
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

RowSetPtr rowsOfStatus(const KeySnapshot &snapshot, bool isActive)
{
    const RowSetPtr active = snapshot.sets().active();
    return isActive ? active : shared(RowSet::all(snapshot.size()) - *active);
}

RowSetPtr rowsWithKeyId(const KeySnapshot &snapshot, qint64 id)
{
    RowSet rows(snapshot.size());
    if (const std::optional<Row> row = snapshot.rowOf(KeyId(quint32(id))))
        rows.insert(*row);
    return shared(std::move(rows));
}

RowSetPtr rowsOfTerm(const KeySnapshot &snapshot, const KeyFilterTerm &term, qint64 now,
                     TextSearch &texts)
{
    const RowSets &sets = snapshot.sets();
    switch (term.kind) {
    case Kind::Text:
        return texts.find(term.folded, TextField::Any);
    case Kind::User:
        return texts.find(term.folded, TextField::User);
    case Kind::Prefix:
        return texts.find(term.folded, TextField::Prefix);
    case Kind::KeyId:
        return rowsWithKeyId(snapshot, term.number);
    case Kind::UserId:
        return rowsWhere(snapshot,
                         [&](Row row) { return snapshot.userId(row).value() == term.number; });
    case Kind::Status:
        return rowsOfStatus(snapshot, term.isActive);
    case Kind::Owner:
        return sets.ofState(term.state);
    case Kind::Scope:
        return rowsStoring(snapshot, term.text);
    case Kind::Expected:
        return rowsExpecting(snapshot, term.text);
    case Kind::Group:
        return rowsInGroup(snapshot, term);
    case Kind::Unused:
        return sets.unusedSince(now - term.number);
    case Kind::Created:
    case Kind::Used:
        return rowsByDate(snapshot, term, now);
    case Kind::NeverUsed:
        return sets.neverUsed();
    case Kind::Drift:
        return sets.drifted();
    case Kind::Orphan:
        return sets.ofState(UserState::Deleted);
    case Kind::Ghost:
        return sets.ghosts();
    case Kind::NoScope:
        return sets.withoutScopes();
    }
    return shared(RowSet(snapshot.size()));
}

} // namespace

RowSet matchingRows(const KeySnapshot &snapshot, const KeyFilter &filter, qint64 now,
                    TextSearch &texts)
{
    RowSet matching = RowSet::all(snapshot.size());
    for (const KeyFilterTerm &term : filter.terms) {
        const RowSetPtr rows = rowsOfTerm(snapshot, term, now, texts);
        if (term.isNegated)
            matching -= *rows;
        else
            matching &= *rows;
    }
    return matching;
}

RowSet matchingRows(const KeySnapshot &snapshot, const KeyFilter &filter, qint64 now)
{
    TextSearch texts(snapshot);
    return matchingRows(snapshot, filter, now, texts);
}

} // namespace Chatelaine
