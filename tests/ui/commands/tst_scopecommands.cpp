// SPDX-License-Identifier: MIT
#include "models/session/session.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "ui/commands/commandcontext.h"
#include "ui/commands/scopecommands.h"
#include "ui/commands/scopereview.h"
#include "ui/dialogs/scopeeditor.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/messagebanner.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const auto Forum = uR"(
    group 5  "S1 Clerk" 14
    scope 1 read         - active 10 Read
    scope 2 read:tickets 5 active 20 "Read tickets"
    scope 3 admin        5 active 30 Admin
    key 1 101 Ann          aaaaaaaa valid 2 5  read,read:tickets
    key 2 102 <b>Bob</b>   bbbbbbbb valid 2 5  read:tickets
)"_s;

// Gives one answer and keeps the question.
class OneAnswer final : public Prompts
{
public:
    void ask(const Question &question, const Answered &answered) override
    {
        asked = question;
        if (isConfirmed)
            answered({true, {}});
    }
    bool isConfirmed = true;
    Question asked;
};

struct Desk
{
    Desk()
    {
        auto fake = std::make_unique<FakeKeyStore>(keysFromText(Forum));
        store = fake.get();
        session = std::make_unique<Session>(std::move(fake), profileFor({}));
        session->open();
        context =
            std::make_unique<CommandContext>(CommandContext{*session, prompts, banner, &window});
        context->selectedScope = [this] { return selected; };
    }
    void wait() const
    {
        QTRY_VERIFY(session->snapshot()->isComplete() && session->activity().text.isEmpty());
    }
    [[nodiscard]] QString order() const
    {
        QStringList names;
        for (const Scope &scope : session->snapshot()->scopes())
            names += u"%1=%2"_s.arg(scope.name).arg(scope.displayOrder);
        return names.join(u' ');
    }

    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
    OneAnswer prompts;
    QWidget window;
    MessageBanner banner;
    std::optional<ScopeId> selected;
    std::unique_ptr<CommandContext> context;
};

} // namespace

class tst_ScopeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletesAfterAReviewThatNamesWhoLoses();
    void deletesNothingWithoutConsent();
    void reportsThatSomebodyChangedWhatIsToBeDeleted();
    void movesOnePlace();
    void movesNothingAtTheEnds();
    void showsAConflictOfOrders();
    void opensOneEditorPerScope();
    void newScopeComesLast();
    void doesNothingWithoutASelection();
    void limitsTheNamesOfAReview();
};

void tst_ScopeCommands::deletesAfterAReviewThatNamesWhoLoses()
{
    Desk desk;
    desk.wait();
    desk.selected = ScopeId(2);
    deleteScope(*desk.context);
    QCOMPARE(desk.prompts.asked.tone, Question::Tone::Destructive);
    QCOMPARE(desk.prompts.asked.lines.join(u'|'), u"<b>Bob</b> \u2013 left with no scope|Ann"_s);
    QVERIFY(desk.prompts.asked.confirmVerb.contains(u"2 key"_s));
    QTRY_COMPARE(desk.banner.kind(), MessageBanner::Kind::Success);
    desk.wait();
    QTRY_COMPARE(desk.order(), u"read=10 admin=30"_s);
    QCOMPARE(desk.store->lastEdit().kind, ScopeEditKind::Delete);
}

void tst_ScopeCommands::deletesNothingWithoutConsent()
{
    Desk desk;
    desk.wait();
    desk.selected = ScopeId(2);
    desk.prompts.isConfirmed = false;
    deleteScope(*desk.context);
    QTest::qWait(20);
    QVERIFY(!desk.store->calls().contains(u"save delete read:tickets"_s));
}

