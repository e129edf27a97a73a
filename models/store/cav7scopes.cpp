// SPDX-License-Identifier: MIT
#include "models/store/cav7scopes.h"

#include "models/base/visibletext.h"
#include "models/store/cav7rows.h"
#include "models/store/grantremoval.h"
#include "models/store/recompute.h"
#include "models/store/retry.h"
#include "models/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// So many keys are written while their users stay locked: 10 to 20 ms. Files are locked as a whole
// anyway.
constexpr size_t AtomicKeys = 500;
// So many at a time, of a file.
constexpr size_t PartSize = 1000;

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

} // namespace

Cav7Scopes::Cav7Scopes(Connection &connection, const Schema &schema, JobControl &control)
    : m_connection(&connection)
    , m_schema(schema)
    , m_control(control)
{}

Result<ScopeSaveReport> Cav7Scopes::save(const ScopeEdit &edit)
{
    ScopeEdit asWritten = edit;
    asWritten.wanted = normalised(edit.wanted);
    CHATELAINE_CHECK(validate(asWritten));
    CHATELAINE_TRY(Plan plan, planFor(asWritten));
    if (m_control.isStopAsked())
        return Error::cancelled();
    ScopeSaveReport report;
    const Result<void> saved =
        retryWhileBusy(m_control, [&] { return saveOnce(asWritten, plan, &report); });
    if (!saved && saved.error().code() != Error::Code::Unknown)
        return saved.error();
    if (!saved)
        CHATELAINE_CHECK(lookUpSave(asWritten, saved.error(), &report));
    if (!report.isConflict())
        follow(asWritten, std::move(plan), &report);
    return report;
}

// By the same rule as the editor's preview: what was shown is what happens. Who is concerned is
// then judged again, under lock, by GrantWriter.
Result<Cav7Scopes::Plan> Cav7Scopes::planFor(const ScopeEdit &edit)
{
    Plan plan;
    size_t rows = 0;
    if (edit.kind == ScopeEditKind::Delete) {
        Query query(*m_connection, Statement::CountGrantsOfScope);
        CHATELAINE_CHECK(query.forEachRow({edit.base.id.value(), quint32(AtomicKeys + 1)},
                                          [&] { rows = query.number(0); }));
    } else {
        CHATELAINE_TRY(Survey found, GrantSurvey(*m_connection, m_schema, m_control).run(edit));
        plan.concerned = std::move(found.listed);
        rows = plan.concerned.keys.size();
    }
    plan.isAtomic = rows <= AtomicKeys || m_connection->dialect() == Dialect::Sqlite;
    return plan;
}

Result<void> Cav7Scopes::saveOnce(const ScopeEdit &edit, const Plan &plan, ScopeSaveReport *report)
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
        CHATELAINE_CHECK(remove(edit.base, plan, report));
    else
        CHATELAINE_CHECK(write(edit, plan, report));
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
Result<void> Cav7Scopes::remove(const Scope &scope, const Plan &plan, ScopeSaveReport *report)
{
    const QVariantList id{scope.id.value()};
    if (plan.isAtomic) {
        CHATELAINE_TRY(report->revoked,
                       Query(*m_connection, Statement::DeleteGrantsOfScope).run(id));
    }
    CHATELAINE_CHECK(Query(*m_connection, Statement::DeleteScope).run(id));
    report->saved = scope;
    return {};
}

Result<void> Cav7Scopes::write(const ScopeEdit &edit, const Plan &plan, ScopeSaveReport *report)
{
    report->saved = edit.wanted;
    CHATELAINE_TRY(report->saved.id, writeDefinition(edit));
    return plan.isAtomic ? writeGrants(plan.concerned, report) : Result<void>();
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

Result<void> Cav7Scopes::writeGrants(const ListedKeys &concerned, ScopeSaveReport *report)
{
    const GrantWriter::Keys keys = concerned.keys;
    const std::vector<std::vector<quint32>> scopes(concerned.scopes.size(),
                                                   {report->saved.id.value()});
    GrantWriter writer(*m_connection, HeldRows::AskAgain);
    for (size_t first = 0; first < keys.size(); first += PartSize) {
        // One transaction: it cannot be done in part.
        if (m_control.isCancelled() || m_control.isStopAsked())
            return Error::cancelled();
        const auto part = keys.subspan(first, std::min(PartSize, keys.size() - first));
        CHATELAINE_CHECK(writer.lockUsers(part));
        CHATELAINE_TRY(const GrantChanges changes,
                       writer.write(part, scopes, std::span(&report->saved, 1)));
        report->granted += changes.granted;
        report->revoked += changes.revoked;
        m_control.reportProgress(int(first + part.size()), int(keys.size()));
    }
    return {};
}

void Cav7Scopes::follow(const ScopeEdit &edit, Plan plan, ScopeSaveReport *report)
{
    OldWriters oldWriters(*m_connection);
    if (plan.isAtomic)
        plan.concerned.keys.clear();
    for (std::vector<quint32> &scopes : plan.concerned.scopes)
        scopes = {report->saved.id.value()}; // A new one had none before.
    const RecomputeReport followed =
        edit.kind == ScopeEditKind::Delete
            ? GrantRemoval(*m_connection, m_control).run(report->saved.id, oldWriters)
            : Recompute(*m_connection, m_schema, m_control)
                  .follow(report->saved.id, std::move(plan.concerned), oldWriters);
    report->granted += followed.granted;
    report->revoked += followed.revoked;
    report->left = followed.left + followed.busy;
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
