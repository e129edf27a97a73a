// SPDX-License-Identifier: MIT
#include "tests/bench/lines.h"

#include <array>

namespace Chatelaine {

namespace {

constexpr auto Duration = Unit::Duration;
constexpr auto Rate = Unit::KeysPerSecond;
constexpr auto Median = Figure::Median;
constexpr auto P99 = Figure::NinetyNinth;
constexpr auto Largest = Figure::Largest;

constexpr double Linear = 12; // For ten times the keys.
constexpr double Sorts = 25;  // The same, where the caches do not hold it any more.

constexpr Line heading(const char *title) { return {"", title}; }

constexpr auto Lines = std::to_array<Line>({
    heading("The raw client (mariadb --quick --batch)"),
    {"raw-list", "the list, keys JOIN users"},
    {"raw-grants", "the grants, all rows"},
    {"raw-both", "both, one after the other"},
    {"raw-masks", "the grants as a mask a key"},
    {"raw-first", "newest 200"},
    {"raw-like", "LIKE '%mar%' and COUNT"},

    heading("Loading"),
    {"connect", "connect, find the tables and the rights"},
    {"first", "newest 200 in hand after connecting", Duration, Median, "raw-first", GoalOf::Value,
     3},
    {"painted", "newest 200 painted after connecting", Duration, Median, "qt-query-painted",
     GoalOf::Value, 40},
    {"load", "whole snapshot", Duration, Median, "raw-both", GoalOf::Ratio, 0.37, 'L', Linear},
    {"load-single", "whole snapshot through one connection", Duration, Median, "raw-both",
     GoalOf::Ratio, 0.60, 'L', Linear},
    {"drift-load", "drift, from the database", Duration, Median, "raw-both", GoalOf::Ratio, 0.33,
     'L', Linear},
    {"refresh-none", "refresh, nothing changed"},
    {"refresh", "refresh, one per cent of the keys was used", Duration, Median, "raw-list",
     GoalOf::Value, 200, 'L', Linear},
    {"memory", "peak memory with one snapshot", Unit::Mebibytes, Median, "qt-query-memory",
     GoalOf::Value, 180},
    {"load", "list with scopes / the add-on's page", Duration, Median, "page", GoalOf::Ratio,
     1.0 / 300, 'M'},

    heading("Longest gap of the event loop"),
    {"gap-idle", "nothing to do for two seconds", Duration, Largest},
    {"gap-load", "loading, until painted", Duration, Largest, "gap-idle", GoalOf::Value, 16},
    {"gap-refresh", "refresh, until painted", Duration, Largest, "gap-idle", GoalOf::Value, 16},
    {"gap-recompute", "recompute, dry run", Duration, Largest, "gap-idle", GoalOf::Value, 16},
    {"gap-search", "typing, until painted", Duration, Largest, "gap-idle", GoalOf::Value, 16},

    {"work-load", "of it this thread's work: loading", Duration, Largest},
    {"work-refresh", "  refresh", Duration, Largest},
    {"work-recompute", "  recompute, dry run", Duration, Largest},
    {"work-search", "  typing", Duration, Largest},

    heading("Engine"),
    {"keystroke", "keystroke, median", Duration, Median, "raw-like", GoalOf::Value, 1.5},
    {"keystroke", "keystroke, 99th of 100", Duration, P99, "qt-query-filter", GoalOf::Value, 10,
     'L', Linear},
    {"sort-number", "sort by number, first time", Duration, Median, "qt-query-sort", GoalOf::Value,
     10, 'L', Sorts},
    {"sort-name", "sort by name, first time", Duration, Median, "qt-query-sort", GoalOf::Value, 100,
     'L', Sorts},
    {"sort-reverse", "the other way round", Duration, Median, "", GoalOf::Value, 1},
    {"filter-cleared", "filter cleared", Duration, Median, "qt-query-cleared", GoalOf::Value, 3},

    heading("View"),
    {"painted-keystroke", "keystroke to painted, median"},
    {"painted-keystroke", "keystroke to painted, 99th of 100", Duration, P99, "", GoalOf::Value,
     16},
    {"painted-sort", "sort by number to painted"},
    {"painted-cleared", "filter cleared to painted"},
    {"page-scroll", "page scroll, median"},
    {"page-scroll", "page scroll, 99th of 100", Duration, P99, "", GoalOf::Value, 6},
    {"page-scroll", "page scroll, L / S", Duration, Median, "", GoalOf::OverSmall, 1.2},

    heading("Drift and impact, from memory"),
    {"drift-counts", "drift of all keys, counted", Duration, Median, "raw-both", GoalOf::Value, 3},
    {"drift-set", "drift of all keys, as the filter needs it", Duration, Median, "raw-both",
     GoalOf::Value, 3, 'L', Linear},
    {"drift-report", "drift of all keys, key by key", Duration, Median, "raw-both", GoalOf::Value,
     3, 'L', Linear},
    {"impact-first", "impact, first look after loading"},
    {"impact-tick", "impact, a group ticked that was never before"},
    {"impact-1", "impact, 1 group", Duration, Median, "", GoalOf::Value, 0.1},
    {"impact-4", "impact, 4 groups", Duration, Median, "sql-holders", GoalOf::Value, 0.1},
    {"impact-8", "impact, 8 groups", Duration, Median, "", GoalOf::Value, 0.1},
    {"impact-30", "impact, 30 groups"},
    {"impact-60", "impact, 60 groups"},
    {"impact-names", "names of the first 1,000", Duration, Median, "", GoalOf::Value, 5},

    heading("Recompute, quiet server"),
    {"drifted", "5 % drift", Rate, Median, "php", GoalOf::Ratio, 800, 'L', Linear},
    {"drifted", "  beside the best SQL", Rate, Median, "sql-masks", GoalOf::Ratio, 4},
    {"drifted", "  beside the same with all memory", Rate, Median, "sql-memory"},
    {"clean", "no drift", Rate, Median, "php", GoalOf::Ratio, 2000, 'L', Linear},
    {"granted", "granted to all", Rate, Median, "php", GoalOf::Ratio, 250, 'L', Linear},
    {"revoked", "revoked from a third", Rate, Median, "php", GoalOf::Ratio, 450, 'L', Linear},

    heading("Recompute beside a site at 400 writes a second"),
    {"site-drifted", "5 % drift", Rate, Median, "php", GoalOf::Ratio, 500, 'L', Linear},
    {"site-clean", "no drift", Rate, Median, "php", GoalOf::Ratio, 1500, 'L', Linear},
    {"site-granted", "granted to all", Rate, Median, "php", GoalOf::Ratio, 100, 'L', Linear},
    {"site-revoked", "revoked from a third", Rate, Median, "php", GoalOf::Ratio, 200, 'L', Linear},
    {"site-alone-p99", "write of the site, alone: 99th of 100"},
    {"site-drifted-p99", "  beside 5 % drift", Duration, Median, "site-alone-p99"},
    {"site-clean-p99", "  beside no drift", Duration, Median, "site-alone-p99"},
    {"site-granted-p99", "  beside granted to all", Duration, Median, "site-alone-p99"},
    {"site-revoked-p99", "  beside revoked from a third", Duration, Median, "site-alone-p99"},
    {"site-alone-max", "write of the site, alone: longest", Duration, Largest},
    {"site-drifted-max", "  beside 5 % drift", Duration, Largest},
    {"site-clean-max", "  beside no drift", Duration, Largest},
    {"site-granted-max", "  beside granted to all", Duration, Largest},
    {"site-revoked-max", "  beside revoked from a third", Duration, Largest},

    heading("What else there is to recompute with"),
    {"php", "the add-on's pattern, PHP", Rate},
    {"sql-masks", "one SQL script, masks, difference applied", Rate, Median, "php"},
    {"sql-memory", "the same, temporary tables of 4 GiB in memory", Rate, Median, "php"},
    {"sql-find", "one SQL script, FIND_IN_SET, difference applied", Rate, Median, "php"},

    heading("What else there is to look at keys with"),
    {"page", "the add-on's page, PHP, 1 + 2 queries a key"},
    {"sql-holders", "SQL: holders of 3 groups, FIND_IN_SET"},
    {"qt-query-load", "QSqlQueryModel: loaded"},
    {"qt-query-painted", "QSqlQueryModel: first rows painted"},
    {"qt-query-memory", "QSqlQueryModel: peak memory", Unit::Mebibytes},
    {"qt-query-filter", "QSqlQueryModel and proxy: filter"},
    {"qt-query-cleared", "QSqlQueryModel and proxy: filter cleared"},
    {"qt-query-sort", "QSqlQueryModel and proxy: sort"},
    {"qt-table-load", "QSqlTableModel (keys alone): loaded"},
    {"qt-table-painted", "QSqlTableModel: first rows painted"},
    {"qt-table-memory", "QSqlTableModel: peak memory", Unit::Mebibytes},
    {"qt-table-filter", "QSqlTableModel and proxy: filter"},
    {"qt-table-cleared", "QSqlTableModel and proxy: filter cleared"},
    {"qt-table-sort", "QSqlTableModel and proxy: sort"},
});

} // namespace

std::span<const Line> lines() { return Lines; }

} // namespace Chatelaine
