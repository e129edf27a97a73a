// SPDX-License-Identifier: MIT
// What a key of xf_user_group_change means, in words: why a user holds secondary groups.
//
// Pure: any thread.
#pragma once

#include "models/base/language.h"

#include <QByteArray>
#include <QString>

namespace Chatelaine {

// No whole sentence, fits after "by": "userUpgrade-3" is "user upgrade 3", "ugPromotion5" and the
// like "promotion 5"; any other key word for word, made safe with visibleText().
[[nodiscard]] QString groupChangeText(const QByteArray &key,
                                      const Language &language = Language::ofInterface());

} // namespace Chatelaine
