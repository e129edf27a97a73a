// SPDX-License-Identifier: MIT
// The cases worth seeing: keys and users of the demo that are made by hand.
//
// Pure: any thread.
#pragma once

#include <QStringList>

#include <vector>

namespace Chatelaine {

// How the stored grants of a key differ from the rule.
enum class DemoDrift {
    None,
    PrimaryOnly,   // What the rule gives for the primary group alone.
    Missing,       // One expected grant is not stored.
    Extra,         // One that is not expected is stored.
    DeletedScope,  // A grant of a scope that is gone.
    InactiveScope, // A grant of a scope that is switched off.
};

enum class DemoUse { Ordinary, Never, Stale, JustNow };

struct DemoCase
{
    QString userName; // Empty = as any other.
    QByteArray userState = "valid";
    bool isBanned = false;
    bool isOrphan = false; // No row in xf_user.
    bool isKeyActive = true;
    bool hasManyGroups = false;
    DemoUse use = DemoUse::Ordinary;
    DemoDrift drift = DemoDrift::None;
};

[[nodiscard]] const std::vector<DemoCase> &demoCases();
// Names of users who have no key.
[[nodiscard]] const QStringList &demoNamesWithoutKey();

} // namespace Chatelaine
