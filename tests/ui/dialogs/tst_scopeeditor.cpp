// SPDX-License-Identifier: MIT
#include "models/snapshot/impact.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "ui/dialogs/scopeeditor.h"
#include "ui/widgets/chipflow.h"
#include "ui/widgets/impactview.h"
#include "ui/widgets/messagebanner.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const auto Forum = uR"(
    group 5  "S1 Clerk" 14
    group 14 "HQ"       3
    scope 1 read         -       active 10 Read
    scope 2 read:tickets 5,34    active 20 "Read tickets"
    key 1 101 Ann aaaaaaaa valid 2 5  read,read:tickets
    key 2 102 Bob bbbbbbbb valid 2 14 read
    key 3 103 Cat cccccccc valid 2 5  read:tickets
)"_s;

// A session on a fake store, with an editor on it.
struct Desk
{
    explicit Desk(const QString &forum = Forum)
    {
        auto fake = std::make_unique<FakeKeyStore>(keysFromText(forum));
        store = fake.get();
        session = std::make_unique<Session>(std::move(fake), profileFor({}));
    }
    void open(int scope)
    {
        openSession();
        edit(ScopeDraft::updating(session->snapshot()->scopes()[size_t(scope)]));
    }
    void openNew()
    {
        openSession();
        edit(ScopeDraft::creating({}));
    }
    void openSession()
    {
        session->open();
        QTRY_COMPARE(session->state(), Session::State::Open);
        QTRY_VERIFY(session->snapshot()->isComplete());
        QTRY_VERIFY(session->activity().text.isEmpty());
    }
    void edit(const ScopeDraft &draft)
    {
        editor = new ScopeEditor(*session, draft);
        editor->show();
    }
    ~Desk() { delete editor; }

    template<typename T>
    [[nodiscard]] T *find(const char16_t *name) const
    {
        return editor->findChild<T *>(QString::fromUtf16(name));
    }
    void type(const char16_t *field, const QString &text) const
    {
        find<QLineEdit>(field)->selectAll();
        QTest::keyClicks(find<QLineEdit>(field), text);
    }
    void click(const char16_t *button) const
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }
    void tick(const QString &group, Qt::CheckState state) const
    {
        QAbstractItemModel *groups = find<QAbstractItemView>(u"groupList")->model();
        for (int row = 0; row < groups->rowCount(); ++row) {
            if (groups->index(row, 0).data().toString() == group)
                QVERIFY(groups->setData(groups->index(row, 0), state, Qt::CheckStateRole));
        }
    }
    [[nodiscard]] QString reasonNotToSave() const
    {
        const auto *save = find<QPushButton>(u"scopeSave");
        return save->isEnabled() ? QString() : save->toolTip();
    }
    [[nodiscard]] ImpactView *impact() const { return editor->findChild<ImpactView *>(); }
    // Somebody else changes the database.
    void changeBehindItsBack(const QString &before, const QString &after) const
    {
        QString forum = Forum;
        QVERIFY(forum.contains(before));
        store->setSnapshot(keysFromText(forum.replace(before, after)));
    }

    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
    QPointer<ScopeEditor> editor;
};

} // namespace

class tst_ScopeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesExactlyWhatWasChanged();
    void leavesUntouchedTextAlone();
    void cannotSaveWithoutAChange();
    void checksTheNameOfANewScope_data();
    void checksTheNameOfANewScope();
    void createsAScope();
    void showsTheImpactThatSavingHas();
    void namesThoseWhoLose();
    void leavesTheImpactAloneWhileATitleIsTyped();
    void opensToEveryoneOnlyWithTheTypedName();
    void goesOnFromTheirsAfterAConflict();
    void takesTheirsInAConflict();
    void saysThatSomebodyElseChangedTheScope();
    void createsAnewWhatWasDeleted();
    void staysOpenWithTheErrorWhenSavingFails();
    void canBeStoppedWhileSaving();
    void asksBeforeItDiscards();
    void closesAtOnceWhenNothingWasChanged();
    void onlyShowsWhatIsReadOnly();
    void asksForTheRightOfTheEdit();
    void keepsWhatWasTypedWhileNothingCanBeSaved();
    void goesAwayWithTheSession();
};

