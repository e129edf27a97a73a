// SPDX-License-Identifier: MIT
// The path of one request, made of a route's pattern and what stands for its parts in braces.
//
// Pure: any thread.
#pragma once

#include "models/domain/apiroute.h"
#include "models/domain/keycard.h"

#include <QHash>
#include <QStringList>

namespace Chatelaine {

using PathValues = QHash<QString, QString>; // Name without braces to value, as people write it.

// "user_id" of "/profile/id/{user_id}"; in order.
[[nodiscard]] QStringList openParts(const QString &path);
// What a card itself answers for: user_id, and username as long as the user exists.
[[nodiscard]] PathValues valuesOf(const KeyCard &card);
// Values are percent-encoded; a part without one, or with an empty one, stays in braces.
[[nodiscard]] QString filledPath(const QString &path, const PathValues &values);
// "/tickets" is short for "/api/v1/tickets", if that is where it leads. route: null = none known.
[[nodiscard]] QString wholePath(const QString &typed, const ApiRoute *route);

} // namespace Chatelaine
