// SPDX-License-Identifier: MIT
#include "models/store/storebackend.h"

#include "models/base/visibletext.h"
#include "models/domain/token.h"
#include "models/store/mysqlhandle.h"
#include "models/store/storewords.h"

#include <QFileInfo>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// A job that has waited for longer does not begin anew: the person has seen it wait.
constexpr qint64 LatestRepeat = 10'000; // Milliseconds
// No further host is dialled after that; one takes five seconds and a little.
constexpr qint64 LatestDial = 9'000; // Milliseconds

} // namespace

StoreBackend::StoreBackend(const StoreTarget &target, QByteArray password, Clock clock)
    : m_hosts(hostsOf(target))
    , m_access(target.access)
    , m_password(std::move(password))
    , m_clock(std::move(clock))
{}

StoreBackend::~StoreBackend() = default;

Result<StoreInfo> StoreBackend::open(JobControl &outer)
{
    const Interrupter::Job watched(*m_interrupter, outer);
    m_sinceJobBegan.start();
    if (m_host.isReplica)
        disconnect(); // The first host may be back.
    Result<StoreInfo> info = openOnce(outer);
    if (!info && mayRepeat(JobKind::Open, info.error(), outer))
        info = openOnce(outer);
    dropIfLost();
    if (info)
        return info;
    disconnect(); // It may have been left open for writing.
    return told(JobKind::Open, info.error(), outer);
}

// What the account may do is asked before the session is made read-only.
Result<StoreInfo> StoreBackend::openOnce(const JobControl &control)
{
    CHATELAINE_CHECK(prepare(JobKind::Open, control));
    m_mayWrite = true;
    if (m_access == SessionAccess::ReadOnly && !m_host.isReplica)
        CHATELAINE_CHECK(execute(*m_connection, Statement::SetReadWrite));
    CHATELAINE_TRY(m_system, detectKeySystem(*m_connection, m_clock));
    m_system->prepare(*m_connection);
    m_tableTimes.forget(); // They may be other tables.
    CHATELAINE_TRY(StoreInfo info, m_system->info(*m_connection));
    m_mayWrite = info.canWrite;
    CHATELAINE_CHECK(applyAccess());
    describeHost(&info);
    return info;
}

void StoreBackend::describeHost(StoreInfo *info) const
{
    const DatabaseUrl &url = m_host.url;
    const bool isFile = url.dialect == Dialect::Sqlite;
    info->database = visibleText(isFile ? QFileInfo(url.path).fileName() : url.database);
    info->host = m_host.place();
    info->tlsProtocol = m_connection->tlsProtocol();
    info->isReplica = m_host.isReplica;
    if (!url.isLocal() && url.tls == TlsMode::Off && m_host.via == Endpoint())
        info->warnings.append(StoreWords::notEncrypted(url.host));
    if (url.tls == TlsMode::Required)
        info->warnings.append(StoreWords::notVerified(url.host));
    if (!m_host.isReplica)
        return;
    info->readOnlyReason = StoreWords::onReplica(m_host.place(), m_hosts.front().place());
    info->canWrite = false;
    info->rights = Rights::none(info->readOnlyReason);
}

Result<void> StoreBackend::setAccess(SessionAccess access, JobControl &outer)
{
    const Interrupter::Job watched(*m_interrupter, outer);
    const SessionAccess before = std::exchange(m_access, access);
    Result<void> applied = m_connection ? applyAccess() : Result<void>();
    dropIfLost();
    if (!applied && m_connection) {
        m_access = before;
        return applied;
    }
    return {}; // Without a connection: the next one begins with it.
}

Result<void> StoreBackend::applyAccess()
{
    const bool isReadOnly = m_access == SessionAccess::ReadOnly || m_host.isReplica || !m_mayWrite;
    return execute(*m_connection, isReadOnly ? Statement::SetReadOnly : Statement::SetReadWrite);
}

Result<KeySnapshotPtr> StoreBackend::load(JobControl &outer, const KeySnapshotPtr &since)
{
    const auto work = [this, &since](KeySystem &system, Connection &connection,
                                     JobControl &control) -> Result<KeySnapshotPtr> {
        CHATELAINE_CHECK(m_tableTimes.begin(connection));
        CHATELAINE_TRY(KeySnapshotPtr snapshot,
                       since ? system.loadDifference(connection, m_tableTimes, control)
                             : system.load(connection, control));
        m_tableTimes.remember(snapshot);
        return snapshot;
    };
    return run<KeySnapshotPtr>(JobKind::Read, outer, work);
}