void tst_ScopeCommands::reportsThatSomebodyChangedWhatIsToBeDeleted()
{
    Desk desk;
    desk.wait();
    desk.selected = ScopeId(2);
    QString theirs = Forum;
    desk.store->setSnapshot(keysFromText(theirs.replace(u"\"Read tickets\""_s, u"Theirs"_s)));
    deleteScope(*desk.context);
    QTRY_COMPARE(desk.banner.kind(), MessageBanner::Kind::Warning);
    QTRY_COMPARE(desk.session->snapshot()->scopes()[1].title, u"Theirs"_s);
}

void tst_ScopeCommands::movesOnePlace()
{
    Desk desk;
    desk.wait();
    desk.selected = ScopeId(3);
    moveScopeUp(*desk.context);
    QTRY_COMPARE(desk.order(), u"read=10 admin=15 read:tickets=20"_s);
    desk.wait();
    moveScopeDown(*desk.context);
    QTRY_COMPARE(desk.order(), u"read=10 read:tickets=20 admin=30"_s);
}

void tst_ScopeCommands::movesNothingAtTheEnds()
{
    Desk desk;
    desk.wait();
    desk.selected = ScopeId(1);
    moveScopeUp(*desk.context);
    desk.selected = ScopeId(3);
    moveScopeDown(*desk.context);
    placeScope(*desk.context, ScopeId(3), 99);
    placeScope(*desk.context, ScopeId(99), 0);
    QVERIFY(!desk.store->calls().join(u' ').contains(u"place"_s));
}

void tst_ScopeCommands::showsAConflictOfOrders()
{
    Desk desk;
    desk.wait();
    QString theirs = Forum;
    desk.store->setSnapshot(keysFromText(theirs.replace(u"active 30"_s, u"active 40"_s)));
    placeScope(*desk.context, ScopeId(3), 0);
    QTRY_COMPARE(desk.banner.kind(), MessageBanner::Kind::Error);
    QTRY_COMPARE(desk.order(), u"read=10 read:tickets=20 admin=40"_s);
}

void tst_ScopeCommands::opensOneEditorPerScope()
{
    Desk desk;
    desk.wait();
    desk.selected = ScopeId(2);
    editScope(*desk.context);
    editScope(*desk.context);
    QCOMPARE(desk.window.findChildren<ScopeEditor *>().size(), 1);
    desk.selected = ScopeId(3);
    editScope(*desk.context);
    QCOMPARE(desk.window.findChildren<ScopeEditor *>().size(), 2);
}

void tst_ScopeCommands::newScopeComesLast()
{
    Desk desk;
    desk.wait();
    newScope(*desk.context);
    const auto *editor = desk.window.findChild<ScopeEditor *>();
    QVERIFY(editor);
    QCOMPARE(editor->scopeId(), ScopeId());
    QVERIFY(!editor->isDirty());
}

void tst_ScopeCommands::doesNothingWithoutASelection()
{
    Desk desk;
    desk.wait();
    const QStringList before = desk.store->calls();
    editScope(*desk.context);
    deleteScope(*desk.context);
    moveScopeUp(*desk.context);
    QCOMPARE(desk.store->calls(), before);
    QVERIFY(desk.window.findChildren<ScopeEditor *>().isEmpty());
}

void tst_ScopeCommands::limitsTheNamesOfAReview()
{
    QString text = u"scope 1 read - active 10 Read\n"_s;
    for (int i = 1; i <= 1005; ++i)
        text += u"key %1 %2 User%1 kkkkkkkk valid 2 - read\n"_s.arg(i).arg(i + 5000);
    const KeySnapshotPtr snapshot = keysFromText(text);
    ScopeEdit edit;
    edit.kind = ScopeEditKind::Delete;
    edit.base = snapshot->scopes()[0];
    const Question question = deletionReview(*snapshot, edit);
    QCOMPARE(question.lines.size(), 1001);
    QCOMPARE(question.lines.last(), u"and 5 more"_s);
    QVERIFY(question.confirmVerb.contains(u"1,005"_s));
}

QTEST_MAIN(tst_ScopeCommands)
#include "tst_scopecommands.moc"
