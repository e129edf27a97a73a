// SPDX-License-Identifier: MIT
#include "models/session/session.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "tests/support/ui/scriptedprompts.h"
#include "ui/commands/commandcontext.h"
#include "ui/commands/connectioncommands.h"
#include "ui/widgets/messagebanner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const auto Forum = uR"(
    scope 1 read - active 10 Read
    key 1 101 Ann aaaaaaaa valid 2 - read
)"_s;

// Answers when it is told to, as a person who thinks first.
class SlowPrompts final : public Prompts
{
public:
    void ask(const Question &, const Answered &answered) override { answer = answered; }

    Answered answer;
};

struct Desk
{
    explicit Desk(const QString &name = u"Forum"_s)
    {
        Profile profile = profileFor(*parseDatabaseUrl(u"sqlite:/data/forum.sqlite"_s));
        profile.name = name;
        profile.environment = Environment::Production;
        auto fake = std::make_unique<FakeKeyStore>(keysFromText(Forum));
        store = fake.get();
        session = std::make_unique<Session>(std::move(fake), profile);
        session->open();
    }
    void wait() const
    {
        QTRY_VERIFY(session->snapshot()->isComplete() && session->activity().text.isEmpty());
    }
    [[nodiscard]] CommandContext context(Prompts &asking)
    {
        return CommandContext{*session, asking, banner, &window};
    }

    QWidget window;
    ScriptedPrompts prompts;
    MessageBanner banner;
    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
};

} // namespace

class tst_ConnectionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatUnlockingMeansAndForHowLong();
    void unlocksOnlyWhenConfirmed();
    void unlocksForAQuarterOfAnHour();
    void survivesASessionThatIsGoneBeforeTheAnswer();
    void showsNamesAsTheyAre();
    void locksWithoutAsking();
    void triesALostConnectionAtOnce();
    void triesNothingWhileTheConnectionIsThere();
};

void tst_ConnectionCommands::saysWhatUnlockingMeansAndForHowLong()
{
    Desk desk;
    desk.wait();
    CommandContext context = desk.context(desk.prompts);
    unlockWriting(context);
    QCOMPARE(desk.prompts.asked().size(), 1);
    const Question question = desk.prompts.asked().first();
    QVERIFY(!question.title.isEmpty());
    QVERIFY2(question.text.contains(u"\"Forum\" is a production database."_s),
             qPrintable(question.text));
    QVERIFY2(question.text.contains(u"15 minute"_s), qPrintable(question.text));
    QVERIFY2(question.confirmVerb.startsWith(u"Unlock for 15 minute"_s),
             qPrintable(question.confirmVerb));
}

void tst_ConnectionCommands::unlocksOnlyWhenConfirmed()
{
    Desk desk;
    desk.wait();
    CommandContext context = desk.context(desk.prompts);
    desk.prompts.setAnswer({false, {}});
    unlockWriting(context);
    QVERIFY(desk.session->writeLock().isLocked());
    QCoreApplication::processEvents();
    QVERIFY(!desk.store->calls().contains(u"set-access read-write"_s));
    desk.prompts.setAnswer({true, {}});
    unlockWriting(context);
    QVERIFY(!desk.session->writeLock().isLocked());
    QTRY_VERIFY(desk.session->canWrite());
    QCOMPARE(desk.store->calls().count(u"set-access read-write"_s), 1);
}

void tst_ConnectionCommands::unlocksForAQuarterOfAnHour()
{
    Desk desk;
    desk.wait();
    CommandContext context = desk.context(desk.prompts);
    unlockWriting(context);
    const std::chrono::seconds remaining = desk.session->writeLock().remaining();
    QVERIFY(remaining <= WriteLock::UnlockTime);
    QVERIFY(remaining > WriteLock::UnlockTime - std::chrono::minutes(1));
}

void tst_ConnectionCommands::survivesASessionThatIsGoneBeforeTheAnswer()
{
    Desk desk;
    desk.wait();
    SlowPrompts slow;
    {
        CommandContext context = desk.context(slow);
        unlockWriting(context);
    }
    QVERIFY(desk.session->writeLock().isLocked());
    desk.session.reset();
    slow.answer({true, {}});
}

void tst_ConnectionCommands::showsNamesAsTheyAre()
{
    Desk desk(u"%1 %n %L1 moor\u202Eevil"_s);
    desk.wait();
    CommandContext context = desk.context(desk.prompts);
    unlockWriting(context);
    const QString text = desk.prompts.asked().first().text;
    QVERIFY2(text.startsWith(u"\"%1 %n %L1 moor[U+202E]evil\" is a production"_s),
             qPrintable(text));
}

void tst_ConnectionCommands::locksWithoutAsking()
{
    Desk desk;
    desk.wait();
    CommandContext context = desk.context(desk.prompts);
    desk.session->writeLock().unlock();
    QTRY_VERIFY(desk.session->canWrite());
    lockWriting(context);
    QVERIFY(desk.session->writeLock().isLocked());
    QVERIFY(!desk.session->canWrite());
    QVERIFY(desk.prompts.asked().isEmpty());
    QTRY_COMPARE(desk.store->access(), SessionAccess::ReadOnly);
}

void tst_ConnectionCommands::triesALostConnectionAtOnce()
{
    Desk desk;
    desk.wait();
    CommandContext context = desk.context(desk.prompts);
    Reconnector &connection = desk.session->connection();
    connection.giveUp(Error::refused(u"The account is locked."_s));
    reconnectNow(context);
    QTRY_VERIFY(!connection.isLost());
    QVERIFY(desk.prompts.asked().isEmpty());
}

void tst_ConnectionCommands::triesNothingWhileTheConnectionIsThere()
{
    Desk desk;
    desk.wait();
    CommandContext context = desk.context(desk.prompts);
    const QStringList before = desk.store->calls();
    reconnectNow(context);
    QCoreApplication::processEvents();
    QCOMPARE(desk.store->calls(), before);
}

QTEST_MAIN(tst_ConnectionCommands)
#include "tst_connectioncommands.moc"
