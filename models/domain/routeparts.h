// SPDX-License-Identifier: MIT
// The parts of a route's pattern, between slashes.
//
// Pure: any thread.
#pragma once

#include <QLatin1String>
#include <QStringView>

namespace Chatelaine {

// What every route that comes with the program begins with.
inline constexpr QLatin1String ApiBase("/api/v1");

// "user_id" of "{user_id}", which stands for any one part; empty for a part that stands for itself.
[[nodiscard]] inline QStringView openName(QStringView part)
{
    const bool isOpen = part.size() > 2 && part.startsWith(u'{') && part.endsWith(u'}');
    return isOpen ? part.sliced(1, part.size() - 2) : QStringView();
}
[[nodiscard]] inline bool isOpenPart(QStringView part) { return !openName(part).isEmpty(); }

} // namespace Chatelaine
