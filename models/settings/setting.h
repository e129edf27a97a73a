// SPDX-License-Identifier: MIT
// One remembered choice: its key in the file, its type and what it is until somebody chooses.
//
// A plain value: safe everywhere.
#pragma once

#include <QStringView>

namespace Chatelaine {

template<typename T>
struct Setting
{
    QStringView key; // "group/name"; never renamed, or people lose what they chose.
    T fallback;      // Also taken when the file holds something that is not understood.
    // Whether a value read from the file makes sense; null = every value of the type does.
    bool (*accepts)(const T &value) = nullptr;
};

} // namespace Chatelaine
