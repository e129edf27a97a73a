// SPDX-License-Identifier: MIT
#include "tests/support/plainconnection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

bool isLostError(int number) { return number >= 2000 || number == 1053 || number == 1927; }

} // namespace

PlainConnection::PlainConnection(const DatabaseUrl &url)
    : m_url(url)
    , m_name(u"plain-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QMYSQL"_s, m_name);
    QString options = u"MYSQL_OPT_CONNECT_TIMEOUT=5;MYSQL_OPT_READ_TIMEOUT=300"_s;
    if (url.socket.isEmpty()) {
        database.setHostName(url.host);
        database.setPort(url.port);
    } else {
        database.setHostName(u"localhost"_s);
        options += u";UNIX_SOCKET="_s + url.socket;
    }
    database.setConnectOptions(options);
    database.setDatabaseName(url.database);
    database.setUserName(url.user);
}

PlainConnection::~PlainConnection() { QSqlDatabase::removeDatabase(m_name); }

bool PlainConnection::open()
{
    QSqlDatabase database = QSqlDatabase::database(m_name, false);
    database.close();
    if (database.open())
        return true;
    m_errorNumber = database.lastError().nativeErrorCode().toInt();
    m_error = database.lastError().text();
    return false;
}

bool PlainConnection::run(const QString &sql) { return select(sql).has_value(); }

std::optional<PlainConnection::Rows> PlainConnection::select(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql)) {
        m_errorNumber = query.lastError().nativeErrorCode().toInt();
        m_error = query.lastError().text() + u'\n' + sql.left(500);
        return {};
    }
    m_affected = query.numRowsAffected();
    Rows rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        rows.push_back(row);
    }
    return rows;
}

void PlainConnection::mustOpen()
{
    if (!open())
        qFatal("%s", qPrintable(m_error));
}

void PlainConnection::mustRun(const QString &sql) { (void)mustSelect(sql); }

PlainConnection::Rows PlainConnection::mustSelect(const QString &sql)
{
    auto rows = select(sql);
    if (!rows)
        qFatal("%s", qPrintable(m_error));
    return *std::move(rows);
}

qint64 PlainConnection::number(const QString &sql)
{
    const Rows rows = mustSelect(sql);
    return rows.empty() ? 0 : rows.front().value(0).toLongLong();
}

bool PlainConnection::isLost() const { return isLostError(m_errorNumber); }

} // namespace Chatelaine
