// SPDX-License-Identifier: MIT
#include "models/store/accountgrants.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr std::array ReadingRights{
    "USAGE"_L1,        "SELECT"_L1,         "SHOW VIEW"_L1,
    "SHOW ROUTINE"_L1, "SHOW_ROUTINE"_L1,   "SHOW CREATE ROUTINE"_L1,
    "PROCESS"_L1,      "SHOW DATABASES"_L1, "REPLICATION CLIENT"_L1,
    "REFERENCES"_L1,   "BINLOG MONITOR"_L1, "SLAVE MONITOR"_L1,
    "LOCK TABLES"_L1,
};

bool isReadingRight(QStringView right)
{
    return std::any_of(ReadingRights.begin(), ReadingRights.end(),
                       [right](QLatin1String known) { return right == known; });
}

// Where the list of columns ends that begins at `begin`, behind its bracket; nothing when it does
// not end. Names stand in backticks, in which two mean one: skipping pairs comes to the same.
std::optional<qsizetype> endOfColumns(QStringView line, qsizetype begin)
{
    bool isQuoted = false;
    for (qsizetype i = begin; i < line.size(); ++i) {
        if (line[i] == u'`')
            isQuoted = !isQuoted;
        else if (line[i] == u')' && !isQuoted)
            return i + 1;
    }
    return std::nullopt;
}

// Behind the columns in brackets at this place, if there are any; nothing when they do not end.
std::optional<qsizetype> behindColumns(QStringView line, qsizetype at)
{
    if (at == line.size() || line[at] != u'(')
        return at;
    std::optional<qsizetype> end = endOfColumns(line, at);
    while (end && *end < line.size() && line[*end] == u' ')
        ++*end;
    return end;
}

// GRANT right [(columns)], right [(columns)], … ON …: what follows ON gives no further right.
bool isForReading(QStringView line)
{
    constexpr QLatin1String Head("GRANT ");
    constexpr QLatin1String On("ON ");
    if (!line.startsWith(Head))
        return false;
    qsizetype at = Head.size();
    while (true) {
        const qsizetype begin = at;
        while (at < line.size() && line[at] != u',' && line[at] != u'(' &&
               !(line[at - 1] == u' ' && line.sliced(at).startsWith(On)))
            ++at;
        if (!isReadingRight(line.sliced(begin, at - begin).trimmed()))
            return false;
        const std::optional<qsizetype> end = behindColumns(line, at);
        if (!end)
            return false;
        at = *end;
        if (line.sliced(at).startsWith(On))
            return true;
        if (at >= line.size() || line[at] != u',')
            return false;
        ++at;
    }
}

} // namespace

bool mayGrantsWrite(const QStringList &lines)
{
    return lines.isEmpty() || !std::all_of(lines.begin(), lines.end(), isForReading);
}

} // namespace Chatelaine