void tst_ScopeEditor::savesExactlyWhatWasChanged()
{
    Desk desk;
    desk.open(1);
    const Scope base = desk.session->snapshot()->scopes()[1];
    desk.type(u"scopeTitle", u"Tickets"_s);
    desk.tick(u"HQ"_s, Qt::Checked);
    QSignalSpy saved(desk.editor, &ScopeEditor::saved);
    desk.editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.editor));
    QTest::keyClick(desk.find<QLineEdit>(u"scopeTitle"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);

    const ScopeEdit &edit = desk.store->lastEdit();
    QCOMPARE(edit.kind, ScopeEditKind::Update);
    QCOMPARE(edit.base, base);
    Scope wanted = base;
    wanted.title = u"Tickets"_s;
    wanted.groupCsv = u"5,34,14"_s;
    QCOMPARE(edit.wanted, wanted);
    QCOMPARE(edit.openToEveryone, EveryoneConsent::Withheld);
    QTRY_VERIFY(!desk.editor);
}

void tst_ScopeEditor::leavesUntouchedTextAlone()
{
    Desk desk;
    desk.openSession();
    Scope stored = desk.session->snapshot()->scopes()[1];
    stored.description = u"Line one\r\nline two"_s;
    stored.groupCsv = u" 5 , 34"_s;
    desk.edit(ScopeDraft::updating(stored));
    desk.type(u"scopeTitle", u"Tickets"_s);
    desk.editor->save();
    QTRY_COMPARE(desk.store->lastEdit().wanted.title, u"Tickets"_s);
    QCOMPARE(desk.store->lastEdit().wanted.description, stored.description);
    QCOMPARE(desk.store->lastEdit().wanted.groupCsv, stored.groupCsv);
}

void tst_ScopeEditor::cannotSaveWithoutAChange()
{
    Desk desk;
    desk.open(1);
    QVERIFY(!desk.reasonNotToSave().isEmpty());
    desk.type(u"scopeTitle", u"x"_s);
    QCOMPARE(desk.reasonNotToSave(), QString());
    desk.type(u"scopeTitle", u"Read tickets"_s);
    QVERIFY(!desk.reasonNotToSave().isEmpty());
    desk.find<QLineEdit>(u"scopeTitle")->clear();
    QVERIFY(!desk.reasonNotToSave().isEmpty());
    desk.editor->save();
    QVERIFY(!desk.store->calls().contains(u"save update read:tickets"_s));
}

void tst_ScopeEditor::checksTheNameOfANewScope_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("small letters") << u"write:all_2"_s << true;
    QTest::newRow("capital") << u"Write"_s << false;
    QTest::newRow("digit first") << u"2write"_s << false;
    QTest::newRow("blank") << u"write all"_s << false;
    QTest::newRow("there already") << u"read:tickets"_s << false;
}

void tst_ScopeEditor::checksTheNameOfANewScope()
{
    QFETCH(QString, name);
    QFETCH(bool, isFine);
    Desk desk;
    desk.openNew();
    desk.type(u"scopeTitle", u"A title"_s);
    desk.type(u"scopeName", name);
    QCOMPARE(desk.reasonNotToSave().isEmpty(), isFine);
    QCOMPARE(desk.find<QLabel>(u"scopeNameProblem")->isVisible(), !isFine);
}

void tst_ScopeEditor::createsAScope()
{
    Desk desk;
    desk.openNew();
    desk.type(u"scopeName", u"write"_s);
    desk.type(u"scopeTitle", u"Write"_s);
    desk.tick(u"HQ"_s, Qt::Checked);
    desk.editor->save();
    QTRY_VERIFY(desk.store->calls().contains(u"save create write"_s));
    QCOMPARE(desk.store->lastEdit().wanted.groupCsv, u"14"_s);
    QCOMPARE(desk.store->lastEdit().base, Scope());
    QTRY_VERIFY(!desk.editor);
}

