// SPDX-License-Identifier: MIT
#include "tests/bench/sqlclient.h"

#include <QProcess>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

void await(QProcess &client)
{
    client.waitForFinished(-1);
    if (client.exitStatus() != QProcess::NormalExit || client.exitCode() != 0)
        qFatal("mariadb: %s", client.readAllStandardError().constData());
}

} // namespace

void SqlClient::readAway(const QString &statement) const
{
    QProcess client;
    client.setStandardOutputFile(QProcess::nullDevice());
    client.start(u"mariadb"_s, arguments() << u"--quick"_s << u"--execute="_s + statement);
    await(client);
}

QStringList SqlClient::ask(const QString &script) const
{
    QProcess client;
    client.start(u"mariadb"_s, arguments() << u"--skip-column-names"_s);
    client.write(script.toUtf8());
    client.closeWriteChannel();
    await(client);
    return QString::fromUtf8(client.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

qint64 SqlClient::number(const QString &statement) const
{
    return ask(statement + u';').value(0).toLongLong();
}

void SqlClient::settle() const
{
    constexpr int Attempts = 60; // Seconds.
    constexpr int FewTransactions = 50;
    for (int i = 0; i < Attempts; ++i) {
        const QString answer = ask(u"SHOW STATUS LIKE 'Innodb_history_list_length';"_s).value(0);
        if (answer.section(u'\t', 1).toInt() < FewTransactions)
            return;
        QThread::sleep(1);
    }
}

QStringList SqlClient::arguments() const
{
    return {u"--no-defaults"_s, u"--batch"_s, u"--socket="_s + m_url.socket,
            u"--user="_s + m_url.user, m_url.database};
}

QString listStatement(int newest)
{
    const QString statement = u"SELECT k.key_id, k.user_id, u.username, k.key_prefix, k.is_active,"
                              " k.created_date, k.last_used_date, u.user_state"
                              " FROM xf_cav7_api_key k JOIN xf_user u ON u.user_id = k.user_id"
                              " ORDER BY k.key_id DESC"_s;
    return newest > 0 ? statement + u" LIMIT %1"_s.arg(newest) : statement;
}

} // namespace Chatelaine
