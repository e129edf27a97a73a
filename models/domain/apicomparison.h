// SPDX-License-Identifier: MIT
// The API's real answer beside the predicted one, and what a difference may come from.
//
// Pure: any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace Chatelaine {

struct ApiComparison
{
    bool agrees = false;
    QString verdict;    // A translated sentence: "The API answered 401; 200 was expected."
    QStringList causes; // Translated sentences, the likeliest first; empty when it agrees.
};

// Statuses of HTTP. isRedirect: the API wanted to send us elsewhere.
[[nodiscard]] ApiComparison compareAnswers(int predicted, int answered, bool isRedirect);

} // namespace Chatelaine