void tst_ScopeEditor::showsTheImpactThatSavingHas()
{
    Desk desk;
    desk.open(1);
    desk.tick(u"S1 Clerk"_s, Qt::Unchecked);
    desk.tick(u"HQ"_s, Qt::Checked);
    QTRY_VERIFY(desk.impact()->isCurrent());
    QCOMPARE(desk.find<QLabel>(u"impactGains")->text(), u"+1 key(s) gain"_s);
    QCOMPARE(desk.find<QLabel>(u"impactLosses")->text(), u"\u22122 key(s) lose"_s);
    QCOMPARE(desk.find<QLabel>(u"impactLeftWithNone")->text(), u"1 key(s) left with no scope"_s);
    const KeySnapshotPtr before = desk.session->snapshot();
    const Impact shown = desk.impact()->impact();

    QSignalSpy saved(desk.editor, &ScopeEditor::saved);
    desk.editor->save();
    QTRY_COMPARE(saved.size(), 1);
    const Impact expected = impactOf(*before, desk.store->lastEdit());
    QCOMPARE(print(*before, shown.gains), print(*before, expected.gains));
    QCOMPARE(print(*before, shown.losses), print(*before, expected.losses));
    QCOMPARE(print(*before, shown.leftWithNone), u"3 Cat"_s);
    const auto report = saved[0][0].value<ScopeSaveReport>();
    QCOMPARE(report.granted, shown.granted());
    QCOMPARE(report.revoked, shown.revoked());
}

void tst_ScopeEditor::namesThoseWhoLose()
{
    Desk desk;
    desk.open(1);
    desk.tick(u"S1 Clerk"_s, Qt::Unchecked);
    QTRY_VERIFY(desk.impact()->isCurrent());
    const auto *table = desk.find<QWidget>(u"impactListLosses")->findChild<QAbstractItemView *>();
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Ann"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"S1 Clerk"_s);
}

void tst_ScopeEditor::leavesTheImpactAloneWhileATitleIsTyped()
{
    Desk desk;
    desk.open(1);
    QTRY_VERIFY(desk.impact()->isCurrent());
    QSignalSpy computed(desk.impact(), &ImpactView::computed);
    desk.type(u"scopeTitle", u"Another"_s);
    QVERIFY(desk.impact()->isCurrent());
    QTest::qWait(20);
    QCOMPARE(computed.size(), 0);
    desk.find<QCheckBox>(u"scopeActive")->click();
    QTRY_COMPARE(computed.size(), 1);
}

void tst_ScopeEditor::opensToEveryoneOnlyWithTheTypedName()
{
    Desk desk;
    desk.open(1);
    auto *warning = desk.find<QWidget>(u"scopeOpensToEveryone");
    QVERIFY(!warning->isVisible());
    for (const qint64 id : {5, 34})
        desk.editor->findChild<ChipFlow *>(u"groupChips"_s)->removalAsked(id);
    QVERIFY(warning->isVisible());
    desk.click(u"scopeSave");
    QVERIFY(desk.find<QLineEdit>(u"gateName")->isVisible());
    QVERIFY(!desk.find<QPushButton>(u"gateOpen")->isEnabled());
    desk.type(u"gateName", u"read"_s);
    QVERIFY(!desk.find<QPushButton>(u"gateOpen")->isEnabled());
    QVERIFY(!desk.store->calls().contains(u"save update read:tickets"_s));
    desk.type(u"gateName", u"read:tickets"_s);
    desk.click(u"gateOpen");
    QTRY_VERIFY(desk.store->calls().contains(u"save update read:tickets"_s));
    QCOMPARE(desk.store->lastEdit().openToEveryone, EveryoneConsent::Given);
    QCOMPARE(desk.store->lastEdit().wanted.groupCsv, QString());
}

