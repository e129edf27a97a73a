// SPDX-License-Identifier: MIT
#include "ui/pages/lookupwords.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestShown = 60; // Characters of what was asked.

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::LookupPage)
};

QString shownClue(const QString &text)
{
    const QString shown = visibleText(text);
    return shown.size() <= LongestShown ? shown : shown.first(LongestShown) + u'\u2026';
}

QString nobodyText(const LookupAnswer &answer, bool areEmailsReadable)
{
    const QString clue = shownClue(answer.text);
    if (!answer.error.isEmpty())
        return Texts::tr("Nobody found among the keys that were loaded: %1").arg(clue);
    return areEmailsReadable
               ? Texts::tr("Nobody found: %1 is no part of a user name, and no user id, key id "
                           "or prefix, and no e-mail address begins with it.")
                     .arg(clue)
               : Texts::tr("Nobody found: %1 is no part of a user name, and no user id, key id "
                           "or prefix.")
                     .arg(clue);
}

} // namespace

QString resultsText(const LookupAnswer &answer)
{
    QStringList lines;
    if (!answer.hits.empty())
        lines += answer.isCut ? Texts::tr("The first %Ln result(s): type more to find others.",
                                          nullptr, int(answer.hits.size()))
                              : Texts::tr("%Ln result(s)", nullptr, int(answer.hits.size()));
    else if (!answer.isWhole)
        lines += Texts::tr("Looking further\u2026");
    if (!answer.error.isEmpty())
        lines += answer.error;
    return lines.join(u'\n');
}

QString adviceText(const LookupAnswer &answer, bool areEmailsReadable)
{
    if (answer.text.isEmpty())
        return Texts::tr("Type a name, a number or a prefix, or paste a token, to see whose key "
                         "it is, whether it works, and why.");
    if (!answer.hits.empty())
        return Texts::tr("Choose a result to see whether the key works, and why.");
    return answer.isWhole ? nobodyText(answer, areEmailsReadable) : QString();
}

} // namespace Chatelaine
