// SPDX-License-Identifier: MIT
// Where the API answers, as a person writes it down.
//
// Pure: any thread.
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QUrl>

namespace Chatelaine {

// "https://api.example.org", optionally with a path before "/api/v1"; a slash at the end goes.
// https, or http to this computer itself; no user, password, query or fragment. Fails with Invalid
// and says what to write.
[[nodiscard]] Result<QUrl> apiBaseUrlFrom(const QString &text);

} // namespace Chatelaine