void tst_ScopeEditor::goesOnFromTheirsAfterAConflict()
{
    Desk desk;
    desk.open(1);
    desk.type(u"scopeTitle", u"Mine"_s);
    desk.changeBehindItsBack(u"5,34    active 20"_s, u"5,14    active 20"_s);
    desk.editor->save();
    QTRY_VERIFY(desk.editor->findChild<QDialog *>(u"scopeConflict"_s));
    desk.click(u"continueEditing");
    // Their groups, my title.
    QCOMPARE(desk.find<QLineEdit>(u"scopeTitle")->text(), u"Mine"_s);
    QSignalSpy saved(desk.editor, &ScopeEditor::saved);
    desk.editor->save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.store->lastEdit().base.groupCsv, u"5,14"_s);
    QCOMPARE(desk.store->lastEdit().wanted.groupCsv, u"5,14"_s);
    QCOMPARE(desk.store->lastEdit().wanted.title, u"Mine"_s);
}

void tst_ScopeEditor::takesTheirsInAConflict()
{
    Desk desk;
    desk.open(1);
    desk.type(u"scopeTitle", u"Mine"_s);
    desk.changeBehindItsBack(u"\"Read tickets\""_s, u"Theirs"_s);
    desk.editor->save();
    QTRY_VERIFY(desk.editor->findChild<QDialog *>(u"scopeConflict"_s));
    desk.click(u"takeTheirs");
    desk.click(u"continueEditing");
    QCOMPARE(desk.find<QLineEdit>(u"scopeTitle")->text(), u"Theirs"_s);
    QVERIFY(!desk.editor->isDirty());
}

void tst_ScopeEditor::saysThatSomebodyElseChangedTheScope()
{
    Desk desk;
    desk.open(1);
    QVERIFY(!desk.find<QPushButton>(u"scopeCompare")->isVisible());
    desk.changeBehindItsBack(u"5,34    active 20"_s, u"5,14    active 20"_s);
    desk.session->refresh();
    QTRY_VERIFY(desk.find<QPushButton>(u"scopeCompare")->isVisible());
    desk.click(u"scopeCompare");
    QVERIFY(desk.editor->findChild<QDialog *>(u"scopeConflict"_s));
    desk.click(u"continueEditing");
    QTRY_VERIFY(!desk.find<QPushButton>(u"scopeCompare")->isVisible());
    QVERIFY(!desk.editor->isDirty());
}

void tst_ScopeEditor::createsAnewWhatWasDeleted()
{
    Desk desk;
    desk.open(1);
    desk.type(u"scopeTitle", u"Mine"_s);
    desk.store->setSnapshot(keysFromText("group 5 \"S1 Clerk\" 14"));
    desk.editor->save();
    QTRY_VERIFY(desk.find<QPushButton>(u"scopeRecreate")->isVisible());
    desk.click(u"scopeRecreate");
    desk.editor->save();
    QTRY_VERIFY(desk.store->calls().contains(u"save create read:tickets"_s));
    QCOMPARE(desk.store->lastEdit().wanted.title, u"Mine"_s);
    QCOMPARE(desk.store->lastEdit().wanted.groupCsv, u"5,34"_s);
}

void tst_ScopeEditor::staysOpenWithTheErrorWhenSavingFails()
{
    Desk desk;
    desk.open(1);
    desk.type(u"scopeTitle", u"Mine"_s);
    desk.store->failNext(FakeKeyStore::Call::Save, Error::busy(u"The site is busy."_s));
    desk.editor->save();
    const auto *banner = desk.editor->findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"The site is busy."_s));
    QCOMPARE(desk.find<QLineEdit>(u"scopeTitle")->text(), u"Mine"_s);
    QCOMPARE(desk.reasonNotToSave(), QString());
}

