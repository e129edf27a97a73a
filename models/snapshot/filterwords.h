// SPDX-License-Identifier: MIT
// The filter language, first half: where one word ends and the next begins, and what quotes mean.
//
// Pure: any thread.
#pragma once

#include <QString>

#include <vector>

namespace Chatelaine {

struct FilterWord
{
    QString raw;            // As written.
    QString text;           // Without quotes, escapes and the leading minus.
    qsizetype colon = -1;   // The first unquoted one in text; -1 = none.
    bool isNegated = false; // Begins with an unquoted minus, and more follows.
    bool isQuoted = false;  // Has a quoted part.
    bool isClosed = true;   // Every quote has its counterpart.
};

// Splits at white space outside of quotes. Inside quotes \" and \\ stand for " and \.
[[nodiscard]] std::vector<FilterWord> filterWords(const QString &text);

} // namespace Chatelaine
