// SPDX-License-Identifier: MIT
#include "models/store/connection.h"

#include "models/base/logging.h"
#include "models/base/visibletext.h"
#include "models/store/mysqlopen.h"
#include "models/store/query.h"
#include "models/store/sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <vector>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// Half of what the session's wait_timeout allows.
constexpr qint64 IdleBeforePing = 30'000; // Milliseconds

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Connection)
};

Error missingDriver(const QString &driver)
{
    return Error::connection(
        Texts::tr("The Qt driver %1 is not installed. On Debian it is in the package "
                  "libqt6sql6-mysql or libqt6sql6-sqlite.")
            .arg(driver));
}

Result<void> checkSqliteFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error::connection(Texts::tr("There is no file \"%1\".").arg(visibleText(path)));
    if (!file.open(QIODevice::ReadOnly))
        return Error::connection(
            Texts::tr("The file \"%1\" cannot be read.").arg(visibleText(path)));
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        return Error::connection(
            Texts::tr("The file \"%1\" is not a SQLite database.").arg(visibleText(path)));
    return {};
}

// "10.11.19-MariaDB-0+deb12u1-log" -> "MariaDB 10.11.19"
QString serverName(const QString &version)
{
    const QLatin1String product =
        version.contains("MariaDB"_L1, Qt::CaseInsensitive) ? "MariaDB"_L1 : "MySQL"_L1;
    return product + u' ' + version.section(u'-', 0, 0);
}

} // namespace

Connection::Connection(Dialect dialect, QString name)
    : m_dialect(dialect)
    , m_name(std::move(name))
{
    m_idle.start();
}

Connection::~Connection()
{
    if (m_beforeClosing)
        m_beforeClosing();
    {
        QSqlDatabase open = QSqlDatabase::database(m_name, false);
        open.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>>
Connection::open(const DatabaseUrl &url, const QByteArray &password, const Endpoint &via)
{
    CHATELAINE_CHECK(validateDatabaseUrl(url));
    CHATELAINE_TRY(auto connection, unopened(url.dialect));
    if (url.dialect == Dialect::MySql) {
        CHATELAINE_CHECK(connection->openMySql(url, password, via));
    } else {
        CHATELAINE_CHECK(checkSqliteFile(url.path));
        CHATELAINE_CHECK(connection->openSqlite(url.path));
    }
    CHATELAINE_CHECK(connection->readServer());
    CHATELAINE_CHECK(connection->setUpSession());
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::create(const QString &path)
{
    CHATELAINE_TRY(auto connection, unopened(Dialect::Sqlite));
    CHATELAINE_CHECK(connection->openSqlite(path));
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::unopened(Dialect dialect)
{
    const QString driver = dialect == Dialect::MySql ? u"QMYSQL"_s : u"QSQLITE"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return missingDriver(driver);
    const QString name = u"chatelaine-"_s + QUuid::createUuid().toString(QUuid::Id128);
    QSqlDatabase::addDatabase(driver, name);
    return std::unique_ptr<Connection>(new Connection(dialect, name));
}

Result<void> Connection::openMySql(const DatabaseUrl &url, const QByteArray &password,
                                   const Endpoint &via)
{
    QSqlDatabase unopened = database();
    CHATELAINE_TRY(m_tls, Chatelaine::openMySql(unopened, url, password, via));
    return {};
}

Result<void> Connection::openSqlite(const QString &path)
{
    const QFileInfo file(path);
    m_isFileReadOnly = file.exists() && !file.isWritable();
    QSqlDatabase opened = database();
    opened.setDatabaseName(file.absoluteFilePath());
    opened.setConnectOptions(m_isFileReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s
                                              : u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!opened.open())
        return sqlErrorToError(m_dialect, opened.lastError(), "open"_L1);
    return {};
}

Result<void> Connection::readServer()
{
    Query query(*this, Statement::ServerVersion);
    return query.forEachRow({}, [&] {
        m_server = m_dialect == Dialect::MySql ? serverName(query.text(0))
                                               : QString(u"SQLite "_s + query.text(0));
    });
}

// reliability.md section 2, "Session setup after every open".
Result<void> Connection::setUpSession()
{
    if (m_dialect == Dialect::Sqlite)
        return {};
    for (const Statement statement : {Statement::SetReadCommitted, Statement::SetStrictMode,
                                      Statement::SetMetadataLockTimeout, Statement::SetWaitTimeout})
        CHATELAINE_CHECK(execute(*this, statement));
    const bool isMariaDb = m_server.startsWith("MariaDB"_L1);
    CHATELAINE_CHECK(
        execute(*this, isMariaDb ? Statement::SetLockWait : Statement::SetLockWaitOfMySql));
    // The timeouts bound what a lost or frozen console may hold; servers too old for them still
    // work.
    std::vector<Statement> wanted = isMariaDb ? std::vector{Statement::SetStatementTimeout,
                                                            Statement::SetIdleTransactionTimeout}
                                              : std::vector{Statement::SetStatementTimeoutOfMySql};
    wanted.push_back(Statement::SetPackedLength);
    for (const Statement statement : wanted) {
        if (const auto set = execute(*this, statement); !set)
            qCWarning(storeLog) << "The server does not know" << statementName(statement);
    }
    return {};
}

QString Connection::text(Statement statement) const
{
    return statementText(statement, m_dialect, m_prefix);
}

bool Connection::isUsable()
{
    if (m_isLost)
        return false;
    if (m_dialect == Dialect::Sqlite || !m_idle.hasExpired(IdleBeforePing))
        return true;
    Query query(*this, Statement::Ping);
    return query.forEachRow({}, [] {}).has_value();
}

QSqlDatabase Connection::database() const { return QSqlDatabase::database(m_name, false); }

} // namespace Chatelaine
