// SPDX-License-Identifier: MIT
#include "tests/bench/await.h"
#include "tests/bench/measurements.h"
#include "tests/bench/phpscript.h"
#include "tests/bench/recomputecases.h"
#include "tests/bench/samples.h"
#include "tests/bench/sqlrecompute.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int PhpUsers = 2000;

struct Rates // Keys per second.
{
    Samples drifted;
    Samples clean;
    Samples granted;
    Samples revoked;
    Samples php;
    Samples masks;
    Samples masksInMemory;
    Samples findInSet;
};

void measureOurs(RecomputeCases &cases, Rates &rates)
{
    rates.drifted.add(cases.recomputeDrifted());
    if (!cases.wroteWhatItMust())
        std::fputs("  WRONG: the recompute wrote other rows than SQL says it must\n", stderr);
    rates.clean.add(cases.recomputeClean());
    rates.granted.add(cases.grantToAll());
    cases.undoGrant();
    rates.revoked.add(cases.revokeFromThird());
    cases.undoRevoke();
    if (cases.left() > 0)
        std::fputs("  WRONG: keys were left undone on a quiet server\n", stderr);
}

// REQUIRES: clean. Leaves the estate drifted.
void measureOthers(RecomputeCases &cases, const DatabaseUrl &url, int turn, Rates &rates)
{
    rates.php.add(runPhp(u"recompute.php"_s, url, PhpUsers));
    cases.drift();
    rates.masks.add(cases.runScript(maskScript(TemporaryTables::AsTheServerLikes)));
    cases.drift();
    rates.masksInMemory.add(cases.runScript(maskScript(TemporaryTables::InMemory)));
    cases.drift();
    if (turn > 0)
        return; // Minutes on a large estate: once is enough.
    rates.findInSet.add(cases.runScript(findInSetScript()));
    cases.drift();
}

} // namespace

void measureRecompute(const DatabaseUrl &url, int runs)
{
    const SqlClient client(url);
    const std::unique_ptr<KeyStore> store = makeKeyStore(url, {});
    answered(store->open());
    RecomputeCases cases(*store, client);
    Rates rates;
    for (int i = 0; i < runs; ++i) {
        measureOurs(cases, rates);
        measureOthers(cases, url, i, rates);
    }
    record("drifted", rates.drifted);
    record("clean", rates.clean);
    record("granted", rates.granted);
    record("revoked", rates.revoked);
    record("php", rates.php);
    record("sql-masks", rates.masks);
    record("sql-memory", rates.masksInMemory);
    record("sql-find", rates.findInSet);
}

} // namespace Chatelaine
