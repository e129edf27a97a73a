// SPDX-License-Identifier: MIT
// What the long runs look at in the database, without the programs.
#pragma once

#include "tests/support/estate.h"
#include "tests/support/sitesimulator.h"

namespace Chatelaine {

class PlainConnection;

// What an edit of a long run changes of a scope.
struct SoakDefinition
{
    QString title;
    QString groups;

    [[nodiscard]] QString toString() const
    {
        return QStringLiteral("“%1” for %2").arg(title, groups);
    }
    friend bool operator==(const SoakDefinition &, const SoakDefinition &) = default;
};

[[nodiscard]] SoakDefinition definitionOf(PlainConnection &database, quint32 scope);

// What is not in the table of what the site's second admin saved; empty = all is there.
[[nodiscard]] QStringList lostAdminEdits(const DatabaseUrl &url, const SiteSimulator &site);

// Keys with a user whose grant of this scope is not what the rule says.
[[nodiscard]] int keysThatDiffer(const DatabaseUrl &url, quint32 scope);

// Those of the keys whose grants were to change.
struct KeysBetween
{
    int old = 0;
    int wanted = 0;
    int neither = 0;
};

[[nodiscard]] KeysBetween keysBetween(const EstateGrants &old, const EstateGrants &now,
                                      const EstateGrants &wanted);

} // namespace Chatelaine
