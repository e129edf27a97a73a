// SPDX-License-Identifier: MIT
#include "ui/widgets/carddates.h"

#include "models/base/visibletext.h"
#include "ui/delegates/relativetime.h"

#include <QCoreApplication>
#include <QStringList>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::KeyDetails)
};

QString dateText(qint64 seconds, qint64 now)
{
    return Texts::tr("%1 (%2)", "2 h ago (the date)")
        .arg(relativeTime(seconds, now), absoluteTime(seconds));
}

QString endText(qint64 until, qint64 now)
{
    if (until == 0)
        return Texts::tr("For good.", "a ban");
    return (until < now ? Texts::tr("Ended %1; the forum has not lifted it yet.", "a ban")
                        : Texts::tr("Until %1.", "a ban"))
        .arg(absoluteTime(until));
}

} // namespace

QString createdText(qint64 created, qint64 now)
{
    return created == 0 ? Texts::tr("Unknown") : dateText(created, now);
}

QString lastUsedText(qint64 lastUsed, qint64 now)
{
    return lastUsed == 0 ? Texts::tr("Never accepted") : dateText(lastUsed, now);
}

QString lastUsedMeaning(qint64 lastUsed)
{
    return lastUsed == 0
               ? Texts::tr("Never tried, or only ever rejected: the API keeps no note of that.")
               : Texts::tr("May speak of an earlier secret: rotating a key keeps this date.");
}

QString banText(const Ban &ban, qint64 now)
{
    QStringList lines;
    if (ban.since > 0)
        lines += Texts::tr("Begun %1.", "a ban").arg(dateText(ban.since, now));
    lines += endText(ban.until, now);
    if (!ban.reason.isEmpty())
        lines += Texts::tr("Reason: %1", "of a ban").arg(visibleText(ban.reason));
    return lines.join(u'\n');
}

} // namespace Chatelaine
