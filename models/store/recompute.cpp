// SPDX-License-Identifier: MIT
#include "models/store/recompute.h"

#include "models/snapshot/driftreport.h"
#include "models/store/cav7load.h"
#include "models/store/cav7rows.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <unordered_set>

namespace Chatelaine {

namespace {

// How many keys are held at once: a chunk, then a few, then one by one, as long as somebody else
// holds some of them.
constexpr size_t ChunkSize = 100;
constexpr size_t RetrySize = 20;
constexpr int MaximumRounds = 60;
constexpr int MaximumPasses = 5;
constexpr unsigned long LongestPause = 200; // Milliseconds
static_assert(ChunkSize <= size_t(IdListSize));

// Which keys and which of their scopes were asked for.
class Selection final
{
public:
    Selection(const KeySnapshot &snapshot, const RecomputeRequest &request)
        : m_snapshot(snapshot)
        , m_request(request)
        , m_keys(request.keys.begin(), request.keys.end())
        , m_scopeIndex(request.scope ? snapshot.scopeIndexOf(*request.scope) : -1)
    {}

    [[nodiscard]] bool contains(Row row) const
    {
        return (!m_request.user || *m_request.user == m_snapshot.userId(row)) &&
               (m_keys.empty() || m_keys.contains(m_snapshot.keyId(row)));
    }
    [[nodiscard]] ScopeSet restricted(const ScopeSet &scopes) const
    {
        if (!m_request.scope)
            return scopes;
        ScopeSet only;
        if (m_scopeIndex >= 0)
            only.insert(m_scopeIndex);
        return scopes & only;
    }

private:
    const KeySnapshot &m_snapshot;
    const RecomputeRequest &m_request;
    std::unordered_set<KeyId> m_keys;
    int m_scopeIndex;
};

size_t chunkSizeIn(int round)
{
    if (round == 0)
        return ChunkSize;
    return round == 1 ? RetrySize : 1;
}

// A chunk whose COMMIT was not answered is done or not: the next run finds out.
bool isBroken(const Error &error)
{
    return error.code() == Error::Code::Connection || error.code() == Error::Code::Unknown;
}

Error brokenOff(const Error &error, const GrantChanges &changes)
{
    const QString done =
        changes.changedKeys == 0
            ? QString()
            : QCoreApplication::translate("Chatelaine::Recompute", "%n key(s) were changed.",
                                          nullptr, int(changes.changedKeys)) +
                  u' ';
    return Error::connection(
        done + QCoreApplication::translate(
                   "Chatelaine::Recompute",
                   "The connection broke in the middle of the recompute. What was done stays done, "
                   "and every key has either its old grants or its new ones; recompute again to "
                   "finish."),
        error.detail());
}

} // namespace

Recompute::Recompute(Connection &connection, const Schema &schema, qint64 now, JobControl &control)
    : m_connection(connection)
    , m_schema(schema)
    , m_now(now)
    , m_control(control)
{}

Result<RecomputeReport> Recompute::run(const RecomputeRequest &request)
{
    CHATELAINE_TRY(Survey found, survey(request));
    if (request.mode == WriteMode::DryRun)
        return found.report;
    RecomputeReport report = found.report;
    GrantChanges changes;
    const Result<qint64> busy = reconcile(request, std::move(found), &changes);
    if (!busy)
        return isBroken(busy.error()) ? brokenOff(busy.error(), changes) : busy.error();
    report.busy = *busy;
    report.granted = changes.granted;
    report.revoked = changes.revoked;
    report.changedKeys = changes.changedKeys;
    return report;
}

Result<qint64> Recompute::reconcile(const RecomputeRequest &request, Survey found,
                                    GrantChanges *changes)
{
    for (int pass = 0; !found.keys.empty() && pass < MaximumPasses; ++pass) {
        CHATELAINE_TRY(const qint64 busy, write(std::move(found.keys), request.scope, changes));
        if (busy > 0)
            return busy;
        CHATELAINE_TRY(found, survey(request));
    }
    return 0;
}

// Phase A.
Result<Recompute::Survey> Recompute::survey(const RecomputeRequest &request)
{
    CHATELAINE_TRY(auto transaction, Transaction::begin(m_connection, Transaction::Kind::Snapshot));
    CHATELAINE_TRY(const KeySnapshotPtr snapshot,
                   Cav7Loader(m_connection, m_schema, m_now, m_control)
                       .loadAll(LoadDetail::WithoutMemberCounts));
    CHATELAINE_CHECK(transaction.commit());
    const Selection selection(*snapshot, request);
    Survey found;
    for (quint32 row = 0; row < snapshot->size(); ++row)
        found.report.examined += selection.contains(Row(row)) ? 1 : 0;
    const DriftReport drift = driftOf(*snapshot);
    for (const Row orphan : drift.orphans)
        found.report.skippedOrphans += selection.contains(orphan) ? 1 : 0;
    for (const DriftedKey &key : drift.keys) {
        const int missing = selection.restricted(key.missing).count();
        const int extra = selection.restricted(key.extra).count();
        if (!selection.contains(key.row) || missing + extra == 0)
            continue;
        found.report.granted += missing;
        found.report.revoked += extra;
        ++found.report.changedKeys;
        found.keys.push_back({snapshot->userId(key.row), snapshot->keyId(key.row)});
    }
    std::sort(found.keys.begin(), found.keys.end());
    return found;
}

// Phase B. Returns how many keys are left because somebody else held them all the time.
Result<qint64> Recompute::write(std::vector<KeyOfUser> keys, std::optional<ScopeId> scope,
                                GrantChanges *changes)
{
    GrantWriter writer(m_connection, HeldRows::GiveUp);
    unsigned long pause = 5;
    for (int round = 0; !keys.empty() && round < MaximumRounds; ++round) {
        std::vector<KeyOfUser> held;
        const size_t step = chunkSizeIn(round);
        for (size_t first = 0; first < keys.size(); first += step) {
            if (m_control.isCancelled())
                return Error::cancelled();
            const auto chunk = std::span(keys).subspan(first, std::min(step, keys.size() - first));
            const Result<GrantChanges> written = writeChunk(writer, chunk, scope);
            if (written)
                *changes += *written;
            else if (written.error().code() == Error::Code::Busy)
                held.insert(held.end(), chunk.begin(), chunk.end());
            else
                return written.error();
            m_control.reportProgress(int(first + chunk.size()), int(keys.size()));
        }
        keys = std::move(held);
        if (!keys.empty())
            QThread::msleep(pause);
        pause = std::min(pause * 2, LongestPause);
    }
    return qint64(keys.size());
}

Result<GrantChanges> Recompute::writeChunk(GrantWriter &writer, std::span<const KeyOfUser> keys,
                                           std::optional<ScopeId> scope)
{
    CHATELAINE_TRY(auto transaction, Transaction::begin(m_connection, Transaction::Kind::Write));
    CHATELAINE_TRY(const auto groups, writer.lockUsers(keys));
    // After the lock: a definition read before it may be older than what the site went by.
    CHATELAINE_TRY(const std::vector<Scope> scopes, readScopes(m_connection));
    CHATELAINE_TRY(const GrantChanges changes, writer.write(keys, groups, scopes, scope));
    CHATELAINE_CHECK(transaction.commit());
    return changes;
}

} // namespace Chatelaine
