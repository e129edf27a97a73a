// SPDX-License-Identifier: MIT
// Why a key has a scope or lacks it, in terms that a person can act on.
//
// Pure: any thread.
#pragma once

#include "models/base/language.h"
#include "models/domain/grantrules.h"
#include "models/domain/user.h"
#include "models/domain/usergroup.h"

#include <optional>
#include <vector>

namespace Chatelaine {

enum class MembershipKind { Primary, Secondary };

struct GroupReason
{
    GroupId group;
    QString title;                                   // Empty when no such group exists.
    MembershipKind kind = MembershipKind::Secondary; // Of wouldGainBy: always Secondary.
};

enum class ScopeReason {
    OpenToEveryone, // The scope asks for no group.
    InGroup,        // because lists the groups.
    NotInGroup,     // wouldGainBy lists the groups that would grant it.
    ScopeInactive,
    UserGone, // The site skips the key: its stored grants stay as they are.
};

struct ScopeExplanation
{
    int scopeIndex = 0;
    QString scope;
    bool isScopeActive = true;
    bool isExpectedIfActive = false; // The same as isExpected while the scope is active.
    bool isStored = false;           // What the API goes by, while the scope is active.
    bool isExpected = false;         // What the rule says. For UserGone: the same as isStored.
    ScopeReason reason = ScopeReason::NotInGroup;
    std::vector<GroupReason> because;
    std::vector<GroupReason> wouldGainBy;
};

// Explains every scope, in the order given. No user means that the user is gone.
[[nodiscard]] std::vector<ScopeExplanation> explainScopes(std::span<const Scope> scopes,
                                                          std::span<const UserGroup> groups,
                                                          const std::optional<User> &user,
                                                          const ScopeSet &stored);

// Returns one sentence, for example "Granted by S1 Clerk (secondary group)."
[[nodiscard]] QString sentenceFor(const ScopeExplanation &explanation,
                                  const Language &language = Language::ofInterface());

// Returns the word of JSON documents: "open-to-everyone", "in-group", "not-in-group",
// "scope-inactive", "user-gone".
[[nodiscard]] QLatin1String scopeReasonName(ScopeReason reason);

} // namespace Chatelaine
