// SPDX-License-Identifier: MIT
#include "models/session/session.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "tests/support/ui/scriptedprompts.h"
#include "ui/commands/changekeys.h"
#include "ui/commands/commandcontext.h"
#include "ui/commands/copykeys.h"
#include "ui/commands/recomputegrants.h"
#include "ui/commands/undochange.h"
#include "ui/widgets/messagebanner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;
using Kind = MessageBanner::Kind;

namespace {

const auto Forum = uR"(
    scope 1 read  - active 10 Read
    scope 2 write - active 20 Write
    key 1 101 Ann        aaaaaaaa valid 2 - read,write
    key 2 102 <b>Bob</b> bbbbbbbb valid 2 - read,write
    key 3 103 Cid        cccccccc valid 2 - read
)"_s;

struct Desk
{
    Desk()
    {
        auto fake = std::make_unique<FakeKeyStore>(keysFromText(Forum));
        store = fake.get();
        session = std::make_unique<Session>(std::move(fake), profileFor({}));
        context =
            std::make_unique<CommandContext>(CommandContext{*session, prompts, banner, &window});
        context->selectedKeys = [this] {
            KeySelection selection{session->snapshot(), {}, {KeyColumn::User}};
            for (const quint32 id : selected)
                selection.rows.push_back(*session->snapshot()->rowOf(KeyId(id)));
            return selection;
        };
        session->open();
    }
    void wait() const
    {
        QTRY_VERIFY(session->snapshot()->isComplete() && session->activity().text.isEmpty());
    }
    // What the store was asked to change.
    [[nodiscard]] QStringList changes() const
    {
        return store->calls().filter(QRegularExpression(u"^(enable|disable|revoke) "_s));
    }

    QWidget window;
    ScriptedPrompts prompts;
    MessageBanner banner;
    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
    std::unique_ptr<CommandContext> context;
    QList<quint32> selected;
};

} // namespace

class TestChangeKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disablesOneKeyWithoutAsking()
    {
        Desk desk;
        desk.wait();
        desk.selected = {1};
        disableKeys(*desk.context);
        QTRY_COMPARE(desk.changes(), QStringList{u"disable 1"_s});
        QVERIFY(desk.prompts.asked().isEmpty());
        QTRY_COMPARE(desk.banner.kind(), Kind::Success);
    }

    void asksBeforeSeveral()
    {
        Desk desk;
        desk.wait();
        desk.selected = {1, 2};
        disableKeys(*desk.context);
        QTRY_COMPARE(desk.changes(), QStringList{u"disable 1,2"_s});
        QCOMPARE(desk.prompts.asked().size(), 1);
        QCOMPARE(desk.prompts.asked().first().lines.size(), 2);
    }

    void namesWhatARevokeHits()
    {
        Desk desk;
        desk.wait();
        desk.selected = {1, 2, 3};
        desk.prompts.setAnswer({true, u"left the unit"_s});
        revokeKeys(*desk.context);
        QTRY_COMPARE(desk.changes(), QStringList{u"revoke 1,2,3"_s});
        const Question question = desk.prompts.asked().first();
        QCOMPARE(question.tone, Question::Tone::Destructive);
        QVERIFY(question.confirmVerb.contains(u'3'));
        QVERIFY(question.lines.first().startsWith(u"Ann"_s));
        QCOMPARE(desk.store->lastChange().reason, u"left the unit"_s);
    }

    void doesNothingWhenDeclined()
    {
        Desk desk;
        desk.wait();
        desk.selected = {1};
        desk.prompts.setAnswer({false, {}});
        revokeKeys(*desk.context);
        QCoreApplication::processEvents();
        QVERIFY(desk.changes().isEmpty());
    }

    void leavesAloneWhatIsSoAlready()
    {
        Desk desk;
        desk.wait();
        desk.selected = {1, 2};
        enableKeys(*desk.context);
        QCoreApplication::processEvents();
        QVERIFY(desk.changes().isEmpty());
        QVERIFY(desk.prompts.asked().isEmpty());
    }

    void reportsWhatVanished()
    {
        Desk desk;
        desk.wait();
        desk.selected = {1, 3};
        desk.store->setSnapshot(keysFromText(u"scope 1 read - active 10 Read\n"
                                             "key 1 101 Ann aaaaaaaa valid 2 - read"_s));
        disableKeys(*desk.context);
        QTRY_COMPARE(desk.banner.kind(), Kind::Warning);
        QVERIFY2(desk.banner.details().contains(u"Key 3 (Cid)"_s),
                 qPrintable(desk.banner.details()));
    }

    void showsAnErrorWithRetry()
    {
        Desk desk;
        desk.wait();
        desk.selected = {1};
        desk.store->failNext(FakeKeyStore::Call::Change, Error::busy(u"Somebody else writes."_s));
        disableKeys(*desk.context);
        QTRY_COMPARE(desk.banner.text(), u"Somebody else writes."_s);
        desk.banner.findChild<QPushButton *>(u"bannerAction"_s)->click();
        QTRY_COMPARE(desk.changes().size(), 2);
        QTRY_COMPARE(desk.banner.kind(), Kind::Success);
    }

    void undoes()
    {
        Desk desk;
        desk.wait();
        desk.selected = {1};
        disableKeys(*desk.context);
        QTRY_VERIFY(desk.session->undoable().has_value());
        undoChange(*desk.context);
        QTRY_COMPARE(desk.changes().last(), u"enable 1"_s);
    }

    void recomputesOnlyDriftedKeysOfTheSelection()
    {
        Desk desk;
        desk.wait();
        desk.selected = {1, 3};
        recomputeKeys(*desk.context);
        QTRY_COMPARE(desk.prompts.asked().size(), 1);
        QCOMPARE(desk.prompts.asked().first().lines.size(), 1);
        QTRY_VERIFY(desk.banner.text().contains(u"Grants added: 1"_s));
        desk.wait();
        QVERIFY(!desk.session->snapshot()->isDrifted(Row(2)));
    }

    void saysWhenNothingHasDrifted()
    {
        Desk desk;
        desk.wait();
        desk.selected = {1};
        recomputeKeys(*desk.context);
        QTRY_VERIFY(desk.banner.text().contains(u"nothing to recompute"_s));
        QVERIFY(desk.prompts.asked().isEmpty());
    }

    void copies()
    {
        Desk desk;
        desk.wait();
        desk.selected = {1, 2};
        copyKeysAsText(*desk.context);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Ann\n<b>Bob</b>\n"_s);
    }
};

QTEST_MAIN(TestChangeKeys)
#include "tst_changekeys.moc"
