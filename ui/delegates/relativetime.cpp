// SPDX-License-Identifier: MIT
#include "ui/delegates/relativetime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Chatelaine {

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Year = 365 * Day;
constexpr qint64 ClockSkew = 2 * Minute; // Two machines need not agree to the second.

} // namespace

QString durationText(qint64 seconds)
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    if (seconds < Minute)
        return QCoreApplication::translate("Chatelaine::Time", "%1 s", "seconds")
            .arg(number(seconds));
    if (seconds < Hour)
        return QCoreApplication::translate("Chatelaine::Time", "%1 min", "minutes")
            .arg(number(seconds / Minute));
    if (seconds < Day)
        return QCoreApplication::translate("Chatelaine::Time", "%1 h", "hours")
            .arg(number(seconds / Hour));
    if (seconds < Year)
        return QCoreApplication::translate("Chatelaine::Time", "%1 d", "days")
            .arg(number(seconds / Day));
    return QCoreApplication::translate("Chatelaine::Time", "%1 y", "years")
        .arg(number(seconds / Year));
}

QString relativeTime(qint64 seconds, qint64 now)
{
    const qint64 age = now - seconds;
    if (age < -ClockSkew)
        return QCoreApplication::translate("Chatelaine::Time", "in the future");
    if (age < Minute)
        return QCoreApplication::translate("Chatelaine::Time", "just now");
    return QCoreApplication::translate("Chatelaine::Time", "%1 ago", "%1 is for example 2 h")
        .arg(durationText(age));
}

QString absoluteTime(qint64 seconds)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(seconds);
    const QLocale locale;
    return QCoreApplication::translate("Chatelaine::Time", "%1 %2 %3", "date, time, time zone")
        .arg(locale.toString(local.date(), QLocale::ShortFormat),
             locale.toString(local.time(), QLocale::LongFormat).section(u' ', 0, 0),
             local.timeZoneAbbreviation());
}

} // namespace Chatelaine
