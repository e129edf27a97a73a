// SPDX-License-Identifier: MIT
#include "models/session/session.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/scopespage.h"

#include <QAction>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(const QString &forum)
    {
        auto fake = std::make_unique<FakeKeyStore>(keysFromText(forum));
        store = fake.get();
        session = std::make_unique<Session>(std::move(fake), profileFor({}));
        page = std::make_unique<ScopesPage>(*session, actions);
        page->show();
        session->open();
        actions.setAvailable(Needs(Need::Open) | Need::ScopesShown | Need::WholeSnapshot,
                             Needs(Need::Open) | Need::ScopesShown | Need::WholeSnapshot);
        actions.setReasons({});
    }
    void wait() const
    {
        QTRY_VERIFY(session->snapshot()->isComplete() && session->activity().text.isEmpty());
    }
    [[nodiscard]] QTableView *table() const { return page->findChild<QTableView *>(); }
    void select(int row) const { table()->selectRow(row); }
    [[nodiscard]] bool can(ActionId id) const { return actions.action(id)->isEnabled(); }

    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
    ActionRegistry actions;
    std::unique_ptr<ScopesPage> page;
};

const auto Forum = uR"(
    scope 1 read  - active 10 Read
    scope 2 write - active 20 Write
    scope 3 admin - active 30 Admin
)"_s;

} // namespace

class tst_ScopesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWhenThereIsNoScope();
    void knowsWhatTheSelectionAllows();
    void keepsTheSelectionOverARefresh();
    void startsTheEditorByKeyboardAndDoubleClick();
    void passesAMoveOn();
};

void tst_ScopesPage::saysWhatToDoWhenThereIsNoScope()
{
    Desk desk(u"group 5 Clerks 1"_s);
    desk.wait();
    QVERIFY(desk.page->findChild<QLabel *>(u"noScopes"_s)->isVisible());
    desk.store->setSnapshot(keysFromText(Forum));
    desk.session->refresh();
    QTRY_VERIFY(desk.table()->isVisible());
}

void tst_ScopesPage::knowsWhatTheSelectionAllows()
{
    Desk desk(Forum);
    desk.wait();
    QVERIFY(!desk.page->selectedScope());
    QVERIFY(!desk.can(ActionId::EditScope));
    desk.select(0);
    QCOMPARE(desk.page->selectedScope(), ScopeId(1));
    QVERIFY(desk.can(ActionId::EditScope) && desk.can(ActionId::DeleteScope));
    QVERIFY(!desk.can(ActionId::MoveScopeUp) && desk.can(ActionId::MoveScopeDown));
    desk.select(2);
    QVERIFY(desk.can(ActionId::MoveScopeUp) && !desk.can(ActionId::MoveScopeDown));
}

void tst_ScopesPage::keepsTheSelectionOverARefresh()
{
    Desk desk(Forum);
    desk.wait();
    desk.select(2);
    desk.store->setSnapshot(
        keysFromText(u"scope 3 admin - active 5 Admin\nscope 1 read - active 10 Read"_s));
    desk.session->refresh();
    QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
    QCOMPARE(desk.page->selectedScope(), ScopeId(3));
    QVERIFY(!desk.can(ActionId::MoveScopeUp) && desk.can(ActionId::MoveScopeDown));
}

void tst_ScopesPage::startsTheEditorByKeyboardAndDoubleClick()
{
    Desk desk(Forum);
    desk.wait();
    desk.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    desk.select(1);
    QSignalSpy edited(desk.actions.action(ActionId::EditScope), &QAction::triggered);
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    const QPoint cell = desk.table()->visualRect(desk.table()->model()->index(1, 0)).center();
    QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(desk.table()->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(edited.size(), 2);
}

void tst_ScopesPage::passesAMoveOn()
{
    Desk desk(Forum);
    desk.wait();
    QSignalSpy asked(desk.page.get(), &ScopesPage::moveAsked);
    QAbstractItemModel *model = desk.table()->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(2, 0)}));
    model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<ScopeId>(), ScopeId(3));
    QCOMPARE(asked[0][1].toInt(), 0);
}

QTEST_MAIN(tst_ScopesPage)
#include "tst_scopespage.moc"
