<?php
// SPDX-License-Identifier: MIT
// The grant rule in the site's own language, written from the rule's description and from nothing else: what
// the C++ computes is held against this. Strings of bytes are in base64.
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

function primaryGroupOf(array $user): array
{
    return $user['primary'] !== 0 ? [$user['primary']] : [];
}

function groupsOf(array $user): array
{
    return [...groupIds(base64_decode($user['secondary'], true)), ...primaryGroupOf($user)];
}

// The ids of the scopes that a user of these groups is granted.
function grantedScopes(array $scopes, array $userGroups): array
{
    $granted = array_filter($scopes, fn (array $scope): bool => isGranted($scope, $userGroups));
    return array_column($granted, 'scope_id');
}
