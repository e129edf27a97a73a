// SPDX-License-Identifier: MIT
// Everything that is known of one person's key, gathered for somebody who has to answer for it.
//
// Plain values: safe everywhere. Made by models/snapshot/cardmaker.h.
#pragma once

#include "models/domain/apikey.h"
#include "models/domain/drift.h"
#include "models/domain/explanation.h"
#include "models/domain/userfacts.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Chatelaine {

struct CardGroup
{
    GroupId id;
    QString title; // Raw; empty = no such group exists.
    MembershipKind kind = MembershipKind::Secondary;
    std::vector<QByteArray> because; // The site's words of the group changes that give it; raw.
};

struct KeyCard
{
    std::optional<ApiKey> key; // Nothing: the user has none.
    UserId userId;
    std::optional<User> user;      // Nothing: the user is gone, and the key is an orphan.
    std::vector<CardGroup> groups; // The primary one first, then by title.
    // Every scope, in the site's order. Of a user without a key: what a key would get.
    std::vector<ScopeExplanation> scopes;
    int deletedScopes = 0; // Grants of scopes that are gone; the API ignores them.
    std::optional<DriftCause> drift;
    // False: which grants are stored is not known, and neither is whether the key works.
    bool knowsGrants = true;
    UserFacts facts;
    qint64 takenAt = 0; // Seconds since 1970 UTC: of the snapshot it was made of.

    [[nodiscard]] UserState userState() const { return user ? user->state : UserState::Deleted; }
};

} // namespace Chatelaine
