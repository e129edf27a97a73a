// SPDX-License-Identifier: MIT
#include "models/session/session.h"
#include "models/settings/settings.h"
#include "models/tables/keytablemodel.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/keyspage.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/keytableview.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// Keys first to last, created one day after the other; their users are named by number.
KeySnapshotPtr keysFromTo(int first, int last)
{
    QString text = u"scope 1 read - active 10 Read\n"_s;
    for (int id = first; id <= last; ++id) {
        const QString number = u"%1"_s.arg(id, 4, 10, QLatin1Char('0'));
        text += u"key %1 %2 User%3 pref%3 valid 2 - read %4\n"_s.arg(
            QString::number(id), QString::number(1000 + id), number,
            QString::number(1'500'000'000 + id * 86'400));
    }
    return keysFromText(text);
}

struct Desk
{
    explicit Desk(const KeySnapshotPtr &snapshot)
        : settings(folder.filePath(u"settings.ini"_s))
    {
        auto fake = std::make_unique<FakeKeyStore>(snapshot);
        store = fake.get();
        session = std::make_unique<Session>(std::move(fake), profileFor({}));
        makePage();
        session->open();
    }
    void makePage()
    {
        page = std::make_unique<KeysPage>(*session, settings, actions);
        page->resize(1200, 500);
        page->show();
        table = page->findChild<KeyTableView *>();
        search = page->findChild<QLineEdit *>(u"keySearch"_s);
    }
    void waitForRows(int rows) const { QTRY_COMPARE(table->keys().rowCount(), rows); }
    [[nodiscard]] quint32 topKey() const { return table->keys().keyIdAt(table->rowAt(0)).value(); }
    [[nodiscard]] QList<quint32> selectedKeys() const
    {
        QList<quint32> ids;
        for (const Row row : table->selectedKeys())
            ids += table->keys().snapshot()->keyId(row).value();
        return ids;
    }
    void select(int position, QItemSelectionModel::SelectionFlags how) const
    {
        table->selectionModel()->setCurrentIndex(table->model()->index(position, 0),
                                                 how | QItemSelectionModel::Rows);
    }

    QTemporaryDir folder;
    Settings settings;
    ActionRegistry actions;
    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
    std::unique_ptr<KeysPage> page;
    KeyTableView *table = nullptr;
    QLineEdit *search = nullptr;
};

constexpr auto Add = QItemSelectionModel::Select;

} // namespace

class TestKeysPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNewestFirst()
    {
        Desk desk(keysFromTo(1, 300));
        desk.waitForRows(300);
        QCOMPARE(desk.table->keys().keyIdAt(0), KeyId(300));
    }

    void searchesWhileOneTypes()
    {
        Desk desk(keysFromTo(1, 300));
        desk.waitForRows(300);
        QTest::keyClicks(desk.search, u"user029"_s);
        desk.waitForRows(10);
        QTest::keyClick(desk.search, Qt::Key_Escape);
        desk.waitForRows(300);
    }

    void keepsTheListWhileTheFilterIsWrong()
    {
        Desk desk(keysFromTo(1, 300));
        desk.waitForRows(300);
        desk.search->setText(u"user0290"_s);
        desk.waitForRows(1);
        desk.search->setText(u"status:nonsense"_s);
        QVERIFY(!desk.page->findChild<QLabel *>(u"filterProblem"_s)->text().isEmpty());
        QTest::qWait(50);
        QCOMPARE(desk.table->keys().rowCount(), 1);
    }

    void chipsToggleTheirTermInTheText()
    {
        Desk desk(keysFromTo(1, 20));
        desk.waitForRows(20);
        auto *chip = desk.page->findChild<FilterChip *>(u"chip:disabled"_s);
        chip->click();
        QCOMPARE(desk.search->text(), u"status:disabled"_s);
        desk.waitForRows(0);
        QVERIFY(chip->isChecked());
        chip->click();
        QCOMPARE(desk.search->text(), QString());
        desk.waitForRows(20);
    }

    void keepsSelectionThroughSearch()
    {
        Desk desk(keysFromTo(1, 300));
        desk.waitForRows(300);
        desk.select(0, Add);   // 300
        desk.select(5, Add);   // 295
        desk.select(200, Add); // 100
        desk.search->setText(u"user029"_s);
        desk.waitForRows(10);
        QCOMPARE(desk.selectedKeys(), QList<quint32>{295});
    }

    void keepsSelectionAndCurrentThroughSort()
    {
        Desk desk(keysFromTo(1, 300));
        desk.waitForRows(300);
        desk.select(10, Add); // 290
        desk.select(11, Add); // 289
        desk.table->setOrder({KeyColumn::KeyId, Qt::AscendingOrder});
        QTRY_COMPARE(desk.table->keys().keyIdAt(0), KeyId(1));
        QCOMPARE(desk.selectedKeys(), (QList<quint32>{289, 290}));
        QCOMPARE(desk.table->keys().keyIdAt(desk.table->currentIndex().row()), KeyId(289));
        // It was visible, so it still is.
        QVERIFY(desk.table->viewport()->rect().contains(
            desk.table->visualRect(desk.table->currentIndex()).center()));
    }

    void keepsThePlaceThroughRefresh()
    {
        Desk desk(keysFromTo(1, 300));
        desk.waitForRows(300);
        desk.select(150, Add); // 150
        desk.table->verticalScrollBar()->setValue(2000);
        const quint32 top = desk.topKey();
        const int offset = desk.table->rowViewportPosition(desk.table->rowAt(0));
        // Somebody made ten keys and removed the first hundred.
        desk.store->setSnapshot(keysFromTo(101, 310));
        desk.session->refresh();
        desk.waitForRows(210);
        QCOMPARE(desk.topKey(), top);
        QCOMPARE(desk.table->rowViewportPosition(desk.table->rowAt(0)), offset);
        QCOMPARE(desk.selectedKeys(), QList<quint32>{150});
    }

    void keepsThePlaceWhenTheTopKeyVanishes()
    {
        Desk desk(keysFromTo(1, 300));
        desk.waitForRows(300);
        desk.table->verticalScrollBar()->setValue(2000);
        const quint32 top = desk.topKey();
        desk.store->setSnapshot(keysFromTo(1, int(top) - 1));
        desk.session->refresh();
        desk.waitForRows(int(top) - 1);
        QCOMPARE(desk.topKey(), top - 1);
    }

    void keepsEverythingSelectedThroughSort()
    {
        Desk desk(keysFromTo(1, 300));
        desk.waitForRows(300);
        desk.table->selectAll();
        desk.table->setOrder({KeyColumn::User, Qt::AscendingOrder});
        QTRY_COMPARE(desk.table->keys().keyIdAt(0), KeyId(1));
        QCOMPARE(desk.table->selectionModel()->selection().size(), 1);
        QCOMPARE(desk.table->selectionSummary().keys, 300);
    }

    void remembersColumns()
    {
        Desk desk(keysFromTo(1, 5));
        desk.waitForRows(5);
        QHeaderView *header = desk.table->horizontalHeader();
        header->moveSection(header->visualIndex(int(KeyColumn::Status)), 0);
        header->resizeSection(int(KeyColumn::Prefix), 123);
        desk.table->setOrder({KeyColumn::User, Qt::AscendingOrder});
        const auto columns = desk.table->visibleColumns();
        desk.makePage();
        QCOMPARE(desk.table->visibleColumns(), columns);
        QCOMPARE(desk.table->columnWidth(int(KeyColumn::Prefix)), 123);
        QCOMPARE(desk.table->order(), (KeyOrder{KeyColumn::User, Qt::AscendingOrder}));
        desk.actions.setAvailable(Need::Open, Need::Open);
        desk.actions.action(ActionId::ResetColumns)->trigger();
        QCOMPARE(desk.table->visibleColumns().front(), KeyColumn::User);
        QCOMPARE(desk.table->order(), KeyOrder());
    }

    void neverHidesTheUser()
    {
        Desk desk(keysFromTo(1, 5));
        desk.settings.set(KnownSettings::KeyColumns, {u"user 200 hidden"_s});
        desk.makePage();
        QVERIFY(!desk.table->isColumnHidden(int(KeyColumn::User)));
    }

    void selectionDecidesWhichActionsArePossible()
    {
        Desk desk(keysFromTo(1, 5));
        desk.waitForRows(5);
        desk.actions.setAvailable(Needs(Need::Open) | Need::SwitchKeys | Need::KeysShown,
                                  Needs(Need::Open) | Need::SwitchKeys | Need::KeysShown);
        const QAction *disable = desk.actions.action(ActionId::DisableKeys);
        const QAction *enable = desk.actions.action(ActionId::EnableKeys);
        QVERIFY(!disable->isEnabled());
        desk.select(0, Add);
        QVERIFY(disable->isEnabled());
        QVERIFY(!enable->isEnabled());
    }

    void explainsTheSelectedKey()
    {
        Desk desk(keysFromTo(1, 5));
        desk.waitForRows(5);
        desk.select(0, Add);
        QCOMPARE(desk.page->findChild<QLabel *>(u"inspectorOwner"_s)->text(), u"User0005"_s);
        desk.select(1, Add);
        QVERIFY(desk.page->findChild<QLabel *>(u"summaryTitle"_s)->text().startsWith(u'2'));
    }
};

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
