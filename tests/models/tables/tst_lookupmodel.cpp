// SPDX-License-Identifier: MIT
#include "models/tables/lookupmodel.h"
#include "tests/support/keysfromtext.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

KeySnapshotPtr drawnKeys()
{
    return keysFromText(R"(
        key 1 10 Ann   AbCdEfGh valid   2 - - - - active
        key 2 20 Bob   bbbbbbbb banned  2 - - - - active
        key 3 30 -     cccccccc deleted - - - - - disabled
    )");
}

std::vector<LookupHit> hitsOf(const KeySnapshot &snapshot)
{
    User zoe;
    zoe.id = UserId(40);
    zoe.name = "Zo\u202Ee";
    return {{ClueKind::UserName, snapshot.rowOf(KeyId(1)), {}},
            {ClueKind::KeyPrefix, snapshot.rowOf(KeyId(2)), {}},
            {ClueKind::KeyId, snapshot.rowOf(KeyId(3)), {}},
            {ClueKind::Email, {}, zoe}};
}

} // namespace

class LookupModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        LookupModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const KeySnapshotPtr snapshot = drawnKeys();
        model.setHits(snapshot, hitsOf(*snapshot));
        model.setHits(snapshot, {});
    }

    void saysWhatAHitIsInTwoLines_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("mark");
        QTest::newRow("by name") << 0 << u"Ann"_s
                                 << u"Key AbCdEfGh... \u00B7 active \u00B7 user 10"_s
                                 << int(Mark::Active);
        QTest::newRow("by prefix")
            << 1 << u"Bob"_s
            << u"Key bbbbbbbb... \u00B7 active, user banned \u00B7 user 20 \u00B7 the prefix is this"_s
            << int(Mark::Attention);
        QTest::newRow("user gone")
            << 2 << u"User 30 (deleted)"_s
            << u"Key cccccccc... \u00B7 disabled \u00B7 user 30 \u00B7 the key has this number"_s
            << int(Mark::Disabled);
        QTest::newRow("no key")
            << 3 << u"Zo[U+202E]e"_s
            << u"Has no key \u00B7 user 40 \u00B7 the e-mail address begins with it"_s
            << int(Mark::None);
    }
    void saysWhatAHitIsInTwoLines()
    {
        QFETCH(const int, row);
        LookupModel model;
        const KeySnapshotPtr snapshot = drawnKeys();
        model.setHits(snapshot, hitsOf(*snapshot));
        const QModelIndex index = model.index(row);
        QTEST(index.data().toString(), "name");
        QTEST(index.data(DetailRole).toString(), "detail");
        QTEST(index.data(MarkRole).toInt(), "mark");
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"user "_s));
    }

    void knowsWhoseHitARowIs()
    {
        LookupModel model;
        const KeySnapshotPtr snapshot = drawnKeys();
        model.setHits(snapshot, hitsOf(*snapshot));
        QCOMPARE(model.userId(1), UserId(20));
        QCOMPARE(model.userId(3), UserId(40));
        QCOMPARE(model.rowOf(UserId(40)), 3);
        QCOMPARE(model.rowOf(UserId(41)), -1);
    }
};

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::LookupModelTest)
#include "tst_lookupmodel.moc"
