// SPDX-License-Identifier: MIT
// The filter language of the search field and of `keys list --filter`.
//
//     ann                 user name, prefix or key id contains "ann"
//     "two words"         the same, with blanks
//     user:ann prefix:ab  that field contains it; id:17 user-id:100 are exact
//     status:active|disabled      owner:valid|banned|disabled|deleted|email_confirm|...
//     scope:read:tickets          stored scope of exactly that name (bytes); "#17" if deleted
//     expected:read               scope by the rule
//     group:"S1 Clerk"  group:14  owner is in the group (title, case folded, or id)
//     unused:90d                  not used for 90 days; never used and older than that counts too
//     created:<2025-01-01  used:>=2025-06-01  created:<90d (older than 90 days)
//     never-used  drift  orphan  ghost  no-scope
//     -term               not that
//
// All terms must hold. A date is a whole day in UTC; a key that was never used (or whose creation
// is unknown) has no date and meets none. ghost = active key of a banned, disabled or rejected
// user; orphan = the user is gone; no-scope = no stored scope. d = days, w = weeks, m = 30 days, y
// = 365 days.
#pragma once

#include "models/base/result.h"
#include "models/domain/user.h"
#include "models/snapshot/keysnapshot.h"

#include <QString>

#include <vector>

namespace Chatelaine {

struct KeyFilterTerm
{
    enum class Kind : quint8 {
        Text,
        User,
        Prefix,
        KeyId,
        UserId,
        Status,
        Owner,
        Scope,
        Expected,
        Group,
        Unused,
        Created,
        Used,
        NeverUsed,
        Drift,
        Orphan,
        Ghost,
        NoScope,
    };
    enum class Comparison : quint8 { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

    Kind kind = Kind::Text;
    bool isNegated = false;
    QString text;                       // As written, unquoted.
    QByteArray folded;                  // Text, User, Prefix, Group: foldForSearch(text).
    qint64 number = 0;                  // Ids; seconds since 1970 UTC of a date; seconds of an age.
    bool isAge = false;                 // Created, Used: number is an age, counted back from now.
    bool isActive = true;               // Status
    UserState state = UserState::Valid; // Owner
    Comparison comparison = Comparison::Equal;

    friend bool operator==(const KeyFilterTerm &, const KeyFilterTerm &) = default;
};

struct KeyFilter
{
    std::vector<KeyFilterTerm> terms; // All must hold; none = every key.

    friend bool operator==(const KeyFilter &, const KeyFilter &) = default;
};

// The error names the word, says why it is not understood and what would be.
[[nodiscard]] Result<KeyFilter> parseKeyFilter(const QString &text);

// Returns the text with the term added, or removed if it is there already: what a chip does.
[[nodiscard]] QString toggledTerm(const QString &filterText, const QString &term);
[[nodiscard]] bool hasTerm(const QString &filterText, const QString &term);
// Returns the text quoted if it has to be to stand after a colon: `S1 Clerk` -> `"S1 Clerk"`.
[[nodiscard]] QString quotedForFilter(const QString &text);

} // namespace Chatelaine
