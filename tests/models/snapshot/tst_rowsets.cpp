// SPDX-License-Identifier: MIT
#include "models/snapshot/rowsets.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

#include <thread>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

KeySnapshotPtr drawnKeys()
{
    return keysFromText(R"(
        scope 1 read  -
        scope 2 write 14
        scope 3 old   14 inactive
        deleted 9
        #     user name prefix   state    prim second stored     created last-used active
        key 1 10   Ann  aaaaaaaa valid    2    14     read,write 100     200       active
        key 2 20   Bob  bbbbbbbb banned   14   -      write      100     -         disabled
        key 3 30   Cy   cccccccc valid    20   3      -          300     -         active
        key 4 40   Di   dddddddd disabled 20   -      old,#9     100     300       active
        key 5 50   -    eeeeeeee deleted  -    -      write      100     -         active
    )");
}

} // namespace

class RowSetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowWhatTheSnapshotSays()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        const RowSets &sets = snapshot->sets();
        const auto names = [&](const RowSet &rows) { return print(*snapshot, rows); };
        QCOMPARE(names(*sets.judged()), u"1 Ann, 2 Bob, 3 Cy, 4 Di"_s);
        QCOMPARE(names(*sets.active()), u"1 Ann, 3 Cy, 4 Di, 5 -"_s);
        QCOMPARE(names(*sets.drifted()), u"2 Bob, 3 Cy, 4 Di"_s);
        QCOMPARE(names(*sets.ofState(UserState::Banned)), u"2 Bob"_s);
        QCOMPARE(names(*sets.withoutScopes()), u"3 Cy"_s);
        QCOMPARE(names(*sets.ghosts()), u"4 Di"_s);
        QCOMPARE(names(*sets.neverUsed()), u"2 Bob, 3 Cy, 5 -"_s);
        QCOMPARE(names(*sets.usedSince(201)), u"4 Di"_s);
        QCOMPARE(names(*sets.usedSince(0)), u"1 Ann, 4 Di"_s);
        QCOMPARE(names(*sets.unusedSince(200)), u"1 Ann, 2 Bob, 5 -"_s);
        QCOMPARE(names(*sets.storing(1)), u"1 Ann, 2 Bob, 5 -"_s);
        QCOMPARE(names(*sets.expecting(0)), u"1 Ann, 2 Bob, 3 Cy, 4 Di"_s);
        QCOMPARE(names(*sets.expecting(1)), u"1 Ann, 2 Bob, 5 -"_s);
        QCOMPARE(names(*sets.withOtherActiveScope(1)), u"1 Ann"_s);
        QCOMPARE(names(*sets.withOtherActiveScope(2)), u"1 Ann, 2 Bob, 5 -"_s);
    }

    void uniteGroups()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        const auto inAnyOf = [&](std::vector<GroupId> groups) {
            return print(*snapshot, snapshot->sets().inAnyOf(GroupSet::of(std::move(groups))));
        };
        QCOMPARE(inAnyOf({GroupId(14)}), u"1 Ann, 2 Bob"_s);
        QCOMPARE(inAnyOf({GroupId(14), GroupId(3)}), u"1 Ann, 2 Bob, 3 Cy"_s);
        QCOMPARE(inAnyOf({GroupId(-3), GroupId(99)}), QString());
        QCOMPARE(inAnyOf({}), QString());
        std::vector<GroupId> many;
        for (int id = 1; id <= 200; ++id)
            many.emplace_back(id);
        QCOMPARE(inAnyOf(many), u"1 Ann, 2 Bob, 3 Cy, 4 Di"_s);
        QCOMPARE(inAnyOf({GroupId(20)}), u"3 Cy, 4 Di"_s);
    }

    void areMadeOnce()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        QCOMPARE(snapshot->sets().active(), snapshot->sets().active());
        QCOMPARE(snapshot->sets().usedSince(7), snapshot->sets().usedSince(7));
    }

    void areOthersAfterAKeyWasDisabled()
    {
        const KeySnapshotPtr before = drawnKeys();
        QCOMPARE(before->sets().active()->count(), 4U);
        const std::array ids{KeyId(1), KeyId(3)};
        QCOMPARE(before->withActive(ids, false)->sets().active()->count(), 2U);
        QCOMPARE(before->sets().active()->count(), 4U);
    }

    void forgetWhatWasAskedForLongAgo()
    {
        constexpr int MoreThanAreKept = 300;
        const KeySnapshotPtr snapshot = drawnKeys();
        const RowSets &sets = snapshot->sets();
        const RowSetPtr active = sets.active();
        const RowSetPtr longAgo = sets.usedSince(0);
        for (int time = 1; time < MoreThanAreKept; ++time) {
            QCOMPARE(sets.usedSince(time)->count(), time <= 200 ? 2U : time <= 300 ? 1U : 0U);
            QCOMPARE(sets.active(), active);
        }
        QVERIFY(sets.usedSince(0) != longAgo);
        QCOMPARE(*sets.usedSince(0), *longAgo);
    }

    void answerSeveralThreadsAtOnce()
    {
        const KeySnapshotPtr snapshot = drawnKeys();
        std::array<quint32, 4> counts{};
        std::vector<std::thread> threads;
        for (quint32 &count : counts) {
            threads.emplace_back([&snapshot, &count] {
                for (int i = 0; i < 200; ++i) {
                    count = snapshot->sets().storing(i % 3)->count() +
                            snapshot->sets().usedSince(i)->count() +
                            snapshot->sets().inAnyOf(GroupSet::of({GroupId(i % 21)})).count();
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const quint32 count : counts)
            QCOMPARE(count, counts.front());
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::RowSetsTest)
#include "tst_rowsets.moc"
