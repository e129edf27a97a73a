// SPDX-License-Identifier: MIT
#include "tests/bench/sqlrecompute.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

QString masks()
{
    return uR"(
CREATE TEMPORARY TABLE bench_mask (group_id INT UNSIGNED PRIMARY KEY, mask BIGINT UNSIGNED NOT NULL)%1
    SELECT group_id, BIT_OR(1 << scope_id) AS mask FROM bench_gate GROUP BY group_id;
SET @everyone = (SELECT COALESCE(BIT_OR(1 << scope_id), 0) FROM bench_scope WHERE is_open);
CREATE TEMPORARY TABLE bench_stored (key_id INT UNSIGNED PRIMARY KEY, mask BIGINT UNSIGNED NOT NULL)%1
    SELECT key_id, BIT_OR(1 << scope_id) AS mask
    FROM xf_cav7_api_key_scope FORCE INDEX (PRIMARY) GROUP BY key_id;
)"_s;
}

// Of keys whose user exists: the relation holds nobody else.
QString difference()
{
    return uR"(
CREATE TEMPORARY TABLE bench_difference (key_id INT UNSIGNED PRIMARY KEY,
        missing BIGINT UNSIGNED NOT NULL, extra BIGINT UNSIGNED NOT NULL)%1
    SELECT e.key_id, e.mask & ~IFNULL(s.mask, 0) AS missing, IFNULL(s.mask, 0) & ~e.mask AS extra
    FROM (SELECT k.key_id, @everyone | BIT_OR(IFNULL(m.mask, 0)) AS mask
          FROM xf_user_group_relation r LEFT JOIN bench_mask m ON m.group_id = r.user_group_id
          STRAIGHT_JOIN xf_cav7_api_key k ON k.user_id = r.user_id GROUP BY k.user_id) e
    LEFT JOIN bench_stored s ON s.key_id = e.key_id
    WHERE e.mask <> IFNULL(s.mask, 0);
)"_s;
}

QString writing()
{
    return uR"(
START TRANSACTION;
DELETE s FROM bench_difference d JOIN xf_cav7_api_key_scope s ON s.key_id = d.key_id
    WHERE d.extra >> s.scope_id & 1;
INSERT INTO xf_cav7_api_key_scope (key_id, scope_id)
    SELECT d.key_id, n.scope_id FROM bench_difference d
    JOIN bench_scope n ON d.missing >> n.scope_id & 1;
COMMIT;
)"_s;
}

QString placed(const QString &script, TemporaryTables tables)
{
    if (tables == TemporaryTables::AsTheServerLikes)
        return script.arg(QString());
    return u"SET max_heap_table_size = 4294967296, tmp_table_size = 4294967296;"_s +
           script.arg(u" ENGINE=MEMORY"_s);
}

} // namespace

QString maskScript(TemporaryTables tables)
{
    return placed(masks() + difference(), tables) + writing();
}

QString differenceScript(TemporaryTables tables)
{
    return placed(masks(), tables) +
           placed(difference(), tables).replace(u"CREATE TEMPORARY TABLE"_s, u"CREATE TABLE"_s);
}

QString findInSetScript()
{
    return uR"(
CREATE TEMPORARY TABLE bench_expected (key_id INT UNSIGNED, scope_id INT UNSIGNED,
        PRIMARY KEY (key_id, scope_id))
    SELECT k.key_id, s.scope_id FROM xf_cav7_api_key k
    JOIN xf_user u ON u.user_id = k.user_id JOIN bench_scope s
    WHERE s.is_open OR EXISTS (SELECT 1 FROM bench_gate g WHERE g.scope_id = s.scope_id
        AND (g.group_id = u.user_group_id OR FIND_IN_SET(g.group_id, u.secondary_group_ids)));
START TRANSACTION;
DELETE s FROM xf_cav7_api_key_scope s
    JOIN xf_cav7_api_key k ON k.key_id = s.key_id JOIN xf_user u ON u.user_id = k.user_id
    LEFT JOIN bench_expected e ON e.key_id = s.key_id AND e.scope_id = s.scope_id
    WHERE e.key_id IS NULL;
INSERT INTO xf_cav7_api_key_scope (key_id, scope_id)
    SELECT e.key_id, e.scope_id FROM bench_expected e
    LEFT JOIN xf_cav7_api_key_scope s ON s.key_id = e.key_id AND s.scope_id = e.scope_id
    WHERE s.key_id IS NULL;
COMMIT;
)"_s;
}

} // namespace Chatelaine
