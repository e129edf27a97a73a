// SPDX-License-Identifier: MIT
// How the site's PHP reads a number in a group list.
//
// Pure: any thread.
#pragma once

#include <QByteArrayView>

namespace Chatelaine {

// Returns what PHP 8.2's intval() returns for the text: white space, one sign, digits, fraction and
// exponent, truncated towards zero; what follows is ignored; no digits -> 0; out of range
// saturates; an infinite value ("1e400") -> 0. Source: domain.md "Grant rule", checked against PHP
// by a test.
[[nodiscard]] qint64 phpIntval(QByteArrayView text);

} // namespace Chatelaine
