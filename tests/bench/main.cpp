// SPDX-License-Identifier: MIT
// chatelaine_bench measure GROUP URL RUNS    prints records; see samples.h
// chatelaine_bench table SIZE=FILE...        prints the table of them
// chatelaine_bench qt-model URL KIND STEP... see qtmodels.h
//
// Meant to be called by run.
#include "tests/bench/measurements.h"
#include "tests/bench/qtmodels.h"
#include "tests/bench/table.h"

#include <QApplication>

#include <array>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace Chatelaine {

double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

namespace {

struct Group
{
    QLatin1StringView name;
    void (*measure)(const DatabaseUrl &url, int runs);
};

constexpr std::array Groups{
    Group{"loading"_L1, &measureLoading},     Group{"gaps"_L1, &measureGaps},
    Group{"engine"_L1, &measureEngine},       Group{"rule"_L1, &measureRule},
    Group{"view"_L1, &measureView},           Group{"baselines"_L1, &measureBaselines},
    Group{"recompute"_L1, &measureRecompute}, Group{"site"_L1, &measureSite},
};

DatabaseUrl urlFrom(const QString &text)
{
    const auto url = parseDatabaseUrl(text);
    if (!url)
        qFatal("%s", qPrintable(url.error().message()));
    return *url;
}

bool measure(const QString &name, const QString &url, int runs)
{
    const auto group = std::ranges::find(Groups, name, &Group::name);
    if (group == Groups.end() || runs < 1)
        return false;
    group->measure(urlFrom(url), runs);
    return true;
}

void printTable(const QStringList &files)
{
    ResultsBySize results;
    for (const QString &file : files)
        results[file.at(0).toLatin1()] = Results(file.section(u'=', 1));
    std::fputs(qPrintable(tableOf(results)), stdout);
}

bool run(const QStringList &arguments)
{
    const QString what = arguments.value(1);
    if (what == u"measure" && arguments.size() == 5)
        return measure(arguments[2], arguments[3], arguments[4].toInt());
    if (what == u"table")
        printTable(arguments.mid(2));
    else if (what == u"qt-model" && arguments.size() > 4)
        runQtModel(arguments[3], arguments.mid(4), urlFrom(arguments[2]));
    else
        return false;
    return true;
}

} // namespace

} // namespace Chatelaine

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (Chatelaine::run(QApplication::arguments()))
        return 0;
    std::fputs("See the head of main.cpp, or run tests/bench/run.\n", stderr);
    return 2;
}
