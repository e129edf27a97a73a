// SPDX-License-Identifier: MIT
#include "models/snapshot/keyquery.h"
#include "models/store/keystore.h"
#include "tests/bench/await.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/keystrokes.h"
#include "tests/bench/measurements.h"
#include "tests/bench/samples.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr KeyOrder ByName{KeyColumn::User, Qt::AscendingOrder};

void measureSorts(const KeySnapshotPtr &snapshot, int runs)
{
    Samples byNumber;
    Samples byName;
    Samples reversed;
    Samples cleared;
    for (int i = 0; i < runs; ++i) {
        // One that has sorted nothing yet.
        KeyIndex index(snapshot->withActive({}, true));
        const auto query = [&](Samples &samples, KeyOrder order) {
            samples.time([&] { (void)index.query({}, order, BenchNow); });
        };
        query(byNumber, {KeyColumn::LastUsed, Qt::AscendingOrder});
        query(byName, ByName);
        query(reversed, {KeyColumn::User, Qt::DescendingOrder});
        (void)index.query(*parseKeyFilter(u"status:active mar"_s), ByName, BenchNow);
        query(cleared, ByName);
    }
    record("sort-number", byNumber);
    record("sort-name", byName);
    record("sort-reverse", reversed);
    record("filter-cleared", cleared);
}

void measureKeystrokes(const KeySnapshotPtr &snapshot, int runs)
{
    KeyIndex index(snapshot);
    (void)index.query({}, ByName, BenchNow);
    Samples keystrokes;
    QString worst;
    double worstTime = 0;
    for (int i = 0; i < runs; ++i) {
        for (const QString &text : scriptedKeystrokes()) {
            const auto filter = parseKeyFilter(text);
            Samples one;
            one.time([&] { (void)index.query(*filter, ByName, BenchNow); });
            keystrokes.add(one.percentile(100));
            if (one.percentile(100) > worstTime) {
                worstTime = one.percentile(100);
                worst = text;
            }
        }
    }
    record("keystroke", keystrokes);
    std::fprintf(stderr, "  slowest to search: \"%s\"\n", qPrintable(worst));
}

} // namespace

void measureEngine(const DatabaseUrl &url, int runs)
{
    const std::unique_ptr<KeyStore> store = makeKeyStore(url, {});
    answered(store->open());
    const KeySnapshotPtr snapshot = answered(store->load());
    measureSorts(snapshot, runs);
    measureKeystrokes(snapshot, runs);
}

} // namespace Chatelaine
