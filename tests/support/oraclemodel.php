<?php
// SPDX-License-Identifier: MIT
// What each action of the programs must do to a database, by the rule of oraclerule.php and the rules of the
// add-on, and what they must report of it.
//
// Standard input: one JSON document a line, {"database": {...}, "action": {"kind": ..., ...}}; strings of bytes
// are in base64. The database is as in oracle.php, with "name" and "title" of scopes, "prefix" and "active" of keys, and
// "job", whether the site's own recompute is pending. Standard output: one line for each, {"database", "report"}.
declare(strict_types=1);

require __DIR__ . '/oraclerule.php';

// [key_id => [scope_id => true]]
function grantsByKey(array $database): array
{
    $byKey = [];
    foreach ($database['grants'] as [$key, $scope]) {
        $byKey[$key][$scope] = true;
    }
    return $byKey;
}

function setGrants(array &$database, array $byKey): void
{
    $database['grants'] = [];
    foreach ($byKey as $key => $scopes) {
        foreach (array_keys($scopes) as $scope) {
            $database['grants'][] = [$key, $scope];
        }
    }
}

// Makes these keys, and of them the rows of one scope or of all, what the rule says.
function recompute(array &$database, array $keys, ?int $onlyScope): array
{
    $users = array_column($database['users'], null, 'user_id');
    $byKey = grantsByKey($database);
    $report = ['examined' => count($keys), 'granted' => 0, 'revoked' => 0, 'changed' => 0, 'orphans' => 0];
    foreach ($keys as $key) {
        if (!isset($users[$key['user_id']])) {
            ++$report['orphans'];
            continue;
        }
        $stored = $byKey[$key['key_id']] ?? [];
        $wanted = array_fill_keys(grantedScopes($database['scopes'], groupsOf($users[$key['user_id']])), true);
        if ($onlyScope !== null) {
            $isMeant = fn (int $scope): bool => $scope === $onlyScope;
            $wanted = array_filter($wanted, $isMeant, ARRAY_FILTER_USE_KEY)
                + array_diff_key($stored, [$onlyScope => true]);
        }
        $granted = count(array_diff_key($wanted, $stored));
        $revoked = count(array_diff_key($stored, $wanted));
        $report['granted'] += $granted;
        $report['revoked'] += $revoked;
        $report['changed'] += $granted + $revoked > 0 ? 1 : 0;
        $byKey[$key['key_id']] = $wanted;
    }
    setGrants($database, $byKey);
    return $report;
}

function actRecompute(array &$database, array $action): array
{
    $isMeant = fn (array $key): bool =>
        (!isset($action['user']) || $key['user_id'] === $action['user'])
        && (($action['keys'] ?? []) === [] || in_array($key['key_id'], $action['keys'], true));
    $before = $database;
    $report = recompute($database, array_filter($database['keys'], $isMeant), $action['scope'] ?? null);
    if ($action['dry']) {
        $database = $before;
    }
    return $report;
}

// As the site saves a group list: values > 0, without duplicates, in their order.
function normalised(string $list): string
{
    return implode(',', array_unique(array_filter(groupIds($list), fn (int $id): bool => $id > 0)));
}

function isOpen(array $scope): bool
{
    return $scope['active'] === 1 && groupIds(base64_decode($scope['csv'], true)) === [];
}

function opensToEveryone(string $kind, ?array $base, array $wanted): bool
{
    return match ($kind) {
        'create' => isOpen($wanted),
        'update' => isOpen($wanted) && !isOpen($base),
        'delete' => false,
    };
}

// Why the edit may not be made, any of which may be told; nothing = it is made.
function objections(array $database, array $action, array $wanted): array
{
    $list = base64_decode($wanted['csv'], true);
    $scopes = array_column($database['scopes'], null, 'scope_id');
    $objections = [];
    if ($action['edit'] !== 'delete' && strlen($list) > 255) {
        $objections[] = 'invalid';
    }
    if (opensToEveryone($action['edit'], $action['base'] ?? null, $wanted) && !$action['consent']) {
        $objections[] = 'refused';
    }
    if ($action['edit'] === 'create' && in_array($wanted['name'], array_column($scopes, 'name'), true)) {
        $objections[] = 'conflict';
    }
    if ($action['edit'] !== 'create') {
        $now = $scopes[$action['base']['scope_id']] ?? null;
        if ($now === null) {
            $objections[] = 'deleted';
        } elseif ($now['csv'] !== $action['base']['csv'] || $now['title'] !== $action['base']['title']
                || ($now['active'] === 1) !== ($action['base']['active'] === 1)) {
            $objections[] = 'theirs';
        }
    }
    return $objections;
}

function saveDefinition(array &$database, array $action, array $wanted): int
{
    if ($action['edit'] === 'create') {
        $wanted['scope_id'] = $action['id'];
        $database['scopes'][] = $wanted;
        return $wanted['scope_id'];
    }
    $id = $action['base']['scope_id'];
    $wanted['scope_id'] = $id;
    $wanted['name'] = array_column($database['scopes'], 'name', 'scope_id')[$id];
    $others = array_filter($database['scopes'], fn (array $scope): bool => $scope['scope_id'] !== $id);
    $database['scopes'] = $action['edit'] === 'delete' ? array_values($others) : [...$others, $wanted];
    return $id;
}

