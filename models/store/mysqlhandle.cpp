// SPDX-License-Identifier: MIT
#include "models/store/mysqlhandle.h"

#include "models/base/logging.h"

#include <QCoreApplication>
#include <QMetaType>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <mysql.h>
#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr unsigned int UnansweredTime = 30'000; // Milliseconds until what was sent counts as lost.
constexpr unsigned long FirstWithSha256 = 30400;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::MySqlHandle)
};

Error disobeyed(const char *what)
{
    return Error::connection(
        Texts::tr("The client library %1 does not do what it was told for a safe connection. "
                  "Install libmariadb 3.3 or later.")
            .arg(clientLibrary()),
        u"read back: "_s + QLatin1String(what));
}

QByteArray textOption(MYSQL *mysql, mysql_option option)
{
    char *value = nullptr;
    return mysql_get_option(mysql, option, &value) == 0 ? QByteArray(value) : QByteArray();
}

TlsInUse tlsOf(MYSQL *mysql)
{
    const char *protocol = nullptr;
    mariadb_get_infov(mysql, MARIADB_CONNECTION_TLS_VERSION, &protocol);
    return {QString::fromLatin1(protocol), QString::fromLatin1(mysql_get_ssl_cipher(mysql))};
}

// What was said in the connection string, asked back: a key that the library does not know, or
// reads otherwise, is ignored by it without a word.
Result<TlsInUse> checkTls(MYSQL *mysql, const ConnectTarget &target)
{
    my_bool verifiesName = 0;
    if (mysql_get_option(mysql, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &verifiesName) != 0 ||
        (verifiesName != 0) != target.verifiesName)
        return disobeyed("ssl-verify-server-cert");
    if (textOption(mysql, MYSQL_OPT_SSL_CA) != target.caFile.toUtf8())
        return disobeyed("ssl-ca");
    if (textOption(mysql, MARIADB_OPT_SSL_FP) != target.pin)
        return disobeyed("tls-fp");
    const TlsInUse tls = tlsOf(mysql);
    if (!target.pin.isEmpty() &&
        (tls.cipher.isEmpty() || (tls.protocol != "TLSv1.2"_L1 && tls.protocol != "TLSv1.3"_L1)))
        return disobeyed("cipher");
    return tls;
}

// The key of the connection string does not do for it (reliability.md 1.3).
Result<void> forbidLocalFiles(MYSQL *mysql)
{
    unsigned int isAllowed = 0;
    if (mysql_options(mysql, MYSQL_OPT_LOCAL_INFILE, &isAllowed) != 0)
        return disobeyed("local-infile");
    isAllowed = 1;
    if (mysql_get_option(mysql, MYSQL_OPT_LOCAL_INFILE, &isAllowed) != 0 || isAllowed != 0)
        return disobeyed("local-infile");
    return {};
}

// A line that swallows what is sent is given up long before the system's quarter of an hour.
void boundUnansweredTime([[maybe_unused]] int socket)
{
#ifdef Q_OS_LINUX
    // Fails on a Unix socket, which does not lose anything.
    ::setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &UnansweredTime, sizeof(UnansweredTime));
#endif
}

} // namespace

Result<TlsInUse> lockDown(const QSqlDatabase &database, const ConnectTarget &target)
{
    MYSQL *const mysql = handleOf(database);
    if (!mysql)
        return disobeyed("handle");
    CHATELAINE_TRY(const TlsInUse tls, checkTls(mysql, target));
    CHATELAINE_CHECK(forbidLocalFiles(mysql));
    if (mysql_set_server_option(mysql, MYSQL_OPTION_MULTI_STATEMENTS_OFF) != 0)
        return Error::connection(
            Texts::tr("The server does not let several statements in one text be turned off."),
            u"read back: error "_s + QString::number(mysql_errno(mysql)));
    boundUnansweredTime(int(mysql_get_socket(mysql)));
    qCDebug(storeLog) << "Connected by" << clientLibrary() << tls.protocol << tls.cipher;
    return tls;
}

MYSQL *handleOf(const QSqlDatabase &database)
{
    const QSqlDriver *const driver = database.driver();
    const QVariant handle = driver ? driver->handle() : QVariant();
    // The type has another name in the library of Oracle's MySQL.
    if (handle.metaType() != QMetaType::fromType<MYSQL *>())
        return nullptr;
    return *static_cast<MYSQL *const *>(handle.constData());
}

int socketOf(const QSqlDatabase &database)
{
    MYSQL *const mysql = handleOf(database);
    return mysql ? int(mysql_get_socket(mysql)) : -1;
}

quint64 threadIdOf(const QSqlDatabase &database)
{
    MYSQL *const mysql = handleOf(database);
    return mysql ? quint64(mysql_thread_id(mysql)) : 0;
}

QString clientLibrary()
{
    return u"MariaDB Connector/C "_s + QString::fromLatin1(mysql_get_client_info());
}

QString pluginFolder()
{
    return qEnvironmentVariable("MARIADB_PLUGIN_DIR", QStringLiteral(MARIADB_PLUGINDIR));
}

bool pinsSha256() { return mysql_get_client_version() >= FirstWithSha256; }

} // namespace Chatelaine
