// SPDX-License-Identifier: MIT
#include "tests/bench/await.h"
#include "tests/bench/measurements.h"
#include "tests/bench/recomputecases.h"
#include "tests/bench/samples.h"
#include "tests/support/sitesimulator.h"

#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int WarmUp = 2; // Seconds.
constexpr int Alone = 10;

// One case beside the site: keys per second, and how long the site's writes took.
struct BesideSite
{
    Samples rate;
    Samples ninetyNinth;
    Samples longest;
};

void recordAll(const QByteArray &name, const BesideSite &beside)
{
    record("site-" + name, beside.rate);
    record("site-" + name + "-p99", beside.ninetyNinth);
    record("site-" + name + "-max", beside.longest);
}

class Site
{
public:
    explicit Site(const DatabaseUrl &url)
        : m_simulator(url, {}) // 400 writes and 400 uses of the API a second.
    {}

    // measured: answers keys per second.
    template<typename Measured>
    void workBeside(BesideSite &beside, const RecomputeCases &cases, Measured &&measured)
    {
        m_simulator.start();
        QThread::sleep(WarmUp);
        beside.rate.add(measured());
        addWrites(beside, m_simulator.stop());
        if (cases.left() > 0)
            std::fprintf(stderr, "  keys left to the next run: %lld\n", cases.left());
    }

    void workAlone(BesideSite &beside)
    {
        m_simulator.start();
        QThread::sleep(Alone);
        addWrites(beside, m_simulator.stop());
    }

private:
    static void addWrites(BesideSite &beside, const SiteReport &report)
    {
        const Latencies &writes = report.of(SiteAction::SaveUser);
        beside.ninetyNinth.add(writes.percentile(99));
        beside.longest.add(writes.percentile(100));
        for (const auto &[error, count] : report.errors)
            std::fprintf(stderr, "  the site met %s: %d times\n", qPrintable(error), count);
    }

    SiteSimulator m_simulator;
};

} // namespace

void measureSite(const DatabaseUrl &url, int runs)
{
    const SqlClient client(url);
    const std::unique_ptr<KeyStore> store = makeKeyStore(url, {});
    answered(store->open());
    RecomputeCases cases(*store, client);
    Site site(url);
    BesideSite alone;
    BesideSite drifted;
    BesideSite clean;
    BesideSite granted;
    BesideSite revoked;
    for (int i = 0; i < runs; ++i) {
        site.workAlone(alone);
        site.workBeside(drifted, cases, [&] { return cases.recomputeDrifted(); });
        site.workBeside(clean, cases, [&] { return cases.recomputeClean(); });
        site.workBeside(granted, cases, [&] { return cases.grantToAll(); });
        cases.undoGrant();
        site.workBeside(revoked, cases, [&] { return cases.revokeFromThird(); });
        cases.undoRevoke();
        cases.drift();
    }
    record("site-alone-p99", alone.ninetyNinth);
    record("site-alone-max", alone.longest);
    recordAll("drifted", drifted);
    recordAll("clean", clean);
    recordAll("granted", granted);
    recordAll("revoked", revoked);
}

} // namespace Chatelaine
