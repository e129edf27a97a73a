// SPDX-License-Identifier: MIT
#include "models/store/keystore.h"
#include "tests/bench/measurements.h"
#include "tests/bench/rawclient.h"
#include "ui/widgets/keytableview.h"

#include <QEventLoop>
#include <QFutureWatcher>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int FirstRows = 200;

// The event loop runs meanwhile, as it does in the window.
template<typename T>
T answerOf(QFuture<Result<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    Result<T> answer = future.takeResult();
    if (!answer)
        qFatal("%s", qPrintable(answer.error().message() + u' ' + answer.error().detail()));
    return *std::move(answer);
}

// The newest first, as the window shows them.
std::vector<Row> allRows(const KeySnapshot &snapshot)
{
    std::vector<Row> rows;
    for (quint32 i = snapshot.size(); i > 0; --i)
        rows.emplace_back(i - 1);
    return rows;
}

struct Loading
{
    Samples connected; // Connect and find the tables.
    Samples firstRows; // After that, until they are in hand.
    Samples painted;   // All of it, from nothing to pixels.
    Samples whole;     // The whole snapshot, on an open connection.
    Samples rawFirst;
    Samples rawList;
    Samples rawGrants;
    Samples rawBoth;
};

KeySnapshotPtr loadOnce(const DatabaseUrl &url, Loading *loading)
{
    KeyTableView view(systemClock());
    view.resize(1200, 800);
    view.show();

    KeySnapshotPtr snapshot;
    std::unique_ptr<KeyStore> store;
    loading->painted.time([&] {
        loading->connected.time([&] {
            store = makeKeyStore(url, {});
            answerOf(store->open());
        });
        loading->firstRows.time([&] { snapshot = answerOf(store->loadNewest(FirstRows)); });
        view.setContents(snapshot, allRows(*snapshot));
        view.viewport()->repaint();
    });
    loading->whole.time([&] { snapshot = answerOf(store->load()); });
    return snapshot;
}

void readRaw(const RawClient &client, Loading *loading)
{
    loading->rawFirst.time([&] { client.readList(FirstRows); });
    loading->rawBoth.time([&] {
        loading->rawList.time([&] { client.readList(); });
        loading->rawGrants.time([&] { client.readGrants(); });
    });
}

} // namespace

KeySnapshotPtr measureLoading(const DatabaseUrl &url, int runs, Report &report)
{
    const RawClient client(url);
    Loading loading;
    KeySnapshotPtr snapshot;
    double memory = 0;
    for (int i = 0; i < runs; ++i) {
        snapshot.reset();
        snapshot = loadOnce(url, &loading);
        if (i == 0)
            memory = peakMemory();
        readRaw(client, &loading);
    }
    report.add(u"connect and find the tables"_s, loading.connected);
    report.addBesideRaw(u"newest 200 in hand after that"_s, loading.firstRows,
                        u"raw client, newest 200"_s, loading.rawFirst);
    report.add(u"first rows on screen, connecting included"_s, loading.painted);
    report.addBesideRaw(u"whole snapshot"_s, loading.whole, u"raw list and grants"_s,
                        loading.rawBoth);
    report.addBesideRaw(u""_s, loading.whole, u"raw list alone"_s, loading.rawList);
    report.add(u"peak memory with one snapshot"_s, u"%1 MiB"_s.arg(memory, 0, 'f', 0));
    return snapshot;
}

} // namespace Chatelaine
