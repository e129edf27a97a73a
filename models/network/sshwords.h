// SPDX-License-Identifier: MIT
// What ssh said on its way out, for people.
//
// Pure: any thread.
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QString>

namespace Chatelaine {

// What ssh wrote, made safe to look at: one line each, without those that say nothing.
[[nodiscard]] QString sshWords(const QByteArray &errors);
// Why there is no tunnel: ssh's last words in a sentence, and what to do where that is known.
[[nodiscard]] Error sshError(const QString &host, const QString &words);
// Whether trying again by itself would only ask or be refused again.
[[nodiscard]] bool isFinalForSsh(const QString &words);

} // namespace Chatelaine
