// SPDX-License-Identifier: MIT
#include "models/store/keystore.h"
#include "tests/bench/await.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/measurements.h"
#include "tests/bench/samples.h"
#include "tests/bench/sqlclient.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int FirstRows = 200;
constexpr int UsedOneIn = 100; // Of the keys, between two refreshes.

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
    Samples first;     // After that, until they are in hand.
    Samples painted;   // The same, until they are on screen.
    Samples load;      // The whole snapshot, on an open connection.
    Samples drift;     // The same, with the answer to what differs.
    Samples refresh;
    Samples refreshOfNothing;
    Samples single; // Where the account may have one connection only.
};

struct Raw
{
    Samples first;
    Samples list;
    Samples grants;
    Samples both;
    Samples masks;
    Samples like;
};

std::unique_ptr<KeyStore> opened(const DatabaseUrl &url)
{
    std::unique_ptr<KeyStore> store = makeKeyStore(url, {});
    answered(store->open());
    return store;
}

void paintFirst(KeyStore &store, KeyTableView &view, Loading &loading)
{
    loading.painted.time([&] {
        KeySnapshotPtr snapshot;
        loading.first.time([&] { snapshot = answered(store.loadNewest(FirstRows)); });
        view.setContents(snapshot, allRows(*snapshot));
        view.viewport()->repaint();
    });
}

KeySnapshotPtr loadAll(KeyStore &store, Loading &loading)
{
    KeySnapshotPtr snapshot;
    loading.drift.time([&] {
        loading.load.time([&] { snapshot = answered(store.load()); });
        (void)snapshot->driftCounts().keys();
    });
    return snapshot;
}

void useSomeKeys(const SqlClient &client, int turn)
{
    client.run(u"UPDATE xf_cav7_api_key SET last_used_date = last_used_date + 1"
               " WHERE key_id MOD %1 = %2;"_s.arg(UsedOneIn)
                   .arg(turn % UsedOneIn));
}

void loadOnce(const SqlClient &client, int turn, Loading &loading)
{
    KeyTableView view(systemClock());
    view.resize(1200, 800);
    view.show();
    std::unique_ptr<KeyStore> store;
    loading.connected.time([&] { store = opened(client.url()); });
    paintFirst(*store, view, loading);
    KeySnapshotPtr snapshot = loadAll(*store, loading);
    view.setContents(snapshot, allRows(*snapshot));
    if (turn == 0) {
        record("memory", peakMemory());
        record("keys", snapshot->size());
    }
    loading.refreshOfNothing.time([&] { snapshot = answered(store->loadIfChanged(snapshot)); });
    useSomeKeys(client, turn);
    loading.refresh.time([&] { snapshot = answered(store->loadIfChanged(snapshot)); });
}

// An account that may not have a second connection.
DatabaseUrl singleAccount(const SqlClient &client)
{
    client.run(u"CREATE USER IF NOT EXISTS bench_single@localhost WITH MAX_USER_CONNECTIONS 1;"
               "GRANT SELECT ON `%1`.* TO bench_single@localhost;"_s.arg(client.url().database));
    DatabaseUrl url = client.url();
    url.user = u"bench_single"_s;
    return url;
}

void readRaw(const SqlClient &client, Raw &raw)
{
    raw.first.time([&] { client.readAway(listStatement(FirstRows)); });
    raw.both.time([&] {
        raw.list.time([&] { client.readAway(listStatement()); });
        raw.grants.time(
            [&] { client.readAway(u"SELECT key_id, scope_id FROM xf_cav7_api_key_scope"_s); });
    });
    raw.masks.time([&] {
        client.readAway(u"SELECT key_id, BIT_OR(1 << scope_id) FROM xf_cav7_api_key_scope"
                        " FORCE INDEX (PRIMARY) GROUP BY key_id ORDER BY key_id"_s);
    });
    raw.like.time([&] {
        client.readAway(u"SELECT COUNT(*) FROM xf_cav7_api_key k JOIN xf_user u USING (user_id)"
                        " WHERE u.username LIKE '%mar%' OR k.key_prefix LIKE '%mar%'"_s);
    });
}

void recordAll(const Loading &loading, const Raw &raw)
{
    record("connect", loading.connected);
    record("first", loading.first);
    record("painted", loading.painted);
    record("load", loading.load);
    record("load-single", loading.single);
    record("drift-load", loading.drift);
    record("refresh", loading.refresh);
    record("refresh-none", loading.refreshOfNothing);
    record("raw-first", raw.first);
    record("raw-list", raw.list);
    record("raw-grants", raw.grants);
    record("raw-both", raw.both);
    record("raw-masks", raw.masks);
    record("raw-like", raw.like);
}

} // namespace

void measureLoading(const DatabaseUrl &url, int runs)
{
    const SqlClient client(url);
    const DatabaseUrl singleUrl = singleAccount(client);
    Loading loading;
    Raw raw;
    for (int i = 0; i < runs; ++i) {
        loadOnce(client, i, loading);
        readRaw(client, raw);
        const std::unique_ptr<KeyStore> single = opened(singleUrl);
        loading.single.time([&] { (void)answered(single->load()); });
    }
    recordAll(loading, raw);
}

} // namespace Chatelaine
