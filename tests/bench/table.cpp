// SPDX-License-Identifier: MIT
#include "tests/bench/table.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr std::array Sizes{'S', 'M', 'L'};

const Results &resultsOf(const ResultsBySize &results, char size)
{
    static const Results none;
    const auto found = results.find(size);
    return found == results.end() ? none : found->second;
}

QString rounded(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString valueText(Unit unit, double value)
{
    if (unit == Unit::Mebibytes)
        return rounded(value) + u" MiB"_s;
    if (unit == Unit::KeysPerSecond)
        return value >= 10'000 ? QString::number(value / 1000, 'f', 0) + u"k/s"_s
                               : QString::number(value, 'f', 0) + u"/s"_s;
    if (value >= 1000)
        return rounded(value / 1000) + u" s"_s;
    return value < 0.1 ? rounded(value * 1000) + u" us"_s : rounded(value) + u" ms"_s;
}

QString cell(const Line &line, const Recorded *value)
{
    if (!value)
        return {};
    const QString sign = value->certainty == Certainty::Measured
                             ? QString()
                             : QString(QLatin1Char(char(value->certainty))) + u' ';
    return sign + valueText(line.unit, value->of(line.figure));
}

// 0 = not known.
double ratioOf(const Line &line, const Results &results)
{
    const Recorded *value = results.find(line.name);
    const Recorded *baseline = results.find(line.baseline);
    return value && baseline && baseline->median > 0 ? value->of(line.figure) / baseline->median
                                                     : 0;
}

double overSmall(const Line &line, const ResultsBySize &results)
{
    const Recorded *small = resultsOf(results, 'S').find(line.name);
    const Recorded *large = resultsOf(results, line.goalSize).find(line.name);
    return small && large && small->median > 0 ? large->median / small->median : 0;
}

QString timesText(double ratio)
{
    if (ratio > 0 && ratio < 0.01)
        return u"1/"_s + rounded(1 / ratio);
    return rounded(ratio) + u'x';
}

QString goalText(const Line &line)
{
    const bool isFloor = line.unit == Unit::KeysPerSecond;
    const QString sign = isFloor ? u">= "_s : u"<= "_s;
    const QString where = line.goalSize == 'L' ? QString() : u' ' + QLatin1Char(line.goalSize);
    switch (line.goalOf) {
    case GoalOf::None:
        break;
    case GoalOf::Value:
        return sign + valueText(line.unit, line.goal) + where;
    case GoalOf::Ratio:
    case GoalOf::OverSmall:
        return sign + timesText(line.goal) + where;
    }
    return {};
}

// What the goal is about; 0 = not known.
double judged(const Line &line, const ResultsBySize &results)
{
    const Results &here = resultsOf(results, line.goalSize);
    if (line.goalOf == GoalOf::OverSmall)
        return overSmall(line, results);
    if (line.goalOf == GoalOf::Ratio)
        return ratioOf(line, here);
    const Recorded *value = here.find(line.name);
    return line.goalOf == GoalOf::Value && value ? value->of(line.figure) : 0;
}

QString metText(const Line &line, const ResultsBySize &results)
{
    const double value = judged(line, results);
    if (value <= 0)
        return {};
    const bool isMet = line.unit == Unit::KeysPerSecond ? value >= line.goal : value <= line.goal;
    return isMet ? u"yes"_s : u"NO"_s;
}

// "0.35x 0.37x 0.36x": the ratio to the baseline on each estate.
QString besideText(const Line &line, const ResultsBySize &results)
{
    QStringList ratios;
    for (const char size : Sizes) {
        if (const double ratio = ratioOf(line, resultsOf(results, size)); ratio > 0)
            ratios.append(timesText(ratio));
    }
    return ratios.isEmpty() ? QString()
                            : ratios.join(u' ') + u" of "_s + QString::fromLatin1(line.baseline);
}

QString slopeText(const Line &line, const ResultsBySize &results)
{
    const Results &large = resultsOf(results, 'L');
    const double before = resultsOf(results, 'M').timeOf(line);
    const double after = large.timeOf(line);
    const Recorded *value = large.find(line.name);
    if (before <= 0 || after <= 0 || line.unit == Unit::Mebibytes || !value ||
        value->certainty != Certainty::Measured)
        return {};
    const QString slope = u"x%1"_s.arg(rounded(after / before));
    const bool isTooSteep = line.slopeGoal > 0 && after / before > line.slopeGoal;
    return isTooSteep ? slope + u" NO, <= "_s + rounded(line.slopeGoal) : slope;
}

QString countText(const Line &line, const ResultsBySize &results)
{
    QStringList counts;
    for (const char size : Sizes) {
        if (const Recorded *value = resultsOf(results, size).find(line.name))
            counts.append(QString::number(value->count));
    }
    counts.removeDuplicates();
    return counts.join(u'/');
}

QStringList cells(const Line &line, const ResultsBySize &results)
{
    QStringList cells{QString::fromLatin1(line.title)};
    for (const char size : Sizes)
        cells.append(cell(line, resultsOf(results, size).find(line.name)));
    return cells << countText(line, results) << goalText(line) << metText(line, results)
                 << slopeText(line, results) << besideText(line, results);
}

bool wasMeasured(const Line &line, const ResultsBySize &results)
{
    return std::ranges::any_of(
        results, [&line](const auto &size) { return size.second.find(line.name) != nullptr; });
}

QString laidOut(const std::vector<QStringList> &rows)
{
    QList<qsizetype> widths(rows.front().size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; row.size() > 1 && i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isNumber = i >= 1 && i <= qsizetype(Sizes.size());
            line += (isNumber ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]));
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace

QString tableOf(const ResultsBySize &results)
{
    std::vector<QStringList> rows{{u""_s, u"S"_s, u"M"_s, u"L"_s, u"n"_s, u"goal"_s, u"met"_s,
                                   u"L/M"_s, u"beside (S, M, L)"_s}};
    const Line *heading = nullptr;
    for (const Line &line : lines()) {
        if (*line.name == '\0') {
            heading = &line;
            continue;
        }
        if (!wasMeasured(line, results))
            continue;
        if (heading)
            rows.push_back({u"\n"_s + QString::fromLatin1(heading->title)});
        heading = nullptr;
        rows.push_back(cells(line, results));
    }
    return laidOut(rows);
}

} // namespace Chatelaine
