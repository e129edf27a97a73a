// SPDX-License-Identifier: MIT
#include "tests/support/fakedatabase.h"

#include "models/base/textfold.h"
#include "models/snapshot/impact.h"
#include "models/snapshot/keysnapshotbuilder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// The names of the scopes stored for a row: they outlive another order of the scopes.
using StoredIds = std::function<QSet<ScopeId>(Row)>;

std::vector<Row> allRows(const KeySnapshot &snapshot)
{
    std::vector<Row> rows;
    rows.reserve(snapshot.size());
    for (quint32 i = 0; i < snapshot.size(); ++i)
        rows.push_back(Row(i));
    return rows;
}

QSet<ScopeId> idsOf(const KeySnapshot &snapshot, const ScopeSet &scopes)
{
    QSet<ScopeId> ids;
    scopes.forEach([&](int index) { ids.insert(snapshot.scopeIdAt(index)); });
    return ids;
}

std::vector<Scope> inSiteOrder(std::vector<Scope> scopes)
{
    std::ranges::sort(scopes, [](const Scope &a, const Scope &b) {
        return std::pair(a.displayOrder, a.name) < std::pair(b.displayOrder, b.name);
    });
    return scopes;
}

// What a copy of a snapshot consists of.
struct Copy
{
    std::vector<Row> rows; // Of the old snapshot, ascending.
    std::vector<Scope> scopes;
    StoredIds stored;
    bool isComplete = true;
};

KeySnapshotPtr copied(const KeySnapshot &old, const Copy &copy)
{
    const std::vector<Scope> scopes = inSiteOrder(copy.scopes);
    QHash<ScopeId, int> indexes;
    for (const Scope &scope : scopes)
        indexes.insert(scope.id, int(indexes.size()));
    for (const ScopeId deleted : old.deletedScopes())
        indexes.insert(deleted, int(indexes.size()));

    KeySnapshotBuilder builder;
    if (!builder.setScopes(scopes, old.deletedScopes()))
        qFatal("Too many scopes for a snapshot.");
    builder.setGroups(old.groups());
    builder.setTakenAt(old.takenAt());
    builder.setRecomputeJobPending(old.recomputeJobPending());
    builder.setComplete(copy.isComplete);
    for (const Row row : copy.rows)
        builder.addKey(old.key(row));
    for (const Row row : copy.rows) {
        if (const std::optional<User> user = old.user(row))
            builder.setUser(*user);
        for (const ScopeId id : copy.stored(row)) {
            if (indexes.contains(id))
                builder.addStored(old.keyId(row), indexes.value(id));
        }
    }
    return builder.build();
}

StoredIds asStored(const KeySnapshot &snapshot)
{
    return [&snapshot](Row row) { return idsOf(snapshot, snapshot.stored(row)); };
}

RowOutcome outcomeFor(const KeySnapshot &snapshot, KeyAction action, const KeyAsSeen &seen)
{
    const std::optional<Row> row = snapshot.rowOf(seen.id);
    if (!row)
        return RowOutcome::Vanished;
    if (snapshot.userId(*row) != seen.user || snapshot.prefix(*row) != seen.prefix)
        return RowOutcome::Changed;
    if (action != KeyAction::Revoke && snapshot.isActive(*row) == (action == KeyAction::Enable))
        return RowOutcome::AlreadySo;
    return RowOutcome::Done;
}

ScopeId nextScopeId(const KeySnapshot &snapshot)
{
    quint32 highest = 0;
    for (const Scope &scope : snapshot.scopes())
        highest = std::max(highest, scope.id.value());
    return ScopeId(highest + 1);
}

bool isExamined(const KeySnapshot &snapshot, Row row, const RecomputeRequest &request)
{
    if (request.user && snapshot.userId(row) != *request.user)
        return false;
    return request.keys.empty() ||
           std::ranges::find(request.keys, snapshot.keyId(row)) != request.keys.end();
}

} // namespace

KeySnapshotPtr FakeDatabase::newest(int count) const
{
    std::vector<Row> rows = allRows(*m_snapshot);
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [this](Row row) { return m_snapshot->created(row); });
    rows.resize(std::min(rows.size(), size_t(count)));
    std::ranges::sort(rows);
    return copied(*m_snapshot, {rows, m_snapshot->scopes(), asStored(*m_snapshot), false});
}

KeyChangeReport FakeDatabase::change(const KeyChangeSet &changes)
{
    KeyChangeReport report{changes.action, {}};
    std::vector<KeyId> done;
    for (const KeyAsSeen &seen : changes.keys) {
        const RowOutcome outcome = outcomeFor(*m_snapshot, changes.action, seen);
        report.rows.push_back({seen.id, outcome});
        if (outcome == RowOutcome::Done)
            done.push_back(seen.id);
    }
    if (changes.action != KeyAction::Revoke) {
        m_snapshot = m_snapshot->withActive(done, changes.action == KeyAction::Enable);
        return report;
    }
    const QSet<KeyId> gone(done.begin(), done.end());
    std::vector<Row> rows = allRows(*m_snapshot);
    std::erase_if(rows, [&](Row row) { return gone.contains(m_snapshot->keyId(row)); });
    m_snapshot = copied(*m_snapshot, {rows, m_snapshot->scopes(), asStored(*m_snapshot)});
    return report;
}