void tst_ScopeEditor::canBeStoppedWhileSaving()
{
    Desk desk;
    desk.open(1);
    desk.type(u"scopeTitle", u"Mine"_s);
    desk.store->hold();
    desk.editor->save();
    QVERIFY(desk.find<QPushButton>(u"scopeStop")->isVisible());
    desk.editor->reject(); // Not while it is unknown how it ends.
    QVERIFY(desk.editor->isVisible());
    desk.click(u"scopeStop");
    desk.store->release();
    QTRY_VERIFY(desk.find<QPushButton>(u"scopeSave")->isVisible());
    QCOMPARE(desk.store->snapshot()->scopes()[1].title, u"Read tickets"_s);
    QVERIFY(desk.editor->isDirty());
}

void tst_ScopeEditor::asksBeforeItDiscards()
{
    Desk desk;
    desk.open(1);
    desk.type(u"scopeTitle", u"Mine"_s);
    desk.editor->close();
    QVERIFY(desk.editor->isVisible());
    desk.click(u"scopeKeepEditing");
    QCOMPARE(desk.find<QLineEdit>(u"scopeTitle")->text(), u"Mine"_s);
    desk.click(u"scopeDiscard");
    desk.click(u"scopeDiscardChanges");
    QTRY_VERIFY(!desk.editor);
    QVERIFY(!desk.store->calls().contains(u"save update read:tickets"_s));
}

void tst_ScopeEditor::closesAtOnceWhenNothingWasChanged()
{
    Desk desk;
    desk.open(1);
    desk.click(u"scopeDiscard");
    QTRY_VERIFY(!desk.editor);
}

void tst_ScopeEditor::onlyShowsWhatIsReadOnly()
{
    Desk desk;
    desk.store->setReadOnly(u"This account may only read."_s);
    desk.open(1);
    QVERIFY(!desk.find<QPushButton>(u"scopeSave")->isVisible());
    QCOMPARE(desk.find<QLabel>(u"scopeNotice")->text(), u"This account may only read."_s);
    QVERIFY(desk.find<QLineEdit>(u"scopeTitle")->isReadOnly());
    desk.editor->reject();
    QTRY_VERIFY(!desk.editor);
}

void tst_ScopeEditor::asksForTheRightOfTheEdit()
{
    StoreInfo info;
    info.canWrite = true;
    info.rights.deny(Right::EditScopes, u"UPDATE is missing."_s);
    Desk editing;
    editing.store->setInfo(info);
    editing.open(1);
    QCOMPARE(editing.find<QLabel>(u"scopeNotice")->text(), u"UPDATE is missing."_s);
    QVERIFY(editing.find<QLineEdit>(u"scopeTitle")->isReadOnly());
    Desk creating;
    creating.store->setInfo(info);
    creating.openNew();
    QVERIFY(!creating.find<QLineEdit>(u"scopeTitle")->isReadOnly());
}

void tst_ScopeEditor::keepsWhatWasTypedWhileNothingCanBeSaved()
{
    Desk desk;
    desk.open(1);
    desk.type(u"scopeTitle", u"Mine"_s);
    desk.store->loseConnection();
    desk.session->refresh();
    QTRY_VERIFY(!desk.session->canWrite());
    QTRY_VERIFY(desk.find<QLineEdit>(u"scopeTitle")->isReadOnly());
    QCOMPARE(desk.find<QLineEdit>(u"scopeTitle")->text(), u"Mine"_s);
    QVERIFY(desk.editor->isDirty());
    desk.editor->reject();
    QVERIFY(desk.editor);
}

void tst_ScopeEditor::goesAwayWithTheSession()
{
    Desk desk;
    desk.open(1);
    desk.type(u"scopeTitle", u"Mine"_s);
    desk.session.reset();
    QTRY_VERIFY(!desk.editor);
}

QTEST_MAIN(tst_ScopeEditor)
#include "tst_scopeeditor.moc"
