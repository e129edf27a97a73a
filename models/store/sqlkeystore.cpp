// SPDX-License-Identifier: MIT
#include "models/store/sqlkeystore.h"

#include "models/base/visibletext.h"
#include "models/domain/token.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Chatelaine {

struct SqlKeyStore::Backend
{
    DatabaseUrl url;
    QByteArray password;
    Clock clock;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<KeySystem> system;

    // Opens the connection, or opens it again after it was lost.
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<StoreInfo> open();
};

Result<void> SqlKeyStore::Backend::connect()
{
    if (connection && connection->isUsable())
        return {};
    connection.reset();
    CHATELAINE_TRY(connection, Connection::open(url, password));
    if (system)
        system->prepare(*connection);
    return {};
}

Result<StoreInfo> SqlKeyStore::Backend::open()
{
    CHATELAINE_CHECK(connect());
    CHATELAINE_TRY(system, detectKeySystem(*connection, clock));
    system->prepare(*connection);
    CHATELAINE_TRY(StoreInfo info, system->info(*connection));
    const bool isFile = url.dialect == Dialect::Sqlite;
    info.database = visibleText(isFile ? QFileInfo(url.path).fileName() : url.database);
    if (!url.isLocal() && url.tls == TlsMode::Off)
        info.warnings.append(
            QCoreApplication::translate(
                "Chatelaine::SqlKeyStore",
                "The connection to %1 is not encrypted: everybody on the way can read along.")
                .arg(url.host));
    if (url.tls == TlsMode::Required)
        info.warnings.append(QCoreApplication::translate(
                                 "Chatelaine::SqlKeyStore",
                                 "The connection is encrypted, but who %1 is was not checked.")
                                 .arg(url.host));
    return info;
}

SqlKeyStore::SqlKeyStore(const DatabaseUrl &url, QByteArray password, Clock clock)
    : m_backend(std::make_unique<Backend>())
    , m_thread([backend = m_backend.get()] {
        backend->connection.reset();
        wipe(backend->password);
    })
{
    m_backend->url = url;
    m_backend->password = std::move(password);
    m_backend->clock = std::move(clock);
}

SqlKeyStore::~SqlKeyStore() = default;

template<typename T, typename Work>
QFuture<Result<T>> SqlKeyStore::post(Work work)
{
    return m_thread.post<T>(
        [backend = m_backend.get(), work = std::move(work)](JobControl &control) -> Result<T> {
            if (!backend->system)
                return Error::connection(
                    QCoreApplication::translate("Chatelaine::SqlKeyStore", "No database is open."));
            CHATELAINE_CHECK(backend->connect());
            return work(*backend->system, *backend->connection, control);
        });
}

QFuture<Result<StoreInfo>> SqlKeyStore::open()
{
    return m_thread.post<StoreInfo>(
        [backend = m_backend.get()](JobControl &) { return backend->open(); });
}

QFuture<Result<KeySnapshotPtr>> SqlKeyStore::loadNewest(int count)
{
    return post<KeySnapshotPtr>([count](KeySystem &system, Connection &connection, JobControl &) {
        return system.loadNewest(connection, count);
    });
}

QFuture<Result<KeySnapshotPtr>> SqlKeyStore::load()
{
    return post<KeySnapshotPtr>([](KeySystem &system, Connection &connection, JobControl &control) {
        return system.load(connection, control);
    });
}

QFuture<Result<KeyChangeReport>> SqlKeyStore::change(const KeyChangeSet &changes)
{
    return post<KeyChangeReport>(
        [changes](KeySystem &system, Connection &connection, JobControl &control) {
            return system.change(connection, changes, control);
        });
}

QFuture<Result<ScopeSaveReport>> SqlKeyStore::save(const ScopeEdit &edit)
{
    return post<ScopeSaveReport>(
        [edit](KeySystem &system, Connection &connection, JobControl &control) {
            return system.save(connection, edit, control);
        });
}

QFuture<Result<void>> SqlKeyStore::place(const std::vector<ScopePlacement> &placements)
{
    return post<void>([placements](KeySystem &system, Connection &connection, JobControl &control) {
        return system.place(connection, placements, control);
    });
}

QFuture<Result<RecomputeReport>> SqlKeyStore::recompute(const RecomputeRequest &request)
{
    return post<RecomputeReport>(
        [request](KeySystem &system, Connection &connection, JobControl &control) {
            return system.recompute(connection, request, control);
        });
}

QFuture<Result<std::optional<KeyId>>> SqlKeyStore::findKey(const QByteArray &hash)
{
    return post<std::optional<KeyId>>(
        [hash](KeySystem &system, Connection &connection, JobControl &) {
            return system.findKey(connection, hash);
        });
}

QFuture<Result<std::optional<User>>> SqlKeyStore::findUser(const QString &name)
{
    return post<std::optional<User>>(
        [name](KeySystem &system, Connection &connection, JobControl &) {
            return system.findUser(connection, name);
        });
}

} // namespace Chatelaine
