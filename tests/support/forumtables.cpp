// SPDX-License-Identifier: MIT
#include "tests/support/forumtables.h"

#include "models/store/demoschema.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

void makeForum(const PrivateServer &server)
{
    server.run(u"SET GLOBAL innodb_flush_log_at_trx_commit = 1"_s); // For kill9().
    for (const QStringList &statements :
         {demoTableStatements(Dialect::MySql), demoIndexStatements(Dialect::MySql)}) {
        for (const QString &statement : statements)
            server.run(statement);
    }
    server.run(u"INSERT INTO xf_user_group (user_group_id, title) VALUES (2, 'Members')"_s);
    server.run(u"INSERT INTO xf_user (user_id, username, email, user_group_id, secondary_group_ids,"
               " user_state, is_banned) VALUES (1, 'ann', '', 2, '', 'valid', 0),"
               " (2, 'bob', '', 2, '', 'valid', 0), (3, 'cyd', '', 2, '', 'valid', 0)"_s);
    server.run(u"INSERT INTO xf_cav7_api_key_scope_def (scope_id, scope_name, title, description,"
               " user_group_ids, is_active, display_order)"
               " VALUES (1, 'read', 'Read', '', '2', 1, 1)"_s);
    server.run(u"INSERT INTO xf_cav7_api_key (key_id, user_id, key_hash, key_prefix, is_active,"
               " created_date, last_used_date) VALUES (7, 1, UNHEX(SHA2('7', 256)), 'p7', 1, 0, 0),"
               " (8, 2, UNHEX(SHA2('8', 256)), 'p8', 1, 0, 0),"
               " (9, 3, UNHEX(SHA2('9', 256)), 'p9', 1, 0, 0)"_s);
    server.run(u"INSERT INTO xf_cav7_api_key_scope (key_id, scope_id)"
               " VALUES (7, 1), (8, 1), (9, 1)"_s);
}

DatabaseUrl tcpUrl(const PrivateServer &server, const QString &user)
{
    DatabaseUrl url = server.url();
    url.host = u"127.0.0.1"_s;
    url.port = server.port();
    url.socket.clear();
    url.user = user;
    return url;
}

} // namespace Chatelaine
