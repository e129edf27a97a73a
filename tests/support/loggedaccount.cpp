// SPDX-License-Identifier: MIT
#include "tests/support/loggedaccount.h"

#include "tests/support/forumtables.h"
#include "tests/support/scriptstatements.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

const QString User = u"chatelaine_support"_s;

void makeFacts(const PrivateServer &server)
{
    server.run(u"INSERT INTO xf_user_group (user_group_id, title) VALUES (5, 'Clerks')"_s);
    server.run(u"INSERT INTO xf_user (user_id, username, email, user_group_id, secondary_group_ids,"
               " user_state, is_banned) VALUES (4, 'Zoë', '', 2, '', 'valid', 0)"_s);
    server.run(u"UPDATE xf_user SET email = 'ann@example.org', secondary_group_ids = '5',"
               " is_banned = 1 WHERE user_id = 1"_s);
    server.run(u"INSERT INTO xf_user_group_change (user_id, change_key, group_ids)"
               " VALUES (1, 'ugPromotion-3', '5')"_s);
    server.run(u"INSERT INTO xf_user_ban (user_id, ban_user_id, ban_date, end_date, user_reason)"
               " VALUES (1, 9, 100, 0, 'Cheating.')"_s);
    server.run(u"UPDATE xf_cav7_api_key SET key_prefix = 'AbCdEfGh',"
               " key_hash = UNHEX(SHA2('%1', 256)) WHERE key_id = 7"_s.arg(
                   QLatin1String(LoggedAccount::Token)));
}

} // namespace

LoggedAccount::LoggedAccount(AccountRole role)
{
    if (!isRunning())
        return;
    makeForum(m_server);
    makeFacts(m_server);
    makeAccount(role);
    m_server.run(u"SET GLOBAL log_output = 'TABLE'"_s);
    m_server.run(u"SET GLOBAL general_log = 1"_s);
}

void LoggedAccount::makeAccount(AccountRole role)
{
    const QStringList statements = scriptStatements(*grantScript(
        role, {.database = m_server.url().database, .user = User, .fromHost = u"localhost"_s}));
    for (const QString &statement : statements)
        m_server.run(statement);
    // The socket of the server offers no TLS.
    m_server.run(u"ALTER USER `%1`@localhost IDENTIFIED BY '%2' REQUIRE NONE ACCOUNT UNLOCK"_s.arg(
        User, QLatin1String(Password)));
}

DatabaseUrl LoggedAccount::url() const
{
    DatabaseUrl url = m_server.url();
    url.user = User;
    return url;
}

QStringList LoggedAccount::writes() const
{
    // A statement may hold anything: one a line, with its line breaks and bars made blanks.
    const QString all = m_server.rows(
        u"SELECT REPLACE(REPLACE(argument, '|', ' '), '\\n', ' ') FROM mysql.general_log"
        " WHERE user_host LIKE '%1[%' AND command_type IN ('Query', 'Prepare', 'Execute')"_s.arg(
            User));
    QStringList statements = all.split(u'|');
    statements.removeIf(isReadingStatement);
    return statements;
}

int LoggedAccount::statements() const
{
    return m_server
        .rows(u"SELECT COUNT(*) FROM mysql.general_log WHERE user_host LIKE '%1[%'"_s.arg(User))
        .toInt();
}

bool isReadingStatement(const QString &sql)
{
    static const QRegularExpression reading(
        u"^\\s*(SELECT\\s|SHOW\\s|SET (SESSION )?(TRANSACTION\\s|(?!PASSWORD)[a-z_]+ ?=)|SET "
        u"NAMES\\s"
        "|START TRANSACTION|COMMIT$|ROLLBACK$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression locking(u"FOR UPDATE|IN SHARE MODE|FOR SHARE|INTO OUTFILE"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return reading.match(sql).hasMatch() && !locking.match(sql).hasMatch();
}

} // namespace Chatelaine
