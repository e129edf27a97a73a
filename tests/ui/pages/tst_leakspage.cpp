// SPDX-License-Identifier: MIT
#include "models/domain/token.h"
#include "models/session/session.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/leakspage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Anns = "cav7_aaaaaaaa0123456789-_0123456789ab";
const QByteArray Bobs = "cav7_bbbbbbbb0123456789-_0123456789ab";
const QByteArray Nobodys = "cav7_zzzzzzzz0123456789-_0123456789ab";

const auto Forum = uR"(
    key 7 100 Ann aaaaaaaa valid 2 - - - 1000 active
    key 8 101 Bob bbbbbbbb valid 2 - - - -    disabled
    key 9 102 Cem cccccccc valid 2 - - - -    active
)"_s;

struct Desk
{
    Desk()
    {
        auto fake = std::make_unique<FakeKeyStore>(keysFromText(Forum));
        store = fake.get();
        store->addToken(tokenHash(Anns), KeyId(7));
        store->addToken(tokenHash(Bobs), KeyId(8));
        session = std::make_unique<Session>(std::move(fake), profileFor({}));
        page = std::make_unique<LeaksPage>(*session, actions);
        page->show();
        session->open();
        const Needs there = Needs(Need::Open) | Need::KeysShown | Need::WholeSnapshot;
        actions.setAvailable(there, there);
        actions.setReasons({});
    }
    void wait() const
    {
        QTRY_VERIFY(session->snapshot()->isComplete() && session->activity().text.isEmpty());
    }
    void search(const QByteArray &text) const
    {
        page->search({text, {}});
        QTRY_VERIFY(table()->isVisible());
    }
    [[nodiscard]] QTableView *table() const { return page->findChild<QTableView *>(); }
    [[nodiscard]] QString label(const QString &name) const
    {
        return page->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] bool shows(const QString &name) const
    {
        return page->findChild<QWidget *>(name)->isVisible();
    }
    [[nodiscard]] bool can(ActionId id) const { return actions.action(id)->isEnabled(); }
    [[nodiscard]] QString selected() const
    {
        const KeySelection selection = page->selection();
        return print(*selection.snapshot, selection.rows);
    }

    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
    ActionRegistry actions;
    std::unique_ptr<LeaksPage> page;
};

} // namespace

class tst_LeaksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDo();
    void findsTokensInWhatIsPasted();
    void findsTokensInWhatIsDropped();
    void saysThatNothingWasFound();
    void selectsAllWholeTokensWhenNothingIsSelected();
    void knowsWhatTheSelectionAllows();
    void followsTheSnapshot();
    void canBeCancelled();
    void tellsWhatWentWrong();
    void showsTheCard();
    void leavesNoTokenBehind();
};

void tst_LeaksPage::saysWhatToDo()
{
    const Desk desk;
    desk.wait();
    QVERIFY(desk.shows(u"leaksEmpty"_s));
    QVERIFY(!desk.table()->isVisible());
    QVERIFY(!desk.can(ActionId::DisableKeys));
}

void tst_LeaksPage::findsTokensInWhatIsPasted()
{
    const Desk desk;
    desk.wait();
    QGuiApplication::clipboard()->setText(
        QString::fromLatin1("x\n" + Anns + "\ncav7_cccccc...\n" + Nobodys));
    desk.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    desk.page->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(desk.table()->isVisible());
    QCOMPARE(desk.table()->model()->rowCount(), 2);
    QCOMPARE(desk.label(u"leakSentence"_s),
             u"1 key(s) found in 92 bytes: 1 active. Fragments may be of 1 other key(s)."_s);
    QCOMPARE(desk.label(u"leakMore"_s), u"1 other token(s) belong to no key (any more)."_s);
}

