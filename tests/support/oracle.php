<?php
// SPDX-License-Identifier: MIT
// The grant rule in the site's own language, written from the rule's description and from nothing else: what
// the C++ computes is held against this.
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

// The ids of a group list: each part as intval() reads it, zeros dropped.
function groupIds(string $list): array
{
    $ids = [];
    foreach (explode(',', $list) as $part) {
        $id = intval($part);
        if ($id !== 0) {
            $ids[] = $id;
        }
    }
    return $ids;
}

function isGranted(array $scope, array $userGroups): bool
{
    if ($scope['active'] !== 1) {
        return false;
    }
    $gate = groupIds(base64_decode($scope['csv'], true));
    return $gate === [] || array_intersect($gate, $userGroups) !== [];
}

function groupsOf(array $user): array
{
    $groups = groupIds(base64_decode($user['secondary'], true));
    if ($user['primary'] !== 0) {
        $groups[] = $user['primary'];
    }
    return $groups;
}

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
        $groups = groupsOf($users[$key['user_id']]);
        foreach ($database['scopes'] as $scope) {
            if (isGranted($scope, $groups)) {
                $after[] = [$key['key_id'], $scope['scope_id']];
            }
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
