// SPDX-License-Identifier: MIT
// chatelaine_bench URL RUNS
//
// Prints what a person who opens this database waits for; see run.
#include "tests/bench/measurements.h"

#include <QApplication>

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

void measure(const DatabaseUrl &url, int runs)
{
    Report report;
    const KeySnapshotPtr snapshot = measureLoading(url, runs, report);
    measureEngine(snapshot, runs, report);
    measureView(snapshot, runs, report);
    report.add(u"peak memory in the end"_s, u"%1 MiB"_s.arg(peakMemory(), 0, 'f', 0));
    std::printf("%u keys, %zu scopes, %zu groups; medians\n", snapshot->size(),
                snapshot->scopes().size(), snapshot->groups().size());
    report.print();
}

} // namespace

} // namespace Chatelaine

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("Usage: chatelaine_bench URL RUNS\n", stderr);
        return 2;
    }
    const auto url = Chatelaine::parseDatabaseUrl(arguments[1]);
    if (!url)
        qFatal("%s", qPrintable(url.error().message()));
    Chatelaine::measure(*url, arguments[2].toInt());
    return 0;
}
