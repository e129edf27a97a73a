// SPDX-License-Identifier: MIT
#include "models/snapshot/driftreport.h"
#include "models/snapshot/impact.h"
#include "models/snapshot/keyquery.h"
#include "tests/bench/keystrokes.h"
#include "tests/bench/measurements.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr qint64 Now = 1'763'683'200; // Seconds since 1970 UTC, the demo's present.

void measureSorts(const KeySnapshotPtr &snapshot, int runs, Report &report)
{
    Samples byNumber;
    Samples byName;
    Samples reversed;
    Samples cleared;
    for (int i = 0; i < runs; ++i) {
        KeyIndex index(snapshot);
        const auto sort = [&](Samples *samples, KeyOrder order) {
            samples->time([&] { (void)index.query({}, order, Now); });
        };
        sort(&byNumber, {KeyColumn::LastUsed, Qt::AscendingOrder});
        sort(&byName, {KeyColumn::User, Qt::AscendingOrder});
        sort(&reversed, {KeyColumn::User, Qt::DescendingOrder});
        sort(&cleared, {KeyColumn::LastUsed, Qt::AscendingOrder});
    }
    report.add(u"sort by number (last used), first time"_s, byNumber);
    report.add(u"sort by name, first time"_s, byName);
    report.add(u"the other way round"_s, reversed);
    report.add(u"filter cleared"_s, cleared);
}

void measureRule(const KeySnapshotPtr &snapshot, int runs, Report &report)
{
    ScopeEdit edit;
    edit.base = snapshot->scopes().front();
    edit.wanted = edit.base;
    edit.wanted.groupCsv = u"5,14,23,34,41,60,77,91"_s;
    Samples drift;
    Samples impact;
    for (int i = 0; i < runs; ++i) {
        drift.time([&] { (void)driftOf(*snapshot); });
        impact.time([&] { (void)impactOf(*snapshot, edit); });
    }
    report.add(u"drift of all keys, from the snapshot"_s, drift);
    report.add(u"impact of an edit, 8 groups"_s, impact);
}

} // namespace

void measureEngine(const KeySnapshotPtr &snapshot, int runs, Report &report)
{
    measureRule(snapshot, runs, report);
    measureSorts(snapshot, runs, report);

    KeyIndex index(snapshot);
    const KeyOrder order{KeyColumn::User, Qt::AscendingOrder};
    (void)index.query({}, order, Now);
    Samples keystrokes;
    QString worst;
    double worstTime = 0;
    for (int i = 0; i < runs; ++i) {
        for (const QString &text : scriptedKeystrokes()) {
            const auto filter = parseKeyFilter(text);
            Samples one;
            one.time([&] { (void)index.query(*filter, order, Now); });
            keystrokes.add(qint64(one.percentile(100) * 1e6));
            if (one.percentile(100) > worstTime) {
                worstTime = one.percentile(100);
                worst = text;
            }
        }
    }
    report.addOften(u"keystroke, engine alone"_s, keystrokes);
    report.add(u"  the worst of them"_s, duration(worstTime), u"\"%1\""_s.arg(worst));
}

} // namespace Chatelaine