Result<ScopeSaveReport> FakeDatabase::save(const ScopeEdit &edit)
{
    if (opensToEveryone(edit) && edit.openToEveryone == EveryoneConsent::Withheld)
        return Error::refused(u"This would open the scope to every key."_s);
    ScopeSaveReport report;
    report.saved = edit.kind == ScopeEditKind::Delete ? edit.base : normalised(edit.wanted);
    if (edit.kind == ScopeEditKind::Create) {
        if (m_snapshot->scopeIndexNamed(edit.wanted.name) >= 0)
            return Error::conflict(u"A scope of this name is there already."_s);
        report.saved.id = nextScopeId(*m_snapshot);
    } else {
        const std::vector<Scope> &scopes = m_snapshot->scopes();
        const auto current = std::ranges::find(scopes, edit.base.id, &Scope::id);
        report.deletedMeanwhile = current == scopes.end();
        if (!report.deletedMeanwhile && *current != edit.base)
            report.theirs = *current;
        if (report.isConflict())
            return report;
    }
    const Impact impact = impactOf(*m_snapshot, edit);
    report.granted = impact.granted();
    report.revoked = impact.revoked();
    write(edit, report.saved);
    return report;
}

void FakeDatabase::write(const ScopeEdit &edit, const Scope &saved)
{
    const Impact impact = impactOf(*m_snapshot, edit);
    std::vector<Scope> scopes = m_snapshot->scopes();
    std::erase_if(scopes, [&](const Scope &scope) { return scope.id == saved.id; });
    if (edit.kind != ScopeEditKind::Delete)
        scopes.push_back(saved);
    const auto stored = [&](Row row) {
        QSet<ScopeId> ids = idsOf(*m_snapshot, m_snapshot->stored(row));
        if (impact.gains.contains(row))
            ids.insert(saved.id);
        if (impact.losses.contains(row))
            ids.remove(saved.id);
        return ids;
    };
    m_snapshot = copied(*m_snapshot, {allRows(*m_snapshot), scopes, stored});
}

Result<void> FakeDatabase::place(const std::vector<ScopePlacement> &placements)
{
    std::vector<Scope> scopes = m_snapshot->scopes();
    for (const ScopePlacement &placement : placements) {
        const auto scope = std::ranges::find(scopes, placement.id, &Scope::id);
        if (scope == scopes.end() || scope->displayOrder != placement.baseOrder)
            return Error::conflict(u"The order was changed meanwhile."_s);
        scope->displayOrder = placement.order;
    }
    m_snapshot = copied(*m_snapshot, {allRows(*m_snapshot), scopes, asStored(*m_snapshot)});
    return {};
}

ScopeSet FakeDatabase::targetOf(Row row, const RecomputeRequest &request) const
{
    if (!request.scope)
        return m_snapshot->expected(row);
    ScopeSet asked;
    if (const int index = m_snapshot->scopeIndexOf(*request.scope); index >= 0)
        asked.insert(index);
    return (m_snapshot->stored(row) - asked) | (m_snapshot->expected(row) & asked);
}

RecomputeReport FakeDatabase::recompute(const RecomputeRequest &request, qint64 mostKeys)
{
    RecomputeReport report;
    QHash<Row, QSet<ScopeId>> targets;
    for (const Row row : allRows(*m_snapshot)) {
        if (!isExamined(*m_snapshot, row, request))
            continue;
        if (!m_snapshot->hasUser(row)) {
            ++report.skippedOrphans;
            continue;
        }
        const ScopeSet stored = m_snapshot->stored(row);
        const ScopeSet target = targetOf(row, request);
        ++report.examined;
        if (target != stored && report.changedKeys == mostKeys) {
            ++report.left;
            continue;
        }
        report.granted += (target - stored).count();
        report.revoked += (stored - target).count();
        report.changedKeys += target == stored ? 0 : 1;
        targets.insert(row, idsOf(*m_snapshot, target));
    }
    if (request.mode == WriteMode::Write) {
        const StoredIds before = asStored(*m_snapshot);
        const auto stored = [&](Row row) {
            return targets.contains(row) ? targets.value(row) : before(row);
        };
        m_snapshot = copied(*m_snapshot, {allRows(*m_snapshot), m_snapshot->scopes(), stored});
    }
    return report;
}

std::vector<User> FakeDatabase::users() const
{
    std::vector<User> all = m_withoutKey;
    for (const Row row : allRows(*m_snapshot)) {
        if (const std::optional<User> user = m_snapshot->user(row))
            all.push_back(*user);
    }
    return all;
}

std::optional<User> FakeDatabase::findUser(const QString &name) const
{
    for (const User &user : users()) {
        if (foldForSearch(user.name) == foldForSearch(name))
            return user;
    }
    return std::nullopt;
}

std::vector<FoundUser> FakeDatabase::findUsers(const QString &text, int limit) const
{
    const QByteArray wanted = foldForSearch(text);
    std::vector<FoundUser> found;
    for (const User &user : users()) {
        const QByteArray name = foldForSearch(user.name);
        if (QByteArray::number(user.id.value()) == wanted)
            found.push_back({user, UserMatch::Id});
        else if (name == wanted)
            found.push_back({user, UserMatch::Name});
        else if (name.startsWith(wanted))
            found.push_back({user, UserMatch::NamePrefix});
        else if (name.contains(wanted))
            found.push_back({user, UserMatch::NameSubstring});
    }
    std::ranges::sort(found, {},
                      [](const FoundUser &one) { return std::pair(one.match, one.user.name); });
    found.resize(std::min(found.size(), size_t(limit)));
    return found;
}

std::optional<User> FakeDatabase::userOf(UserId id) const
{
    const std::vector<User> all = users();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](auto &user) { return user.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace Chatelaine
