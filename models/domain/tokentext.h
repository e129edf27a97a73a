// SPDX-License-Identifier: MIT
// A token within what a person gave, and the little of it that may be shown.
//
// Pure: any thread.
#pragma once

#include "models/domain/token.h"

#include <QString>

#include <optional>

namespace Chatelaine {

// The first whole token in the text, whatever stands around it: quotes, "Bearer", a header, a
// command line. Nothing when there is none.
[[nodiscard]] std::optional<Token> tokenIn(QStringView text);

// The text with everything cut off that could belong to a secret: of what begins as a token, only
// brand and prefix stay.
[[nodiscard]] QString withoutSecrets(const QString &text);
// Whether there is something to cut off.
[[nodiscard]] bool holdsSecret(const QString &text);
// Whether something in the text may be a token whose brand is missing or disguised ("cav7%5F").
[[nodiscard]] bool mayHoldBareSecret(QStringView text);

// "cav7_AbCdEfGh..."
[[nodiscard]] QString shownToken(const Token &token);

// Overwrites the characters, then clears the text. Copies that others hold stay.
void wipe(QString &secret);

} // namespace Chatelaine
