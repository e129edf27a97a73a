// SPDX-License-Identifier: MIT
// The form of a text in which two spellings that a person takes for the same are equal.
//
// Pure: any thread.
#pragma once

#include <QByteArray>
#include <QStringView>

namespace Chatelaine {

// Returns the text as UTF-8, case folded and without accents ("Ångström" -> "angstrom").
[[nodiscard]] QByteArray foldForSearch(QStringView text);

// The same for UTF-8 input; ASCII input, the common case, is folded without a detour.
[[nodiscard]] QByteArray foldForSearch(QByteArrayView utf8);

[[nodiscard]] bool isAscii(QByteArrayView text);
// The same for ASCII, written where there is room for as many bytes; returns where they end.
char *foldAscii(QByteArrayView ascii, char *to);

} // namespace Chatelaine