Result<void> StoreBackend::prepare(JobKind kind, const JobControl &control)
{
    const bool isRead = kind == JobKind::Read || kind == JobKind::Open;
    if (!m_system && kind != JobKind::Open)
        return StoreWords::notOpen();
    m_isFresh = false;
    if (!isRead && m_connection) {
        if (m_host.isReplica)
            return Error::refused(StoreWords::onReplica(m_host.place(), m_hosts.front().place()));
        // A write is not repeated: whether the connection lives is found out before it.
        static_cast<void>(selectNumber(*m_connection, Statement::Ping));
    }
    CHATELAINE_CHECK(connect(isRead ? Hosts::All : Hosts::PrimaryOnly, control));
    if (control.isCancelled())
        return Error::cancelled();
    return {};
}

Result<void> StoreBackend::connect(Hosts hosts, const JobControl &control)
{
    if (m_connection && m_connection->isUsable())
        return {};
    disconnect();
    QElapsedTimer elapsed;
    elapsed.start();
    std::optional<Error> failed;
    for (const Host &host : m_hosts) {
        if (host.isReplica && (hosts == Hosts::PrimaryOnly || elapsed.hasExpired(LatestDial)))
            break;
        const Result<void> dialled = dial(host);
        if (dialled)
            return {};
        if (control.isCancelled())
            return Error::cancelled();
        const Error error = StoreWords::openingFailed(host, dialled.error(), m_system != nullptr);
        failed = failed ? StoreWords::both(*failed, error) : error;
        if (&host == &m_hosts.back() || error.code() != Error::Code::Connection || host.greets())
            break;
    }
    return *failed;
}

Result<void> StoreBackend::dial(const Host &host)
{
    CHATELAINE_TRY(m_connection, Connection::open(host.url, m_password, host.via));
    m_host = host;
    m_isFresh = true;
    m_tableTimes.forget();
    if (m_system)
        m_system->prepare(*m_connection);
    if (host.url.dialect == Dialect::Sqlite)
        return applyAccess();
    m_interrupter->connected({host.url, m_password, host.via, socketOf(m_connection->database()),
                              threadIdOf(m_connection->database())});
    Result<void> ready = execute(*m_connection, Statement::SetUtc);
    // Only MySQL 8 caches the times of tables; older ones do not know the variable.
    if (ready && m_connection->server().startsWith("MySQL"_L1))
        static_cast<void>(execute(*m_connection, Statement::SetFreshTableTimesOfMySql));
    if (ready)
        ready = applyAccess();
    if (!ready)
        disconnect();
    return ready;
}

Result<Connection *> StoreBackend::Control::reconnect()
{
    if (isCancelled())
        return Error::cancelled();
    m_backend.disconnect();
    CHATELAINE_CHECK(m_backend.connect(Hosts::PrimaryOnly, *this));
    return m_backend.m_connection.get();
}

JobControl::OpenBeside StoreBackend::Control::openBeside()
{
    const Connection &first = *m_backend.m_connection;
    if (first.dialect() == Dialect::Sqlite)
        return {};
    return [interrupter = m_backend.m_interrupter,
            prefix = first.prefix()]() -> Result<std::unique_ptr<Connection>> {
        CHATELAINE_TRY(auto connection, interrupter->openBeside());
        connection->setPrefix(prefix);
        for (const Statement statement : {Statement::SetUtc, Statement::SetReadOnly})
            CHATELAINE_CHECK(execute(*connection, statement));
        return connection;
    };
}

bool StoreBackend::mayRepeat(JobKind kind, const Error &error, const JobControl &control) const
{
    const bool isRead = kind == JobKind::Read || kind == JobKind::Open;
    return isRead && error.code() == Error::Code::Connection && m_connection && !m_isFresh &&
           !control.isCancelled() && !m_sinceJobBegan.hasExpired(LatestRepeat);
}

Error StoreBackend::told(JobKind kind, const Error &error, const JobControl &control) const
{
    if (control.isCancelled() && error.code() != Error::Code::Unknown)
        return Error::cancelled();
    if (kind == JobKind::Write && error.code() == Error::Code::Connection)
        return StoreWords::nothingChanged(error);
    return error;
}

void StoreBackend::disconnect()
{
    m_interrupter->disconnected();
    m_connection.reset();
    m_host.isReplica = false;
}

// The server ends what was under way only when it sees the connection closed.
void StoreBackend::dropIfLost()
{
    if (m_connection && !m_connection->isUsable())
        disconnect();
}

void StoreBackend::close()
{
    disconnect();
    m_system.reset();
    wipe(m_password);
}

} // namespace Chatelaine
