<?php
// SPDX-License-Identifier: MIT
// php recompute.php SOCKET DATABASE USERS
//
// Recomputes so many users as the add-on's job does: batches of 50, a transaction a user, every statement prepared
// anew as XenForo's adapter does. Prints users (and so keys) per second.

[, $socket, $database, $limit] = $argv;
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
$db = new mysqli('localhost', 'root', '', $database, 0, $socket);
$db->set_charset('utf8mb4');

function query(mysqli $db, string $sql, array $values = [])
{
    $statement = $db->prepare($sql);
    $statement->execute($values);
    $result = $statement->get_result();
    $rows = $result ? $result->fetch_all(MYSQLI_ASSOC) : [];
    $statement->close();
    return $rows;
}

function ids(string $list): array
{
    return array_filter(array_map('intval', explode(',', $list)));
}

function recompute(mysqli $db, int $userId): void
{
    $db->begin_transaction();
    [$user] = query($db, 'SELECT user_group_id, secondary_group_ids FROM xf_user WHERE user_id = ?', [$userId]);
    [$key] = query($db, 'SELECT key_id FROM xf_cav7_api_key WHERE user_id = ?', [$userId]);
    $groups = array_merge([(int) $user['user_group_id']], ids($user['secondary_group_ids']));
    $scopes = query($db, 'SELECT scope_id, user_group_ids FROM xf_cav7_api_key_scope_def WHERE is_active = 1');
    query($db, 'DELETE FROM xf_cav7_api_key_scope WHERE key_id = ?', [$key['key_id']]);
    foreach ($scopes as $scope) {
        $wanted = ids($scope['user_group_ids']);
        if (!$wanted || array_intersect($wanted, $groups)) {
            query(
                $db,
                'INSERT INTO xf_cav7_api_key_scope (key_id, scope_id) VALUES (?, ?)',
                [$key['key_id'], $scope['scope_id']]
            );
        }
    }
    $db->commit();
}

$start = hrtime(true);
$done = 0;
$last = 0;
while ($done < $limit) {
    $batch = query(
        $db,
        'SELECT u.user_id FROM xf_user u JOIN xf_cav7_api_key k ON k.user_id = u.user_id
         WHERE u.user_id > ? ORDER BY u.user_id LIMIT 50',
        [$last]
    );
    if (!$batch) {
        break;
    }
    foreach ($batch as $row) {
        $last = (int) $row['user_id'];
        recompute($db, $last);
        ++$done;
    }
}
printf("%.3f\n", $done / ((hrtime(true) - $start) / 1e9));
