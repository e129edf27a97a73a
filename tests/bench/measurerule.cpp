// SPDX-License-Identifier: MIT
#include "models/snapshot/driftreport.h"
#include "models/snapshot/impact.h"
#include "models/snapshot/rowsets.h"
#include "models/store/keystore.h"
#include "tests/bench/await.h"
#include "tests/bench/measurements.h"
#include "tests/bench/samples.h"

#include <QStringList>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int MostGroups = 60;
constexpr quint32 NamesShown = 1000;
constexpr std::array<std::pair<int, const char *>, 5> Looks{
    {{1, "impact-1"}, {4, "impact-4"}, {8, "impact-8"}, {30, "impact-30"}, {60, "impact-60"}}};

// The edit of a scope that a group more is ticked in, again and again.
std::vector<ScopeEdit> ticks(const KeySnapshot &snapshot)
{
    const auto gated = std::ranges::find_if(snapshot.scopes(), [](const Scope &scope) {
        return scope.isActive && !scope.groups().isEmpty();
    });
    ScopeEdit edit;
    edit.base = *gated;
    edit.wanted = *gated;
    std::vector<ScopeEdit> edits;
    QStringList groups;
    for (size_t i = 0; i < MostGroups; ++i) {
        // Spread over all of them, large and small ones.
        const size_t place = i * 7 % snapshot.groups().size();
        groups.append(QString::number(snapshot.groups()[place].id.value()));
        edit.wanted.groupCsv = groups.join(u',');
        edits.push_back(edit);
    }
    return edits;
}

// As the preview needs it: the counts of those who gain and lose.
qint64 look(const KeySnapshot &snapshot, const ScopeEdit &edit)
{
    const Impact impact = impactOf(snapshot, edit);
    return impact.granted() + impact.revoked();
}

void readNames(const KeySnapshot &snapshot, const Impact &impact, QStringList *names)
{
    for (const Row row : impact.gains.first(NamesShown))
        names->append(QString::fromUtf8(snapshot.userName(row)));
}

void measureImpact(const KeySnapshotPtr &loaded, int runs)
{
    Samples first;
    Samples firstOfGroup;
    std::map<int, Samples> again;
    Samples names;
    for (int i = 0; i < runs; ++i) {
        // One that nobody has looked at yet.
        const KeySnapshotPtr snapshot = loaded->withActive({}, true);
        const std::vector<ScopeEdit> edits = ticks(*snapshot);
        first.time([&] { look(*snapshot, edits.front()); });
        for (const ScopeEdit &edit : edits)
            firstOfGroup.time([&] { look(*snapshot, edit); });
        for (const auto &[groups, name] : Looks) {
            for (int turn = 0; turn < 20; ++turn)
                again[groups].time([&] { look(*snapshot, edits[size_t(groups) - 1]); });
        }
        const Impact impact = impactOf(*snapshot, edits.back());
        QStringList people;
        names.time([&] { readNames(*snapshot, impact, &people); });
    }
    record("impact-first", first);
    record("impact-tick", firstOfGroup);
    for (const auto &[groups, name] : Looks)
        record(name, again[groups]);
    record("impact-names", names);
}

} // namespace

void measureRule(const DatabaseUrl &url, int runs)
{
    const std::unique_ptr<KeyStore> store = makeKeyStore(url, {});
    answered(store->open());
    const KeySnapshotPtr snapshot = answered(store->load());
    Samples counts;
    Samples set;
    Samples report;
    for (int i = 0; i < runs; ++i) {
        counts.time([&] { (void)snapshot->driftCounts().keys(); });
        // One that nobody has asked yet.
        const KeySnapshotPtr fresh = snapshot->withActive({}, true);
        set.time([&] { (void)fresh->sets().drifted(); });
        report.time([&] { (void)driftOf(*snapshot); });
    }
    record("drift-counts", counts);
    record("drift-set", set);
    record("drift-report", report);
    measureImpact(snapshot, runs);
}

} // namespace Chatelaine