void tst_LeaksPage::findsTokensInWhatIsDropped()
{
    const Desk desk;
    desk.wait();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\n" + Anns);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path())});
    QDragEnterEvent entering({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.page.get(), &entering);
    QVERIFY(entering.isAccepted());
    QDropEvent event({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.page.get(), &event);
    QTRY_VERIFY(desk.table()->isVisible());
    QCOMPARE(desk.table()->model()->index(0, 6).data().toString(), file.fileName() + u", line 2");
}

void tst_LeaksPage::saysThatNothingWasFound()
{
    const Desk desk;
    desk.wait();
    desk.page->search({"nothing", {u"/no/such/file"_s}});
    QTRY_VERIFY(desk.shows(u"leakSentence"_s));
    QCOMPARE(desk.label(u"leakSentence"_s), u"No token of a key was found in 7 bytes."_s);
    QVERIFY(desk.label(u"leakMore"_s).startsWith(u"/no/such/file"_s));
    QVERIFY(!desk.table()->isVisible());
}

void tst_LeaksPage::selectsAllWholeTokensWhenNothingIsSelected()
{
    const Desk desk;
    desk.wait();
    desk.search(Anns + "\n" + Bobs + "\ncav7_cccccccc\ncav7_aaaaaaaa");
    QCOMPARE(desk.selected(), u"7 Ann, 8 Bob"_s);
    desk.table()->selectRow(3);
    QCOMPARE(desk.selected(), u"9 Cem"_s);
    desk.table()->selectAll(); // Ann's key stands there twice.
    QCOMPARE(desk.selected(), u"7 Ann, 8 Bob, 9 Cem"_s);
}

void tst_LeaksPage::knowsWhatTheSelectionAllows()
{
    const Desk desk;
    desk.wait();
    desk.search(Anns + "\n" + Bobs);
    QVERIFY(desk.can(ActionId::DisableKeys));
    QVERIFY(desk.can(ActionId::RevokeKeys));
    desk.table()->selectRow(1);
    QVERIFY(!desk.can(ActionId::DisableKeys));
    QVERIFY(desk.can(ActionId::RevokeKeys));
}

void tst_LeaksPage::followsTheSnapshot()
{
    const Desk desk;
    desk.wait();
    desk.search(Anns + "\n" + Bobs);
    desk.table()->selectRow(0);
    desk.store->setSnapshot(keysFromText(u"key 7 100 Ann aaaaaaaa valid 2 - - - - disabled"_s));
    desk.session->refresh();
    QTRY_COMPARE(desk.label(u"leakSentence"_s), u"2 key(s) found in 75 bytes: 0 active."_s);
    QCOMPARE(desk.selected(), u"7 Ann"_s);
    QVERIFY(!desk.can(ActionId::DisableKeys));
}

void tst_LeaksPage::canBeCancelled()
{
    const Desk desk;
    desk.wait();
    desk.store->hold();
    desk.page->search({Anns, {}});
    QTRY_VERIFY(desk.store->calls().contains(u"find-keys 1"_s));
    auto *cancel = desk.page->findChild<QPushButton *>(u"cancelLeaks"_s);
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(desk.shows(u"leaksEmpty"_s));
    QTRY_VERIFY(desk.session->activity().text.isEmpty());
    desk.store->release();
}

void tst_LeaksPage::tellsWhatWentWrong()
{
    const Desk desk;
    desk.wait();
    desk.store->failNext(FakeKeyStore::Call::FindKeys, Error::refused(u"Hashes are secret."_s));
    desk.page->search({Anns, {}});
    QTRY_VERIFY(desk.shows(u"leaksProblem"_s));
    QCOMPARE(desk.label(u"leaksProblem"_s), u"Hashes are secret."_s);
}

void tst_LeaksPage::showsTheCard()
{
    const Desk desk;
    desk.wait();
    desk.search(Anns + "\n" + Bobs);
    QSignalSpy asked(desk.page.get(), &LeaksPage::cardAsked);
    desk.table()->selectRow(1);
    desk.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<KeyId>(), KeyId(8));
}

void tst_LeaksPage::leavesNoTokenBehind()
{
    const Desk desk;
    desk.wait();
    desk.search(Anns);
    const QString secret = QString::fromLatin1(Anns.sliced(14));
    for (const QWidget *widget : desk.page->findChildren<QWidget *>()) {
        QVERIFY(!widget->accessibleName().contains(secret));
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY(!label->text().contains(secret));
    }
    const QAbstractItemModel *model = desk.table()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        QVERIFY(!model->index(0, column).data().toString().contains(secret));
}

QTEST_MAIN(tst_LeaksPage)
#include "tst_leakspage.moc"
