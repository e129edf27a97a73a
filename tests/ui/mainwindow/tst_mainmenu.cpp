// SPDX-License-Identifier: MIT
#include "models/settings/settings.h"
#include "ui/actions/actionregistry.h"
#include "ui/mainwindow/mainmenu.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPalette>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString text) { return text.remove(u'&'); }

struct Desk
{
    [[nodiscard]] QMenu *menu(const QString &title) const
    {
        for (QMenu *menu : bar.findChildren<QMenu *>()) {
            if (plain(menu->title()) == title)
                return menu;
        }
        return nullptr;
    }
    [[nodiscard]] QMenu *refresh() const { return menu(u"Refresh automatically"_s); }
    // The menu as it is when it opens.
    [[nodiscard]] QMenu *recent() const
    {
        QMenu *recent = menu(u"Open recent"_s);
        Q_EMIT recent->aboutToShow();
        return recent;
    }
    [[nodiscard]] QList<int> ticked() const
    {
        QList<int> seconds;
        for (const QAction *action : refresh()->actions()) {
            if (action->isChecked())
                seconds += action->data().toInt();
        }
        return seconds;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    ActionRegistry actions;
    QMenuBar bar;
    MainMenu menus{bar, actions, settings};
};

} // namespace

class tst_MainMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSortedAsPeopleKnowIt();
    void opensEveryMenuByItsOwnLetter();
    void refreshesNothingWhileNothingIsOpen();
    void ticksTheInterval_data();
    void ticksTheInterval();
    void hasOneIntervalAtATime();
    void tellsWhichIntervalWasChosen();
    void saysThatNothingWasOpenedYet();
    void opensWhatWasOpenBefore();
    void showsAddressesAsTheyAre();
    void leavesOutWhatIsNoAddress();
    void remembersTheColours();
    void asksForColumnsEachTime();
};

void tst_MainMenu::isSortedAsPeopleKnowIt()
{
    const Desk desk;
    QStringList titles;
    for (const QAction *action : desk.bar.actions())
        titles += plain(action->text());
    QCOMPARE(titles,
             (QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Keys"_s, u"Scopes"_s, u"Help"_s}));
}

void tst_MainMenu::opensEveryMenuByItsOwnLetter()
{
    const Desk desk;
    QStringList letters;
    for (const QAction *action : desk.bar.actions())
        letters += QKeySequence::mnemonic(action->text()).toString();
    QVERIFY(!letters.contains(QString()));
    QCOMPARE(letters.removeDuplicates(), 0);
}

void tst_MainMenu::refreshesNothingWhileNothingIsOpen()
{
    Desk desk;
    QVERIFY(!desk.refresh()->isEnabled());
    QCOMPARE(desk.ticked(), QList<int>());
    desk.menus.setRefreshSeconds(30);
    QVERIFY(desk.refresh()->isEnabled());
    desk.menus.setRefreshSeconds(-1);
    QVERIFY(!desk.refresh()->isEnabled());
    QCOMPARE(desk.ticked(), QList<int>());
}

void tst_MainMenu::ticksTheInterval_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QList<int>>("ticked");
    QTest::newRow("off") << 0 << QList<int>{0};
    QTest::newRow("half a minute") << 30 << QList<int>{30};
    QTest::newRow("five minutes") << 300 << QList<int>{300};
    // Of a profile that was written by hand.
    QTest::newRow("another") << 77 << QList<int>();
}

void tst_MainMenu::ticksTheInterval()
{
    QFETCH(int, seconds);
    QFETCH(QList<int>, ticked);
    Desk desk;
    const QSignalSpy chosen(&desk.menus, &MainMenu::refreshSecondsChosen);
    desk.menus.setRefreshSeconds(300);
    desk.menus.setRefreshSeconds(seconds);
    QCOMPARE(desk.ticked(), ticked);
    QVERIFY(desk.refresh()->isEnabled());
    QCOMPARE(chosen.count(), 0); // Nobody chose anything.
}

void tst_MainMenu::hasOneIntervalAtATime()
{
    Desk desk;
    desk.menus.setRefreshSeconds(0);
    for (QAction *action : desk.refresh()->actions()) {
        action->trigger();
        QCOMPARE(desk.ticked(), QList<int>{action->data().toInt()});
    }
    desk.menus.setRefreshSeconds(-1);
    desk.menus.setRefreshSeconds(30);
    QCOMPARE(desk.ticked(), QList<int>{30});
}

void tst_MainMenu::tellsWhichIntervalWasChosen()
{
    Desk desk;
    desk.menus.setRefreshSeconds(0);
    QSignalSpy chosen(&desk.menus, &MainMenu::refreshSecondsChosen);
    const QList<QAction *> intervals = desk.refresh()->actions();
    QCOMPARE(intervals.size(), 3);
    QCOMPARE(plain(intervals[0]->text()), u"Off"_s);
    QVERIFY2(intervals[1]->text().contains(u"30"_s), qPrintable(intervals[1]->text()));
    QVERIFY2(intervals[2]->text().contains(u"5"_s), qPrintable(intervals[2]->text()));
    intervals[2]->trigger();
    intervals[0]->trigger();
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen[0].first().toInt(), 300);
    QCOMPARE(chosen[1].first().toInt(), 0);
}

