// SPDX-License-Identifier: MIT
// What writes grants in steps: saving scopes and recomputing, with stopping and going on.
#include "models/session/sessionfollow.h"
#include "models/store/keystore.h"

namespace Chatelaine {

using namespace Qt::StringLiterals;

QFuture<Result<ScopeSaveReport>> Session::save(const ScopeEdit &edit)
{
    const QString name = edit.kind == ScopeEditKind::Create ? edit.wanted.name : edit.base.name;
    const std::shared_ptr<Steps> steps = beginSteps(name);
    return follow(
        m_store->save(edit), tr("Saving the scope"),
        [this, steps](const Result<ScopeSaveReport> &saved) {
            // After any other error nothing was written.
            const bool isOpen =
                saved ? saved->left > 0 : saved.error().code() == Error::Code::Unknown;
            if (!isOpen)
                m_journal.end(steps->journalId);
            if (!saved) {
                noteStop(saved.error());
                return;
            }
            if (saved->isConflict())
                return;
            if (saved->left > 0 && steps->isPausing)
                setPaused(
                    PausedWork{{.user = {}, .scope = saved->saved.id, .keys = {}}, saved->left});
            reload(Marking::Nothing);
        },
        WorkKind::InSteps);
}

QFuture<Result<RecomputeReport>> Session::recompute(const RecomputeRequest &request)
{
    if (request.mode == WriteMode::DryRun)
        return follow(m_store->recompute(request), tr("Counting grants"),
                      [](const Result<RecomputeReport> &) {});
    const int scope = request.scope ? m_snapshot->scopeIndexOf(*request.scope) : -1;
    const auto steps = beginSteps(scope < 0 ? QString() : m_snapshot->scopeNameAt(scope));
    setPaused({});
    return follow(
        m_store->recompute(request), tr("Recomputing grants"),
        [this, steps, request](const Result<RecomputeReport> &recomputed) {
            const bool isFinished = recomputed && recomputed->left + recomputed->busy == 0;
            if (isFinished)
                m_journal.end(steps->journalId);
            if (recomputed && recomputed->left > 0 && steps->isPausing)
                setPaused(PausedWork{request, recomputed->left});
            // Cancelled or failed half-way, it may have written its first chunks.
            const bool mayHaveWritten =
                !recomputed || recomputed->granted + recomputed->revoked > 0;
            if (mayHaveWritten)
                reload(Marking::Nothing);
        },
        WorkKind::InSteps);
}

QFuture<Result<RecomputeReport>> Session::resume()
{
    const RecomputeRequest request = m_paused->request;
    return recompute(request);
}

void Session::pauseActivity()
{
    const std::shared_ptr<Steps> steps = m_latestSteps.lock();
    if (!steps || !activity().isInSteps)
        return;
    steps->isPausing = true;
    askLatestToStop();
}

void Session::cancelActivity()
{
    if (activity().isInSteps) {
        askLatestToStop();
        return;
    }
    m_work.cancelLatest();
    m_store->interruptCancelled();
}

void Session::askLatestToStop()
{
    m_work.noteStopAsked();
    m_store->stopAtNextStep();
}

// Without the user: another account finds the same tables.
QString Session::databaseIdentity() const
{
    const DatabaseUrl &database = url();
    if (database.dialect == Dialect::Sqlite)
        return u"sqlite:"_s + database.path;
    return QStringList{database.host, QString::number(database.port), database.socket,
                       database.database, m_info.prefix}
        .join(u'|');
}

std::shared_ptr<Session::Steps> Session::beginSteps(const QString &scopeName)
{
    auto steps = std::make_shared<Steps>();
    steps->journalId = m_journal.begin({databaseIdentity(), scopeName, now()});
    m_latestSteps = steps;
    return steps;
}

void Session::setPaused(const std::optional<PausedWork> &paused)
{
    if (!m_paused && !paused)
        return;
    m_paused = paused;
    Q_EMIT pausedChanged();
}

// When nothing differs, whoever finished it, nothing is left to go on with.
void Session::lookForUnfinished()
{
    if (!m_snapshot->isComplete())
        return;
    const bool isTrue = m_snapshot->driftCounts().keys() == 0;
    if (isTrue) {
        m_journal.forget(databaseIdentity(), m_snapshot->takenAt());
        setPaused({});
    }
    m_unfinished = isTrue ? std::nullopt : m_journal.latest(databaseIdentity());
}

} // namespace Chatelaine