// The keys of a list that have no scope that the API would look at.
function withoutScope(array $database, array $keys): array
{
    $active = array_filter($database['scopes'], fn (array $scope): bool => $scope['active'] === 1);
    $living = array_fill_keys(array_column($active, 'scope_id'), true);
    $byKey = grantsByKey($database);
    $isEmpty = fn (int $key): bool => array_intersect_key($byKey[$key] ?? [], $living) === [];
    return array_values(array_filter($keys, $isEmpty));
}

function keysOfScope(array $database, int $id): array
{
    $rows = array_filter($database['grants'], fn (array $grant): bool => $grant[1] === $id);
    return array_column($rows, 0);
}

function actSave(array &$database, array $action): array
{
    $wanted = $action['wanted'];
    $wanted['csv'] = base64_encode(normalised(base64_decode($wanted['csv'], true)));
    $report = [
        'objections' => objections($database, $action, $wanted),
        'opens' => opensToEveryone($action['edit'], $action['base'] ?? null, $wanted),
    ];
    if ($report['objections'] !== []) {
        return $report;
    }
    $before = $database;
    $id = saveDefinition($database, $action, $wanted);
    $holders = keysOfScope($database, $id);
    if ($action['edit'] === 'delete') {
        $isOther = fn (array $grant): bool => $grant[1] !== $id;
        $database['grants'] = array_values(array_filter($database['grants'], $isOther));
    } else {
        recompute($database, $database['keys'], $id);
    }
    $keys = array_column($database['keys'], 'key_id');
    $after = keysOfScope($database, $id);
    $gains = array_values(array_diff($after, $holders));
    $losses = array_values(array_diff($holders, $after));
    $losers = array_values(array_intersect($keys, $losses));
    return $report + [
        // Who is granted the id of a new scope before there is one.
        'holders' => $action['edit'] === 'create' ? $holders : [],
        'granted' => count($gains),
        'revoked' => count($losses),
        // Of a key that is gone nobody can be shown anything.
        'gains' => array_values(array_intersect($keys, $gains)),
        'losses' => $losers,
        // Whoever had none before loses nothing by it.
        'without' => array_values(array_diff(withoutScope($database, $losers), withoutScope($before, $losers))),
    ];
}

function changeKey(array &$database, string $change, array $seen): string
{
    foreach ($database['keys'] as $i => $key) {
        if ($key['key_id'] !== $seen['key_id']) {
            continue;
        }
        if ($key['user_id'] !== $seen['user_id'] || $key['prefix'] !== $seen['prefix']) {
            return 'changed';
        }
        if ($change === 'revoke') {
            array_splice($database['keys'], $i, 1);
            $isOther = fn (array $grant): bool => $grant[0] !== $key['key_id'];
            $database['grants'] = array_values(array_filter($database['grants'], $isOther));
            return 'done';
        }
        $isSo = $key['active'] === ($change === 'enable');
        $database['keys'][$i]['active'] = $change === 'enable';
        return $isSo ? 'already-so' : 'done';
    }
    return 'vanished';
}

function actChange(array &$database, array $action): array
{
    $outcomes = [];
    foreach ($action['keys'] as $seen) {
        $outcomes[] = changeKey($database, $action['change'], $seen);
    }
    return ['outcomes' => $outcomes];
}

function causeOf(array $database, array $stored, array $expected, array $byPrimary): string
{
    sort($stored);
    sort($byPrimary);
    if ($stored === $byPrimary) {
        return 'primary-only';
    }
    $extra = array_diff($stored, $expected);
    $isComplete = array_diff($expected, $stored) === [];
    $active = array_column($database['scopes'], 'active', 'scope_id');
    if ($isComplete && array_intersect_key($active, array_flip($extra)) === []) {
        return 'deleted-scope';
    }
    if ($database['job']) {
        return 'pending-job';
    }
    $isInactive = fn (int $scope): bool => isset($active[$scope]) && $active[$scope] !== 1;
    return $isComplete && array_filter($extra, $isInactive) === $extra ? 'inactive-scope' : 'unknown';
}

// Where the stored grants differ from the rule.
function actLook(array $database, array $action): array
{
    $users = array_column($database['users'], null, 'user_id');
    $byKey = grantsByKey($database);
    $report = ['drift' => [], 'orphans' => []];
    foreach ($database['keys'] as $key) {
        $user = $users[$key['user_id']] ?? null;
        if ($user === null) {
            $report['orphans'][] = $key['key_id'];
            continue;
        }
        $stored = array_keys($byKey[$key['key_id']] ?? []);
        $expected = grantedScopes($database['scopes'], groupsOf($user));
        $missing = array_values(array_diff($expected, $stored));
        $extra = array_values(array_diff($stored, $expected));
        if ($missing !== [] || $extra !== []) {
            $byPrimary = grantedScopes($database['scopes'], primaryGroupOf($user));
            $cause = causeOf($database, $stored, $expected, $byPrimary);
            $report['drift'][] = ['key_id' => $key['key_id'], 'missing' => $missing, 'extra' => $extra,
                'cause' => $cause];
        }
    }
    return $report;
}

while (($line = fgets(STDIN)) !== false) {
    ['database' => $database, 'action' => $action] = json_decode($line, true, 16, JSON_THROW_ON_ERROR);
    $report = match ($action['kind']) {
        'look' => actLook($database, $action),
        'recompute' => actRecompute($database, $action),
        'save' => actSave($database, $action),
        'change' => actChange($database, $action),
    };
    echo json_encode(['database' => $database, 'report' => $report], JSON_THROW_ON_ERROR), "\n";
    fflush(STDOUT);
}
