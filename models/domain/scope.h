// SPDX-License-Identifier: MIT
// A scope: what a key may be allowed to do, and the groups whose members' keys get it.
#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/domain/groupset.h"

#include <QString>

namespace Chatelaine {

struct Scope
{
    ScopeId id;
    QString name; // ^[a-z][a-z0-9_:]*$, at most 50; fixed once created.
    QString title;
    QString description;
    QString groupCsv; // As stored. Parsing to nothing means OPEN TO EVERY KEY.
    bool isActive = true;
    quint32 displayOrder = 0;

    [[nodiscard]] GroupSet groups() const { return GroupSet::fromCsv(groupCsv.toUtf8()); }
    // Granted to every key whose user exists.
    [[nodiscard]] bool isOpenToEveryone() const { return isActive && groups().isEmpty(); }

    friend bool operator==(const Scope &, const Scope &) = default;
};

inline constexpr int MaximumScopeNameLength = 50;
inline constexpr int MaximumScopeTitleLength = 100;
inline constexpr int MaximumGroupCsvBytes = 255;

// Checks the rules of the add-on (domain.md "Rules of the add-on") on what is about to be written;
// the error names the field and the rule.
[[nodiscard]] Result<void> validateScope(const Scope &scope);

// Returns the scope with its group list as the site would save it.
[[nodiscard]] Scope normalised(Scope scope);

} // namespace Chatelaine
