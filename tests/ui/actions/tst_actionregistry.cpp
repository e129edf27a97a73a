// SPDX-License-Identifier: MIT
#include "ui/actions/actionregistry.h"
#include "ui/actions/actiontable.h"

#include <QAction>
#include <QMenu>
#include <QSet>
#include <QTest>
#include <QToolBar>

#include <algorithm>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr Needs Everything = Needs::fromInt(0xFFFFFF);

} // namespace

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
        registry.setAvailable(Everything, Everything);
        for (int i = 0; i < ActionCount; ++i)
            QVERIFY2(registry.action(ActionId(i))->isEnabled(), actionSpec(ActionId(i)).text);
    }

    void needsDecide_data()
    {
        QTest::addColumn<Needs>("available");
        QTest::addColumn<bool>("isRevokePossible");
        QTest::addColumn<QString>("said");
        const Needs most = Needs(Need::Open) | Need::RevokeKeys | Need::KeysShown;
        QTest::newRow("nothing open") << Needs() << false << u"No database is open."_s;
        QTest::newRow("read-only") << (Needs(Need::Open) | Need::Keys) << false << u"read-only"_s;
        QTest::newRow("another page in front")
            << (Needs(Need::Open) | Need::RevokeKeys | Need::Keys) << false
            << u"Go to the keys first."_s;
        QTest::newRow("none selected") << most << false << u"Select at least one key."_s;
        QTest::newRow("all there") << (most | Need::Keys) << true << u"Deletes the selected"_s;
    }

    void needsDecide()
    {
        QFETCH(Needs, available);
        QFETCH(bool, isRevokePossible);
        QFETCH(QString, said);
        ActionRegistry registry;
        registry.setAvailable(Everything, available);
        const QAction *revoke = registry.action(ActionId::RevokeKeys);
        QCOMPARE(revoke->isEnabled(), isRevokePossible);
        QVERIFY2(revoke->toolTip().contains(said), qPrintable(revoke->toolTip()));
    }

    void eachActionSaysWhyItsOwnRightIsMissing()
    {
        ActionRegistry registry;
        registry.setAvailable(Everything, Everything);
        std::array<QString, RightCount> reasons;
        reasons[size_t(Right::RevokeKeys)] = u"DELETE is missing."_s;
        reasons[size_t(Right::EditScopes)] = u"UPDATE is missing."_s;
        registry.setReasons(reasons);
        const QHash<ActionId, QString> refused{
            {ActionId::RevokeKeys, u"DELETE is missing."_s},
            {ActionId::MoveScopeUp, u"UPDATE is missing."_s},
            {ActionId::MoveScopeDown, u"UPDATE is missing."_s},
        };
        for (int i = 0; i < ActionCount; ++i) {
            const QAction *action = registry.action(ActionId(i));
            const QString reason = refused.value(ActionId(i));
            QVERIFY2(action->isEnabled() == reason.isEmpty(), actionSpec(ActionId(i)).text);
            QVERIFY2(action->toolTip().contains(reason), qPrintable(action->toolTip()));
        }
        registry.setReasons({});
        QVERIFY(registry.action(ActionId::RevokeKeys)->isEnabled());
    }

    void withoutWritersNothingThatWritesExists()
    {
        ActionRegistry registry;
        QMenu keys;
        QMenu scopes;
        QToolBar bar;
        registry.fill(&keys, {ActionId::EnableKeys, ActionId::Separator, ActionId::RevokeKeys});
        registry.fill(&scopes, {ActionId::NewScope, ActionId::EditScope});
        registry.fill(&bar, {ActionId::Refresh, ActionId::Separator, ActionId::RevokeKeys,
                             ActionId::Separator, ActionId::RecomputeAll});
        registry.setWritersOnlyShown(false);
        QSet<int> hidden;
        for (int i = 0; i < ActionCount; ++i) {
            if (!registry.action(ActionId(i))->isVisible())
                hidden.insert(i);
        }
        QSet<int> writing;
        for (const ActionId id :
             {ActionId::UnlockWriting, ActionId::LockWriting, ActionId::Undo, ActionId::EnableKeys,
              ActionId::DisableKeys, ActionId::RevokeKeys, ActionId::RecomputeKeys,
              ActionId::RecomputeAll, ActionId::RecomputeScope, ActionId::NewScope,
              ActionId::DeleteScope, ActionId::MoveScopeUp, ActionId::MoveScopeDown})
            writing.insert(int(id));
        QCOMPARE(hidden, writing);
        QVERIFY(!keys.menuAction()->isVisible());
        QVERIFY(scopes.menuAction()->isVisible());
        QCOMPARE(visibleActionsOf(bar), 1); // No line either.
        registry.setWritersOnlyShown(true);
        QVERIFY(keys.menuAction()->isVisible());
        QCOMPARE(visibleActionsOf(bar), 5);
    }

private:
    [[nodiscard]] static qsizetype visibleActionsOf(const QToolBar &bar)
    {
        const QList<QAction *> actions = bar.actions();
        return std::ranges::count_if(actions, &QAction::isVisible);
    }
};

Q_DECLARE_METATYPE(Chatelaine::Needs)

QTEST_MAIN(TestActionRegistry)
#include "tst_actionregistry.moc"
