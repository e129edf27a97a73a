// SPDX-License-Identifier: MIT
#include "models/store/sqlkeystore.h"

namespace Chatelaine {

namespace {

// Until a connection is cut whose statement a KILL did not stop.
constexpr std::chrono::seconds PatienceOfAPerson{3};
constexpr std::chrono::milliseconds PatienceAtTheEnd{500};

// Adds to a job's control that it may be asked to stop.
class StoppableControl final : public JobControl
{
public:
    StoppableControl(JobControl &outer, std::shared_ptr<const std::atomic_bool> stop)
        : m_outer(outer)
        , m_stop(std::move(stop))
    {}
    [[nodiscard]] bool isCancelled() const override { return m_outer.isCancelled(); }
    [[nodiscard]] bool isStopAsked() const override { return *m_stop; }
    void reportProgress(int value, int maximum) override { m_outer.reportProgress(value, maximum); }

private:
    JobControl &m_outer;
    std::shared_ptr<const std::atomic_bool> m_stop;
};

} // namespace

SqlKeyStore::SqlKeyStore(const StoreTarget &target, QByteArray password, Clock clock)
    : m_backend(std::make_shared<StoreBackend>(target, std::move(password), std::move(clock)))
    , m_thread([backend = m_backend] { backend->close(); })
{}

SqlKeyStore::~SqlKeyStore()
{
    m_thread.stop();
    m_backend->interrupt(PatienceAtTheEnd);
}

template<typename T, typename Work>
QFuture<Result<T>> SqlKeyStore::post(JobKind kind, Work work)
{
    return m_thread.post<T>(
        [backend = m_backend, kind, work = std::move(work)](JobControl &control) {
            return backend->run<T>(kind, control, work);
        });
}

template<typename T, typename Work>
QFuture<Result<T>> SqlKeyStore::postInSteps(JobKind kind, Work work)
{
    return m_thread.post<T>([backend = m_backend, kind, work = std::move(work),
                             stop = newStopFlag()](JobControl &control) {
        StoppableControl stoppable(control, stop);
        return backend->run<T>(kind, stoppable, work);
    });
}

QFuture<Result<StoreInfo>> SqlKeyStore::open()
{
    return m_thread.post<StoreInfo>(
        [backend = m_backend](JobControl &control) { return backend->open(control); });
}

QFuture<Result<void>> SqlKeyStore::setAccess(SessionAccess access)
{
    return m_thread.post<void>([backend = m_backend, access](JobControl &control) {
        return backend->setAccess(access, control);
    });
}

void SqlKeyStore::interruptCancelled() { m_backend->interrupt(PatienceOfAPerson); }

void SqlKeyStore::stopAtNextStep()
{
    const std::lock_guard lock(m_mutex);
    if (m_stop)
        *m_stop = true;
}

SqlKeyStore::StopFlag SqlKeyStore::newStopFlag()
{
    const std::lock_guard lock(m_mutex);
    m_stop = std::make_shared<std::atomic_bool>(false);
    return m_stop;
}

QFuture<Result<qint64>> SqlKeyStore::countKeys()
{
    return post<qint64>(JobKind::Read, [](KeySystem &system, Connection &connection, JobControl &) {
        return system.countKeys(connection);
    });
}

QFuture<Result<KeySnapshotPtr>> SqlKeyStore::loadNewest(int count)
{
    return post<KeySnapshotPtr>(JobKind::Read,
                                [count](KeySystem &system, Connection &connection, JobControl &) {
                                    return system.loadNewest(connection, count);
                                });
}

QFuture<Result<KeySnapshotPtr>> SqlKeyStore::load() { return loadIfChanged({}); }

QFuture<Result<KeySnapshotPtr>> SqlKeyStore::loadIfChanged(const KeySnapshotPtr &since)
{
    return m_thread.post<KeySnapshotPtr>([backend = m_backend, since](JobControl &control) {
        return backend->load(control, since);
    });
}

QFuture<Result<KeyChangeReport>> SqlKeyStore::change(const KeyChangeSet &changes)
{
    return post<KeyChangeReport>(
        JobKind::Write, [changes](KeySystem &system, Connection &connection, JobControl &control) {
            return system.change(connection, changes, control);
        });
}

QFuture<Result<ScopeSaveReport>> SqlKeyStore::save(const ScopeEdit &edit)
{
    return postInSteps<ScopeSaveReport>(
        JobKind::Write, [edit](KeySystem &system, Connection &connection, JobControl &control) {
            return system.save(connection, edit, control);
        });
}

QFuture<Result<void>> SqlKeyStore::place(const std::vector<ScopePlacement> &placements)
{
    return post<void>(JobKind::Write,
                      [placements](KeySystem &system, Connection &connection, JobControl &control) {
                          return system.place(connection, placements, control);
                      });
}

QFuture<Result<RecomputeReport>> SqlKeyStore::recompute(const RecomputeRequest &request)
{
    const bool isDry = request.mode == WriteMode::DryRun;
    return postInSteps<RecomputeReport>(
        isDry ? JobKind::Read : JobKind::WriteInSteps,
        [request](KeySystem &system, Connection &connection, JobControl &control) {
            return system.recompute(connection, request, control);
        });
}

QFuture<Result<std::optional<KeyId>>> SqlKeyStore::findKey(const QByteArray &hash)
{
    return post<std::optional<KeyId>>(
        JobKind::Read, [hash](KeySystem &system, Connection &connection, JobControl &) {
            return system.findKey(connection, hash);
        });
}

QFuture<Result<std::vector<std::optional<KeyId>>>>
SqlKeyStore::findKeys(const std::vector<QByteArray> &hashes)
{
    return post<std::vector<std::optional<KeyId>>>(
        JobKind::Read, [hashes](KeySystem &system, Connection &connection, JobControl &control) {
            return system.findKeys(connection, hashes, control);
        });
}

QFuture<Result<std::optional<User>>> SqlKeyStore::findUser(const QString &name)
{
    return post<std::optional<User>>(
        JobKind::Read, [name](KeySystem &system, Connection &connection, JobControl &) {
            return system.findUser(connection, name);
        });
}

QFuture<Result<std::vector<FoundUser>>> SqlKeyStore::findUsers(const QString &text, int limit)
{
    return post<std::vector<FoundUser>>(
        JobKind::Read,
        [text, limit](KeySystem &system, Connection &connection, JobControl &control) {
            return system.findUsers(connection, text, limit, control);
        });
}

QFuture<Result<UserFacts>> SqlKeyStore::userFacts(UserId id)
{
    return post<UserFacts>(JobKind::Read,
                           [id](KeySystem &system, Connection &connection, JobControl &) {
                               return system.userFacts(connection, id);
                           });
}

} // namespace Chatelaine
