<?php
// SPDX-License-Identifier: MIT
// php listpage.php SOCKET DATABASE KEYS
//
// Builds the rows of the add-on's list of keys as it does: one query for the keys and two more for each of them, prepared
// anew as XenForo's adapter does. Prints the milliseconds for so many keys.

[, $socket, $database, $limit] = $argv;
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
$db = new mysqli('localhost', 'root', '', $database, 0, $socket);
$db->set_charset('utf8mb4');

function query(mysqli $db, string $sql, array $values = [])
{
    $statement = $db->prepare($sql);
    $statement->execute($values);
    $rows = $statement->get_result()->fetch_all(MYSQLI_ASSOC);
    $statement->close();
    return $rows;
}

$start = hrtime(true);
$page = [];
$keys = query($db, 'SELECT * FROM xf_cav7_api_key ORDER BY created_date DESC LIMIT ?', [(int) $limit]);
foreach ($keys as $key) {
    $user = query($db, 'SELECT * FROM xf_user WHERE user_id = ?', [$key['user_id']]);
    $scopes = query(
        $db,
        'SELECT d.* FROM xf_cav7_api_key_scope s JOIN xf_cav7_api_key_scope_def d ON d.scope_id = s.scope_id
         WHERE s.key_id = ? ORDER BY d.display_order, d.scope_name',
        [$key['key_id']]
    );
    $page[] = [
        'user' => htmlspecialchars($user[0]['username'] ?? ''),
        'prefix' => $key['key_prefix'] . '...',
        'scopes' => implode(', ', array_column($scopes, 'scope_name')),
        'created' => date('Y-m-d', $key['created_date']),
        'used' => $key['last_used_date'] ? date('Y-m-d', $key['last_used_date']) : '',
    ];
}
printf("%.3f\n", (hrtime(true) - $start) / 1e6);
