// SPDX-License-Identifier: MIT
#include "models/store/sqlkeystore.h"

namespace Chatelaine {

namespace {

// Until a connection is cut whose statement a KILL did not stop.
constexpr std::chrono::seconds PatienceOfAPerson{3};
constexpr std::chrono::milliseconds PatienceAtTheEnd{500};

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
    return post<ScopeSaveReport>(
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
    return post<RecomputeReport>(
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

QFuture<Result<std::optional<User>>> SqlKeyStore::findUser(const QString &name)
{
    return post<std::optional<User>>(
        JobKind::Read, [name](KeySystem &system, Connection &connection, JobControl &) {
            return system.findUser(connection, name);
        });
}

} // namespace Chatelaine
