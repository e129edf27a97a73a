// SPDX-License-Identifier: MIT
#include "models/store/keystore.h"
#include "tests/bench/await.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/keystrokes.h"
#include "tests/bench/loopmeter.h"
#include "tests/bench/measurements.h"
#include "tests/bench/samples.h"
#include "tests/bench/sqlclient.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr KeyOrder NewestFirst{KeyColumn::Created, Qt::DescendingOrder};

struct Gaps
{
    Samples longest;
    Samples work; // How long the thread itself was at work in one turn of the loop, at worst.
};

// How long the event loop was away at worst, while it all happened.
template<typename Work>
void meter(Gaps &gaps, Work &&work)
{
    LoopMeter meter;
    work();
    meter.end();
    gaps.longest.add(meter.longestGap());
    gaps.work.add(meter.longestWork());
}

struct AllGaps
{
    Gaps idle; // What the machine does to a loop that has nothing to do.
    Gaps load;
    Gaps refresh;
    Gaps recompute;
    Gaps search;
};

void recordGaps(const QByteArray &name, const Gaps &gaps)
{
    record("gap-" + name, gaps.longest);
    record("work-" + name, gaps.work);
}

void typeAll(BenchWindow &window, const KeySnapshotPtr &snapshot)
{
    for (const QString &text : scriptedKeystrokes())
        window.show(snapshot, *parseKeyFilter(text), NewestFirst);
}

void measureOnce(KeyStore &store, const SqlClient &client, BenchWindow &window, AllGaps &gaps)
{
    KeySnapshotPtr snapshot = answered(store.loadNewest(200));
    window.show(snapshot, {}, NewestFirst);
    meter(gaps.idle, [] {
        QEventLoop loop;
        QTimer::singleShot(2000, &loop, &QEventLoop::quit);
        loop.exec();
    });
    meter(gaps.load, [&] {
        snapshot = answered(store.load());
        window.show(snapshot, {}, NewestFirst);
    });
    client.run(u"UPDATE xf_cav7_api_key SET last_used_date = last_used_date + 1"
               " WHERE key_id MOD 100 = 1;"_s);
    meter(gaps.refresh, [&] {
        snapshot = answered(store.loadIfChanged(snapshot));
        window.show(snapshot, {}, NewestFirst);
    });
    meter(gaps.recompute, [&] {
        RecomputeRequest request;
        request.mode = WriteMode::DryRun;
        (void)answered(store.recompute(request));
    });
    meter(gaps.search, [&] { typeAll(window, snapshot); });
}

} // namespace

void measureGaps(const DatabaseUrl &url, int runs)
{
    const SqlClient client(url);
    const std::unique_ptr<KeyStore> store = makeKeyStore(url, {});
    answered(store->open());
    BenchWindow window;
    AllGaps gaps;
    for (int i = 0; i < runs; ++i)
        measureOnce(*store, client, window, gaps);
    recordGaps("idle", gaps.idle);
    recordGaps("load", gaps.load);
    recordGaps("refresh", gaps.refresh);
    recordGaps("recompute", gaps.recompute);
    recordGaps("search", gaps.search);
}

} // namespace Chatelaine
