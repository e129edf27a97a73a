// SPDX-License-Identifier: MIT
// What is said of a request to the API, never with the token in it.
//
// Pure: any thread.
#pragma once

#include "models/base/error.h"

#include <QNetworkReply>
#include <QSslError>

#include <chrono>

namespace Chatelaine {

// With "[token]" in place of the token, or of what follows its brand, in any case; of a part of it,
// or of another one, only the prefix stays.
[[nodiscard]] QString withoutToken(QString text, QByteArrayView token);
// Of a body: at most 300 characters, without the token.
[[nodiscard]] QString beginningOf(const QByteArray &body, QByteArrayView token);

[[nodiscard]] Error tooLateError(const QString &host, std::chrono::milliseconds limit);
[[nodiscard]] Error distrustError(const QString &host, const QList<QSslError> &errors,
                                  const QString &detail);
[[nodiscard]] Error connectionError(const QString &host, QNetworkReply::NetworkError error,
                                    const QString &detail);

} // namespace Chatelaine
