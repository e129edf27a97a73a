// SPDX-License-Identifier: MIT
// The long runs; see run.
#include "tests/soak/consolessoak.h"
#include "tests/soak/killsoak.h"
#include "tests/soak/logsoak.h"
#include "tests/soak/serverkillsoak.h"
#include "tests/soak/sitesoak.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr EstateSize LargeEstate{.users = 100'000, .keys = 20'000};

// Prints a result; 1 when it has problems.
int told(const QString &title, const QString &figures, const QStringList &problems)
{
    std::printf("== %s\n%s\n", qPrintable(title), qPrintable(figures));
    for (const QString &problem : problems)
        std::printf("PROBLEM %s\n", qPrintable(problem));
    std::printf("%s\n\n", problems.isEmpty() ? "passed" : "FAILED");
    std::fflush(stdout);
    return problems.isEmpty() ? 0 : 1;
}

struct Numbers
{
    double seconds = 300;
    int kills = 200;
    int serverKills = 50;
    int edits = 1'000;
    int megabytes = 100;
    quint64 seed = 1;
    QString isolation; // Empty = both.
    QString mode;
    int writes = 400;
    int api = 400;
    bool hasAdmin = false;
};

SiteMode modeNamed(const QString &name)
{
    if (name == "multi2"_L1)
        return SiteMode::TwoUsers;
    if (name == "churn"_L1)
        return SiteMode::Churn;
    return name == "hot"_L1 ? SiteMode::Hot : SiteMode::Standard;
}

int runSite(const Numbers &numbers)
{
    int problems = 0;
    for (const auto &[name, isolation] :
         {std::pair{u"read-committed"_s, SiteIsolation::ReadCommitted},
          std::pair{u"repeatable-read"_s, SiteIsolation::RepeatableRead}}) {
        if (!numbers.isolation.isEmpty() && numbers.isolation != name)
            continue;
        SiteSoakOptions options;
        options.estate = LargeEstate;
        options.seconds = numbers.seconds;
        options.site.isolation = isolation;
        options.site.mode = modeNamed(numbers.mode);
        options.site.writesPerSecond = numbers.writes;
        options.site.apiPerSecond = numbers.api;
        options.site.seed = numbers.seed;
        if (numbers.hasAdmin)
            options.site.adminScopes = {11, 12};
        const SiteSoakResult result = soakBesideTheSite(options);
        problems +=
            told(u"site, %1, %2"_s.arg(name, numbers.mode), result.toString(), result.problems());
    }
    return problems;
}

int runKills(const Numbers &numbers)
{
    KillSoakOptions console;
    console.kills = numbers.kills;
    console.estate = LargeEstate;
    console.site.seed = numbers.seed;
    const KillSoakResult killed = soakConsoleKills(console);
    ServerKillSoakOptions server;
    server.kills = numbers.serverKills;
    server.estate = LargeEstate;
    server.site.seed = numbers.seed;
    int problems = told(u"kill -9 of the console"_s, killed.toString(), killed.problems);
    const ServerKillSoakResult crashed = soakServerKills(server);
    problems += told(u"kill -9 of the server"_s, crashed.toString(), crashed.problems);
    return problems;
}

int runConsoles(const Numbers &numbers)
{
    const ConsolesSoakResult result =
        soakTwoConsoles({.edits = numbers.edits, .seed = numbers.seed});
    return told(u"two consoles"_s, result.toString(), result.problems);
}

int runLog(const Numbers &numbers)
{
    LogSoakOptions options;
    options.log.megabytes = numbers.megabytes;
    options.log.seed = numbers.seed;
    const LogSoakResult result = soakLog(options);
    return told(u"tokens in a log"_s, result.toString(), result.problems);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"what"_s, u"site, kills, consoles, log or all"_s);
    parser.addOptions({{u"seconds"_s, u"Of each site run, 300."_s, u"N"_s, u"300"_s},
                       {u"isolation"_s, u"read-committed or repeatable-read; both."_s, u"LEVEL"_s},
                       {u"mode"_s, u"std, multi2, churn or hot."_s, u"MODE"_s, u"std"_s},
                       {u"writes"_s, u"Of the site, a second, 400."_s, u"N"_s, u"400"_s},
                       {u"api"_s, u"Uses of the API a second, 400."_s, u"N"_s, u"400"_s},
                       {u"admin"_s, u"A second admin edits scopes in the site's panel."_s},
                       {u"kills"_s, u"Of the console, 200."_s, u"N"_s, u"200"_s},
                       {u"server-kills"_s, u"Of the server, 50."_s, u"N"_s, u"50"_s},
                       {u"edits"_s, u"Of two consoles, 1000."_s, u"N"_s, u"1000"_s},
                       {u"megabytes"_s, u"Of the log, 100."_s, u"N"_s, u"100"_s},
                       {u"seed"_s, u"Of all that is random, 1."_s, u"N"_s, u"1"_s}});
    parser.process(application);
    const QString what = parser.positionalArguments().value(0, u"all"_s);
    const auto number = [&](const QString &name) { return parser.value(name).toInt(); };
    const Numbers numbers{.seconds = parser.value(u"seconds"_s).toDouble(),
                          .kills = number(u"kills"_s),
                          .serverKills = number(u"server-kills"_s),
                          .edits = number(u"edits"_s),
                          .megabytes = number(u"megabytes"_s),
                          .seed = parser.value(u"seed"_s).toULongLong(),
                          .isolation = parser.value(u"isolation"_s),
                          .mode = parser.value(u"mode"_s),
                          .writes = number(u"writes"_s),
                          .api = number(u"api"_s),
                          .hasAdmin = parser.isSet(u"admin"_s)};
    int problems = 0;
    if (what == "site"_L1 || what == "all"_L1)
        problems += runSite(numbers);
    if (what == "consoles"_L1 || what == "all"_L1)
        problems += runConsoles(numbers);
    if (what == "kills"_L1 || what == "all"_L1)
        problems += runKills(numbers);
    if (what == "log"_L1 || what == "all"_L1)
        problems += runLog(numbers);
    return problems == 0 ? 0 : 1;
}
