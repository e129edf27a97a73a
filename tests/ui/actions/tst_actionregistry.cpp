// SPDX-License-Identifier: MIT
#include "ui/actions/actionregistry.h"
#include "ui/actions/actiontable.h"

#include <QAction>
#include <QSet>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestActionRegistry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandInTheOrderOfTheirIds()
    {
        for (int i = 0; i < ActionCount; ++i)
            QCOMPARE(int(actionSpec(ActionId(i)).id), i);
    }

    void shortcutsDoNotClash()
    {
        QHash<QString, QString> owners;
        for (int i = 0; i < ActionCount; ++i) {
            const ActionSpec &spec = actionSpec(ActionId(i));
            if (!spec.shortcuts)
                continue;
            for (const QString &keys : QString::fromLatin1(spec.shortcuts).split(u"; "_s)) {
                QVERIFY2(!QKeySequence(keys).isEmpty(), spec.shortcuts);
                const auto places = spec.place == ActionPlace::Window
                                        ? QList{ActionPlace::KeysPage, ActionPlace::ScopesPage}
                                        : QList{spec.place};
                for (const ActionPlace place : places) {
                    const QString slot = u"%1 at %2"_s.arg(keys).arg(int(place));
                    QVERIFY2(!owners.contains(slot), qPrintable(slot));
                    owners.insert(slot, QString::fromLatin1(spec.text));
                }
            }
        }
    }

    void everyActionIsPossibleSometime()
    {
        ActionRegistry registry;
        registry.setAvailable(Needs(0xFFFF), Needs(0xFFFF));
        for (int i = 0; i < ActionCount; ++i)
            QVERIFY2(registry.action(ActionId(i))->isEnabled(), actionSpec(ActionId(i)).text);
    }

    void needsDecide_data()
    {
        QTest::addColumn<Needs>("available");
        QTest::addColumn<bool>("isRevokePossible");
        QTest::addColumn<QString>("said");
        const Needs most = Needs(Need::Open) | Need::Writable | Need::KeysShown;
        QTest::newRow("nothing open") << Needs() << false << u"No database is open."_s;
        QTest::newRow("read-only") << (Needs(Need::Open) | Need::Keys) << false << u"read-only"_s;
        QTest::newRow("another page in front") << (Needs(Need::Open) | Need::Writable | Need::Keys)
                                               << false << u"Go to the keys first."_s;
        QTest::newRow("none selected") << most << false << u"Select at least one key."_s;
        QTest::newRow("all there") << (most | Need::Keys) << true << u"Deletes the selected"_s;
    }

    void needsDecide()
    {
        QFETCH(Needs, available);
        QFETCH(bool, isRevokePossible);
        QFETCH(QString, said);
        ActionRegistry registry;
        registry.setAvailable(Needs(0xFFFF), available);
        const QAction *revoke = registry.action(ActionId::RevokeKeys);
        QCOMPARE(revoke->isEnabled(), isRevokePossible);
        QVERIFY2(revoke->toolTip().contains(said), qPrintable(revoke->toolTip()));
    }

    void theDatabasesOwnReasonWins()
    {
        ActionRegistry registry;
        registry.setAvailable(Need::Open, Need::Open);
        registry.setReadOnlyReason(u"The add-on is being upgraded."_s);
        QVERIFY(registry.action(ActionId::RevokeKeys)->toolTip().contains(u"being upgraded"_s));
    }
};

Q_DECLARE_METATYPE(Chatelaine::Needs)

QTEST_MAIN(TestActionRegistry)
#include "tst_actionregistry.moc"
