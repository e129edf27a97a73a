// SPDX-License-Identifier: MIT
#include "tests/support/estate.h"

#include "models/store/demoschema.h"
#include "tests/support/plainconnection.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// Of scope_1 and so on. The groups of users are spread evenly over 5 to 40.
constexpr const char *ScopeGroups[] = {"",         "5",     "6,7",   "8,9,10", "11",    "12,13",
                                       "14,15,16", "17,18", "19,20", "21,22",  "23,24", "25,26,27"};

// What the rule grants to keys whose user is there.
constexpr auto Expected =
    "SELECT k.key_id, d.scope_id FROM xf_cav7_api_key k"
    " JOIN xf_user u ON u.user_id = k.user_id"
    " JOIN (SELECT d.scope_id, 0 AS user_group_id FROM xf_cav7_api_key_scope_def d"
    "  WHERE d.is_active = 1 AND d.user_group_ids = '' UNION ALL"
    "  SELECT d.scope_id, g.user_group_id FROM xf_cav7_api_key_scope_def d"
    "  JOIN xf_user_group g ON FIND_IN_SET(g.user_group_id, d.user_group_ids)"
    "  WHERE d.is_active = 1) d"
    " ON d.user_group_id IN (0, u.user_group_id)"
    " OR FIND_IN_SET(d.user_group_id, u.secondary_group_ids)"
    " GROUP BY k.key_id, d.scope_id"_L1;

void fillUsers(PlainConnection &database, int users)
{
    database.mustRun(u"INSERT INTO xf_user_group (user_group_id, title)"
                     " SELECT seq, CONCAT('Group ', seq) FROM seq_1_to_40"_s);
    // Three different groups of 5 to 40, as if at random.
    database.mustRun(
        u"INSERT INTO xf_user (user_id, username, email, user_group_id, secondary_group_ids)"
        " SELECT seq, CONCAT('user_', seq), '', 2, CONCAT_WS(',', 5 + seq * 7 DIV 5 % 12,"
        " 17 + seq * 11 DIV 5 % 12, 29 + seq * 13 DIV 5 % 12) FROM seq_1_to_%1"_s.arg(users));
    database.mustRun(u"INSERT INTO xf_user_group_relation SELECT user_id, 2, 1 FROM xf_user"_s);
    database.mustRun(u"INSERT INTO xf_user_group_relation SELECT u.user_id, g.user_group_id, 0"
                     " FROM xf_user u JOIN xf_user_group g"
                     " ON FIND_IN_SET(g.user_group_id, u.secondary_group_ids)"_s);
}

void fillKeys(PlainConnection &database, const EstateSize &size)
{
    for (int i = 0; i < std::min(size.scopes, int(std::size(ScopeGroups))); ++i) {
        database.mustRun(u"INSERT INTO xf_cav7_api_key_scope_def (scope_id, scope_name, title,"
                         " description, user_group_ids, is_active, display_order)"
                         " VALUES (%1, 'scope_%1', 'Scope %1', '', '%2', 1, %1)"_s.arg(i + 1)
                             .arg(QLatin1String(ScopeGroups[i])));
    }
    database.mustRun(
        u"INSERT INTO xf_cav7_api_key (key_id, user_id, key_hash, key_prefix,"
        " created_date) SELECT seq, seq * %1, UNHEX(SHA2(seq, 256)),"
        " LPAD(seq, 8, '0'), 1700000000 + seq FROM seq_1_to_%2"_s.arg(size.users / size.keys)
            .arg(size.keys));
    database.mustRun(u"INSERT INTO xf_cav7_api_key_scope (key_id, scope_id) "_s + Expected);
}

EstateGrants grantsFrom(const DatabaseUrl &url, const QString &select)
{
    PlainConnection database(url);
    database.mustOpen();
    EstateGrants grants;
    const auto rows = database.mustSelect(select + u" ORDER BY key_id, scope_id"_s);
    for (const QVariantList &row : rows)
        grants[row.value(0).toUInt()].push_back(row.value(1).toUInt());
    return grants;
}

} // namespace

void makeEstate(const DatabaseUrl &url, const EstateSize &size)
{
    PlainConnection database(url);
    database.mustOpen();
    for (const QStringList &statements :
         {demoTableStatements(Dialect::MySql), demoIndexStatements(Dialect::MySql)}) {
        for (const QString &statement : statements)
            database.mustRun(statement);
    }
    fillUsers(database, size.users);
    fillKeys(database, size);
}

EstateDrift driftOfEstate(const DatabaseUrl &url)
{
    PlainConnection database(url);
    database.mustOpen();
    database.mustRun(u"CREATE TEMPORARY TABLE expected"
                     " (key_id INT UNSIGNED, scope_id INT UNSIGNED, PRIMARY KEY (key_id, scope_id))"
                     " ENGINE=MEMORY "_s +
                     Expected);
    database.mustRun(
        u"CREATE TEMPORARY TABLE wrong (key_id INT UNSIGNED, kind INT) ENGINE=MEMORY"
        " SELECT e.key_id, 1 AS kind FROM expected e LEFT JOIN xf_cav7_api_key_scope s"
        " ON s.key_id = e.key_id AND s.scope_id = e.scope_id WHERE s.key_id IS NULL UNION ALL"
        " SELECT s.key_id, IF(k.key_id IS NULL, 3, 2) FROM xf_cav7_api_key_scope s"
        " LEFT JOIN xf_cav7_api_key k ON k.key_id = s.key_id"
        " LEFT JOIN xf_user u ON u.user_id = k.user_id"
        " LEFT JOIN expected e ON e.key_id = s.key_id AND e.scope_id = s.scope_id"
        " WHERE e.key_id IS NULL AND (k.key_id IS NULL OR u.user_id IS NOT NULL)"_s);
    const auto rows = [&](int kind) {
        return database.number(u"SELECT COUNT(*) FROM wrong WHERE kind = %1"_s.arg(kind));
    };
    return {.missing = rows(1),
            .extra = rows(2),
            .ownerless = rows(3),
            .keys = database.number(u"SELECT COUNT(DISTINCT key_id) FROM wrong WHERE kind < 3"_s)};
}

EstateGrants storedGrants(const DatabaseUrl &url)
{
    return grantsFrom(url, u"SELECT key_id, scope_id FROM xf_cav7_api_key_scope"_s);
}

EstateGrants expectedGrants(const DatabaseUrl &url) { return grantsFrom(url, Expected); }

QString EstateDrift::toString() const
{
    return u"%1 keys differ (%2 rows missing, %3 extra), %4 rows of deleted keys"_s.arg(keys)
        .arg(missing)
        .arg(extra)
        .arg(ownerless);
}

} // namespace Chatelaine
