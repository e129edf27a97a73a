// SPDX-License-Identifier: MIT
#include "tests/bench/rawclient.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace Chatelaine {

void RawClient::readList(int newest) const
{
    const QString statement = u"SELECT k.key_id, k.user_id, u.username, k.key_prefix, k.is_active,"
                              " k.created_date, k.last_used_date, u.user_state"
                              " FROM xf_cav7_api_key k JOIN xf_user u ON u.user_id = k.user_id"
                              " ORDER BY k.key_id DESC"_s;
    read(newest > 0 ? statement + u" LIMIT %1"_s.arg(newest) : statement);
}

void RawClient::readGrants() const
{
    read(u"SELECT key_id, scope_id FROM xf_cav7_api_key_scope"_s);
}

void RawClient::read(const QString &statement) const
{
    QProcess client;
    client.setStandardOutputFile(QProcess::nullDevice());
    client.start(u"mariadb"_s,
                 {u"--no-defaults"_s, u"--quick"_s, u"--batch"_s, u"--socket="_s + m_url.socket,
                  u"--user="_s + m_url.user, u"--execute="_s + statement, m_url.database});
    client.waitForFinished(-1);
    if (client.exitStatus() != QProcess::NormalExit || client.exitCode() != 0)
        qFatal("mariadb: %s", client.readAllStandardError().constData());
}

} // namespace Chatelaine
