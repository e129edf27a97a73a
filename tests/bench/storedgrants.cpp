// SPDX-License-Identifier: MIT
#include "tests/bench/storedgrants.h"

#include "tests/bench/sqlrecompute.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

QString dropTables()
{
    return u"DROP TABLE IF EXISTS bench_gate, bench_scope, bench_difference, bench_missing,"
           " bench_extra, bench_holders;"_s;
}

// One row for each bit of the difference.
QString unpack()
{
    return uR"(
CREATE TABLE bench_missing (key_id INT UNSIGNED, scope_id INT UNSIGNED, PRIMARY KEY (key_id, scope_id))
    SELECT d.key_id, n.scope_id FROM bench_difference d
    JOIN bench_scope n ON d.missing >> n.scope_id & 1;
CREATE TABLE bench_extra (key_id INT UNSIGNED, scope_id INT UNSIGNED, PRIMARY KEY (key_id, scope_id))
    SELECT s.key_id, s.scope_id FROM bench_difference d
    JOIN xf_cav7_api_key_scope s ON s.key_id = d.key_id AND d.extra >> s.scope_id & 1;
)"_s;
}

} // namespace

StoredGrants::StoredGrants(const SqlClient &client, const KeySnapshot &snapshot)
    : m_client(client)
{
    m_client.run(dropTables());
    writeGates(snapshot);
    m_client.run(differenceScript(TemporaryTables::AsTheServerLikes) + unpack());
    m_missing = m_client.number(u"SELECT COUNT(*) FROM bench_missing"_s);
    m_extra = m_client.number(u"SELECT COUNT(*) FROM bench_extra"_s);
}

StoredGrants::~StoredGrants() { m_client.run(dropTables()); }

void StoredGrants::drift()
{
    m_client.run(
        u"DELETE s FROM bench_missing m JOIN xf_cav7_api_key_scope s"
        " ON s.key_id = m.key_id AND s.scope_id = m.scope_id;"
        "INSERT IGNORE INTO xf_cav7_api_key_scope SELECT key_id, scope_id FROM bench_extra;"_s);
    m_client.settle();
}

void StoredGrants::repair()
{
    m_client.run(
        u"DELETE s FROM bench_extra m JOIN xf_cav7_api_key_scope s"
        " ON s.key_id = m.key_id AND s.scope_id = m.scope_id;"
        "INSERT IGNORE INTO xf_cav7_api_key_scope SELECT key_id, scope_id FROM bench_missing;"_s);
    m_client.settle();
}

void StoredGrants::takeFromAll(const Scope &base)
{
    m_client.run(u"DELETE FROM xf_cav7_api_key_scope WHERE scope_id = %1;"_s.arg(base.id.value()));
    restoreDefinition(base);
    m_client.settle();
}

void StoredGrants::rememberHolders(const Scope &scope)
{
    m_client.run(
        u"DROP TABLE IF EXISTS bench_holders;"
        "CREATE TABLE bench_holders (key_id INT UNSIGNED PRIMARY KEY)"
        " SELECT key_id FROM xf_cav7_api_key_scope WHERE scope_id = %1;"_s.arg(scope.id.value()));
}

void StoredGrants::giveBack(const Scope &base)
{
    restoreDefinition(base);
    m_client.run(
        u"INSERT IGNORE INTO xf_cav7_api_key_scope SELECT key_id, %1 FROM bench_holders;"_s.arg(
            base.id.value()));
    m_client.settle();
}

void StoredGrants::writeGates(const KeySnapshot &snapshot)
{
    QString script = u"CREATE TABLE bench_scope (scope_id INT UNSIGNED PRIMARY KEY, is_open"
                     " TINYINT NOT NULL);"
                     "CREATE TABLE bench_gate (scope_id INT UNSIGNED, group_id INT,"
                     " PRIMARY KEY (scope_id, group_id));"_s;
    for (const Scope &scope : snapshot.scopes()) {
        if (!scope.isActive)
            continue;
        const qint64 id = scope.id.value();
        script += u"INSERT INTO bench_scope VALUES (%1, %2);"_s.arg(id).arg(
            int(scope.isOpenToEveryone()));
        const GroupSet groups = scope.groups();
        for (const GroupId group : groups.ids())
            script += u"INSERT INTO bench_gate VALUES (%1, %2);"_s.arg(id).arg(group.value());
    }
    m_client.run(script);
}

void StoredGrants::restoreDefinition(const Scope &base)
{
    // As hexadecimal digits, so that nothing in it can mean anything.
    const QString groups = QString::fromLatin1(base.groupCsv.toUtf8().toHex());
    m_client.run(
        u"UPDATE xf_cav7_api_key_scope_def SET user_group_ids = x'%1' WHERE scope_id = %2;"_s
            .arg(groups)
            .arg(base.id.value()));
}

} // namespace Chatelaine
