<?php
// SPDX-License-Identifier: MIT
// What a recompute of all keys leaves, by the rule of oraclerule.php.
//
// Standard input: one JSON document, strings of bytes in base64:
//     {"databases": [{"users":  [{"user_id", "primary", "secondary"}],
//                     "scopes": [{"scope_id", "csv", "active"}],
//                     "keys":   [{"key_id", "user_id"}],
//                     "grants": [[key_id, scope_id]]}],
//      "numbers": ["text"]}
// Standard output:
//     {"databases": [[[key_id, scope_id]]],   the grants that stand after a recompute of all keys
//      "numbers": ["12"]}                     intval() of each text, in decimal
declare(strict_types=1);

require __DIR__ . '/oraclerule.php';

function grantsAfterRecompute(array $database): array
{
    $users = array_column($database['users'], null, 'user_id');
    $after = [];
    $recomputed = [];
    foreach ($database['keys'] as $key) {
        if (!isset($users[$key['user_id']])) {
            continue; // The user is gone: the grants stay as they are.
        }
        $recomputed[$key['key_id']] = true;
        foreach (grantedScopes($database['scopes'], groupsOf($users[$key['user_id']])) as $scope) {
            $after[] = [$key['key_id'], $scope];
        }
    }
    foreach ($database['grants'] as $grant) {
        if (!isset($recomputed[$grant[0]])) {
            $after[] = $grant;
        }
    }
    sort($after);
    return $after;
}

$input = json_decode(stream_get_contents(STDIN), true, 16, JSON_THROW_ON_ERROR);
echo json_encode([
    'databases' => array_map('grantsAfterRecompute', $input['databases'] ?? []),
    'numbers' => array_map(
        fn (string $text): string => (string) intval(base64_decode($text, true)),
        $input['numbers'] ?? []
    ),
], JSON_THROW_ON_ERROR);