void tst_MainMenu::saysThatNothingWasOpenedYet()
{
    const Desk desk;
    const QList<QAction *> shown = desk.recent()->actions();
    QCOMPARE(shown.size(), 1);
    QVERIFY(!shown.first()->isEnabled());
    QCOMPARE(shown.first()->text(), u"Nothing has been opened yet"_s);
}

void tst_MainMenu::opensWhatWasOpenBefore()
{
    Desk desk;
    const QStringList urls{u"mysql://ann@db.example.org/forum"_s, u"sqlite:/data/forum.sqlite"_s};
    desk.settings.set(KnownSettings::RecentDatabases, urls);
    QSignalSpy chosen(&desk.menus, &MainMenu::recentChosen);
    QCOMPARE(desk.recent()->actions().size(), 2);
    QCOMPARE(desk.recent()->actions().size(), 2); // Also when it opens again.
    desk.recent()->actions().first()->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<DatabaseUrl>(), *parseDatabaseUrl(urls.first()));
}

void tst_MainMenu::showsAddressesAsTheyAre()
{
    Desk desk;
    desk.settings.set(KnownSettings::RecentDatabases,
                      {u"sqlite:/data/R&D.sqlite"_s, u"sqlite:/data/a\u202Eb"_s});
    const QList<QAction *> shown = desk.recent()->actions();
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown[0]->text(), u"sqlite:/data/R&&D.sqlite"_s);
    QCOMPARE(shown[1]->text(), u"sqlite:/data/a[U+202E]b"_s);
}

void tst_MainMenu::leavesOutWhatIsNoAddress()
{
    Desk desk;
    desk.settings.set(KnownSettings::RecentDatabases,
                      {u"mysql://ann:secret@db.example.org/forum"_s, u"http://example.org"_s});
    const QList<QAction *> shown = desk.recent()->actions();
    QCOMPARE(shown.size(), 1);
    QVERIFY(!shown.first()->isEnabled());
}

void tst_MainMenu::remembersTheColours()
{
    const QPalette before = QApplication::palette();
    const auto restore = qScopeGuard([&before] { QApplication::setPalette(before); });
    Desk desk;
    const QList<QAction *> colours = desk.menu(u"Colours"_s)->actions();
    QCOMPARE(colours.size(), 3);
    QVERIFY(colours.first()->isChecked());
    colours.last()->trigger();
    QCOMPARE(desk.settings.get(KnownSettings::WindowColourScheme),
             KnownSettings::ColourScheme::Dark);
    QVERIFY(!colours.first()->isChecked());
}

void tst_MainMenu::asksForColumnsEachTime()
{
    Desk desk;
    connect(&desk.menus, &MainMenu::columnsAsked, this, [](QMenu *menu) {
        QVERIFY(menu->isEmpty());
        menu->addAction(u"User"_s);
    });
    QMenu *columns = desk.menu(u"Columns"_s);
    for (int i = 0; i < 2; ++i) {
        Q_EMIT columns->aboutToShow();
        QCOMPARE(columns->actions().size(), 1);
    }
}

QTEST_MAIN(tst_MainMenu)
#include "tst_mainmenu.moc"
