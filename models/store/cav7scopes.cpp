// SPDX-License-Identifier: MIT
#include "models/store/cav7scopes.h"

#include "models/base/logging.h"
#include "models/base/visibletext.h"
#include "models/snapshot/impact.h"
#include "models/store/cav7load.h"
#include "models/store/cav7rows.h"
#include "models/store/recompute.h"
#include "models/store/retry.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ScopeStore)
};

// A null string would be bound as NULL, which the columns refuse.
QString bindable(const QString &text) { return text.isNull() ? u""_s : text; }

Result<void> validate(const ScopeEdit &edit)
{
    if (opensToEveryone(edit) && edit.openToEveryone == EveryoneConsent::Withheld)
        return Error::refused(
            Texts::tr("The scope \"%1\" would be open to every key. That needs an "
                      "explicit confirmation.")
                .arg(visibleText(edit.wanted.name)));
    if (edit.kind == ScopeEditKind::Delete)
        return {};
    if (edit.kind == ScopeEditKind::Update && edit.wanted.name != edit.base.name)
        return Error::invalid(Texts::tr("The name of a scope cannot be changed."));
    return validateScope(edit.wanted);
}

std::vector<KeyOfUser> concernedKeys(const KeySnapshot &snapshot, const Impact &impact)
{
    std::vector<KeyOfUser> keys;
    keys.reserve(impact.gains.size() + impact.losses.size());
    for (const auto &rows : {impact.gains, impact.losses}) {
        for (const Row row : rows)
            keys.push_back({snapshot.userId(row), snapshot.keyId(row)});
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

Cav7Scopes::Cav7Scopes(Connection &connection, const Schema &schema, qint64 now,
                       JobControl &control)
    : m_connection(&connection)
    , m_schema(schema)
    , m_now(now)
    , m_control(control)
{}

Result<ScopeSaveReport> Cav7Scopes::save(const ScopeEdit &edit)
{
    ScopeEdit asWritten = edit;
    asWritten.wanted = normalised(edit.wanted);
    CHATELAINE_CHECK(validate(asWritten));
    ScopeSaveReport report;
    const Result<void> saved =
        retryWhileBusy(m_control, [&] { return saveOnce(asWritten, &report); });
    if (!saved && saved.error().code() != Error::Code::Unknown)
        return saved.error();
    if (!saved)
        CHATELAINE_CHECK(lookUpSave(asWritten, saved.error(), &report));
    if (!report.isConflict())
        settle(&report);
    return report;
}

Result<void> Cav7Scopes::saveOnce(const ScopeEdit &edit, ScopeSaveReport *report)
{
    *report = {};
    CHATELAINE_TRY(auto transaction, Transaction::begin(*m_connection, Transaction::Kind::Write));
    if (edit.kind == ScopeEditKind::Create)
        CHATELAINE_CHECK(requireFreeName(edit.wanted.name));
    else
        CHATELAINE_CHECK(lockAndCompare(edit.base, report));
    if (report->isConflict())
        return {};
    if (edit.kind == ScopeEditKind::Delete)
        CHATELAINE_CHECK(remove(edit.base, report));
    else
        CHATELAINE_CHECK(writeScopeAndGrants(edit, report));
    return transaction.commit();
}

Result<void> Cav7Scopes::requireFreeName(const QString &name)
{
    bool isTaken = false;
    Query query(*m_connection, Statement::ScopeNamed);
    CHATELAINE_CHECK(query.forEachRow({name}, [&] { isTaken = true; }));
    if (isTaken)
        return Error::conflict(
            Texts::tr("There is a scope named \"%1\" already.").arg(visibleText(name)));
    return {};
}

// Compares here and not in the WHERE of an UPDATE: the server takes "Read" and "READ " for the
// same, and a save without a change counts no rows.
Result<void> Cav7Scopes::lockAndCompare(const Scope &base, ScopeSaveReport *report)
{
    CHATELAINE_TRY(const std::optional<Scope> stored, lockScope(base.id));
    report->deletedMeanwhile = !stored;
    if (stored && *stored != base)
        report->theirs = stored;
    return {};
}

Result<std::optional<Scope>> Cav7Scopes::lockScope(ScopeId id)
{
    std::optional<Scope> scope;
    Query query(*m_connection, Statement::LockScope);
    CHATELAINE_CHECK(query.forEachRow({id.value()}, [&] { scope = scopeFromRow(query); }));
    return scope;
}

// The grants of orphan keys go too, as when the site deletes a scope.
Result<void> Cav7Scopes::remove(const Scope &scope, ScopeSaveReport *report)
{
    const QVariantList id{scope.id.value()};
    CHATELAINE_TRY(report->revoked, Query(*m_connection, Statement::DeleteGrantsOfScope).run(id));
    CHATELAINE_CHECK(Query(*m_connection, Statement::DeleteScope).run(id));
    report->saved = scope;
    return {};
}

// The same snapshot and the same impactOf() as the editor's preview: what was shown is what
// happens. Who is concerned is then judged again, under lock, by GrantWriter.
Result<void> Cav7Scopes::writeScopeAndGrants(ScopeEdit edit, ScopeSaveReport *report)
{
    CHATELAINE_TRY(const KeySnapshotPtr snapshot,
                   Cav7Loader(*m_connection, m_schema, m_now, m_control)
                       .loadAll(LoadDetail::WithoutMemberCounts));
    const Impact impact = impactOf(*snapshot, edit);
    CHATELAINE_TRY(edit.wanted.id, writeDefinition(edit));
    report->saved = edit.wanted;
    return writeGrants(concernedKeys(*snapshot, impact), scopesAfter(snapshot->scopes(), edit),
                       report);
}

Result<ScopeId> Cav7Scopes::writeDefinition(const ScopeEdit &edit)
{
    const Scope &scope = edit.wanted;
    const QVariantList fields{bindable(scope.title), bindable(scope.description),
                              bindable(scope.groupCsv), scope.isActive ? 1 : 0, scope.displayOrder};
    if (edit.kind == ScopeEditKind::Create) {
        Query insert(*m_connection, Statement::InsertScope);
        CHATELAINE_CHECK(insert.run(QVariantList{scope.name} + fields));
        return ScopeId(insert.insertedId());
    }
    CHATELAINE_CHECK(Query(*m_connection, Statement::UpdateScope)
                         .run(fields + QVariantList{edit.base.id.value()}));
    return edit.base.id;
}

Result<void> Cav7Scopes::writeGrants(std::span<const KeyOfUser> keys, std::span<const Scope> scopes,
                                     ScopeSaveReport *report)
{
    GrantWriter writer(*m_connection, HeldRows::AskAgain);
    for (size_t first = 0; first < keys.size(); first += size_t(IdListSize)) {
        if (m_control.isCancelled())
            return Error::cancelled();
        const auto chunk = keys.subspan(first, std::min(size_t(IdListSize), keys.size() - first));
        CHATELAINE_TRY(const auto groups, writer.lockUsers(chunk));
        CHATELAINE_TRY(const GrantChanges changes,
                       writer.write(chunk, groups, scopes, report->saved.id));
        report->granted += changes.granted;
        report->revoked += changes.revoked;
        m_control.reportProgress(int(first + chunk.size()), int(keys.size()));
    }
    return {};
}

// A user saved by the site at the same moment may have been granted by the definition as it was
// before; such keys show only now. The scope is saved, whatever happens here.
void Cav7Scopes::settle(ScopeSaveReport *report)
{
    const RecomputeRequest request{
        .user = {}, .scope = report->saved.id, .keys = {}, .mode = WriteMode::Write};
    const auto settled = Recompute(*m_connection, m_schema, m_now, m_control).run(request);
    if (!settled) {
        qCWarning(storeLog) << "The pass after saving a scope failed:" << settled.error().detail();
        return;
    }
    report->granted += settled->granted;
    report->revoked += settled->revoked;
}

Result<void> Cav7Scopes::place(const std::vector<ScopePlacement> &placements)
{
    std::vector<ScopePlacement> ascending = placements;
    std::sort(ascending.begin(), ascending.end(),
              [](const ScopePlacement &a, const ScopePlacement &b) { return a.id < b.id; });
    Result<void> placed = retryWhileBusy(m_control, [&] { return placeOnce(ascending); });
    if (!placed && placed.error().code() == Error::Code::Unknown)
        return lookUpPlace(ascending, placed.error());
    return placed;
}

Result<void> Cav7Scopes::placeOnce(const std::vector<ScopePlacement> &ascending)
{
    CHATELAINE_TRY(auto transaction, Transaction::begin(*m_connection, Transaction::Kind::Write));
    for (const ScopePlacement &placement : ascending) {
        CHATELAINE_TRY(const std::optional<Scope> stored, lockScope(placement.id));
        if (!stored || stored->displayOrder != placement.baseOrder)
            return Error::conflict(Texts::tr("Somebody else has changed the order of the scopes "
                                             "meanwhile. Nothing was changed."));
    }
    Query update(*m_connection, Statement::PlaceScope);
    for (const ScopePlacement &placement : ascending)
        CHATELAINE_CHECK(update.run({placement.order, placement.id.value()}));
    return transaction.commit();
}

} // namespace Chatelaine
