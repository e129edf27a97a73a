// SPDX-License-Identifier: MIT
#include "tests/support/privateserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>
#include <QUuid>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int StartTimeout = 60'000; // Milliseconds; a loaded machine takes its time.

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty()
               ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
               : found;
}

QStringList engineOptions()
{
    return {u"--innodb-log-file-size=8M"_s, u"--innodb-buffer-pool-size=16M"_s,
            u"--innodb-flush-log-at-trx-commit=0"_s, u"--innodb-doublewrite=0"_s};
}

bool runs(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(name), arguments);
    if (process.waitForFinished(StartTimeout) && process.exitCode() == 0)
        return true;
    qWarning("%s: %s", qPrintable(name), process.readAll().constData());
    return false;
}

// The tables of a new server, made once for the test program and copied for each server.
QString madeTables()
{
    static const QTemporaryDir folder;
    static const bool isMade =
        !program(u"mariadbd"_s).isEmpty() && !program(u"mariadb-install-db"_s).isEmpty() &&
        runs(u"mariadb-install-db"_s,
             QStringList{u"--no-defaults"_s, u"--datadir="_s + folder.filePath(u"data"_s),
                         u"--user="_s + qEnvironmentVariable("USER", u"root"_s),
                         u"--auth-root-authentication-method=normal"_s, u"--skip-test-db"_s} +
                 engineOptions());
    return isMade ? folder.filePath(u"data"_s) : QString();
}

// A port that is free on both loopback addresses, or on the one there is.
quint16 freePort(QString &addresses)
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        QTcpServer ipv4;
        QTcpServer ipv6;
        if (!ipv4.listen(QHostAddress::LocalHost))
            continue;
        const bool isBoth = ipv6.listen(QHostAddress::LocalHostIPv6, ipv4.serverPort());
        if (!isBoth && ipv6.serverError() == QAbstractSocket::AddressInUseError)
            continue;
        addresses = isBoth ? u"127.0.0.1,::1"_s : u"127.0.0.1"_s;
        return ipv4.serverPort();
    }
    return 0;
}

class Administrator final
{
public:
    explicit Administrator(const QString &socket)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QMYSQL"_s, m_name);
        database.setHostName(u"localhost"_s);
        database.setUserName(u"root"_s);
        database.setConnectOptions(
            u"MYSQL_OPT_CONNECT_TIMEOUT=5;MYSQL_OPT_READ_TIMEOUT=30;UNIX_SOCKET="_s + socket);
    }
    ~Administrator() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Administrator)

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    [[nodiscard]] bool canOpen() const { return database().open(); }
    // Empty = done.
    [[nodiscard]] QString run(QSqlQuery &query, const QString &sql) const
    {
        return query.exec(u"USE forum"_s) && query.exec(sql) ? QString() : query.lastError().text();
    }

private:
    QString m_name = u"server-"_s + QUuid::createUuid().toString(QUuid::Id128);
};

} // namespace

PrivateServer::PrivateServer(const QStringList &options)
    : m_options(options)
{
    if (!makeTables() || !start())
        return;
    const Administrator root(socket());
    if (!root.canOpen() || !QSqlQuery(root.database()).exec(u"CREATE DATABASE forum"_s))
        qFatal("CREATE DATABASE forum");
}

PrivateServer::~PrivateServer() { kill9(); }

DatabaseUrl PrivateServer::url() const
{
    DatabaseUrl url;
    url.dialect = Dialect::MySql;
    url.socket = socket();
    url.user = u"root"_s;
    url.database = u"forum"_s;
    return url;
}

QString PrivateServer::log() const
{
    QFile file(m_folder.filePath(u"server.log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void PrivateServer::run(const QString &sql) const { (void)rows(sql); }

QString PrivateServer::rows(const QString &select) const
{
    const Administrator root(socket());
    if (!root.canOpen())
        qFatal("%s\n%s", qPrintable(select), qPrintable(root.database().lastError().text()));
    QSqlQuery query(root.database());
    const QString error = root.run(query, select);
    if (!error.isEmpty())
        qFatal("%s\n%s", qPrintable(select), qPrintable(error));
    QStringList lines;
    while (query.next()) {
        QStringList words;
        for (int column = 0; column < query.record().count(); ++column)
            words.append(query.value(column).toString());
        lines.append(words.join(u' '));
    }
    return lines.join(u'|');
}

void PrivateServer::pause() { ::kill(pid_t(m_server.processId()), SIGSTOP); }

void PrivateServer::resume() { ::kill(pid_t(m_server.processId()), SIGCONT); }

void PrivateServer::kill9()
{
    m_isReady = false;
    m_server.kill();
    m_server.waitForFinished();
}

void PrivateServer::shutDown()
{
    m_isReady = false;
    m_server.terminate();
    m_server.waitForFinished(StartTimeout);
}

bool PrivateServer::start(const QStringList &moreOptions)
{
    if (m_port == 0)
        m_port = freePort(m_addresses);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(u"server.log"_s), QIODevice::Append);
    m_server.setStandardInputFile(QProcess::nullDevice());
    // A test program that crashes must not leave its servers behind.
    m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_server.start(
        program(u"mariadbd"_s),
        QStringList{
            u"--no-defaults"_s, u"--user="_s + qEnvironmentVariable("USER", u"root"_s),
            u"--datadir="_s + m_folder.filePath(u"data"_s), u"--tmpdir="_s + m_folder.path(),
            u"--socket="_s + socket(), u"--port="_s + QString::number(m_port),
            u"--bind-address="_s + m_addresses, u"--skip-log-bin"_s, u"--skip-name-resolve"_s,
            u"--character-set-server=utf8mb4"_s, u"--collation-server=utf8mb4_unicode_ci"_s} +
            engineOptions() + m_options + moreOptions);
    m_isReady = waitUntilItAnswers();
    if (!m_isReady)
        qWarning("mariadbd did not start:\n%s", qPrintable(log().right(4000)));
    return m_isReady;
}

bool PrivateServer::makeTables()
{
    const QString made = madeTables();
    return !made.isEmpty() && runs(u"cp"_s, {u"-r"_s, made, m_folder.filePath(u"data"_s)});
}

bool PrivateServer::waitUntilItAnswers()
{
    const QDeadlineTimer deadline(StartTimeout);
    const Administrator root(socket());
    while (!deadline.hasExpired() && m_server.state() != QProcess::NotRunning) {
        if (QFile::exists(socket()) && root.canOpen())
            return true;
        m_server.waitForFinished(50); // A pause, and notices the end.
    }
    return false;
}

} // namespace Chatelaine
