// SPDX-License-Identifier: MIT
#include "models/base/language.h"
#include "models/session/session.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/keysfromtext.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/lookuppage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Secret = "cav7_AbCdEfGhIjKlMnOpQrStUvWxYz01-_9x";

const auto Forum = uR"(
    group 2 Registered
    scope 1 read  - active 10 Read
    key 1 10 Ann     AbCdEfGh valid   2 - read - - active
    key 2 20 Anna    bbbbbbbb valid   2 - read - - disabled
    key 3 30 Bob     cccccccc banned  2 - read - - active
    key 4 40 -       dddddddd deleted - - read - - active
)"_s;

User named(quint32 id, const char *name)
{
    User user;
    user.id = UserId(id);
    user.name = name;
    user.primaryGroup = GroupId(2);
    return user;
}

struct Desk
{
    explicit Desk(const QString &apiBaseUrl = {})
    {
        auto fake = std::make_unique<FakeKeyStore>(keysFromText(Forum));
        store = fake.get();
        store->addUser(named(50, "Zoe"));
        store->addToken(tokenHash(Secret), KeyId(1));
        Profile profile = profileFor({});
        profile.apiBaseUrl = apiBaseUrl;
        session = std::make_unique<Session>(std::move(fake), profile);
        page = std::make_unique<LookupPage>(*session, actions);
        page->resize(1000, 700);
        page->show();
        session->open();
        const Needs open = Needs(Need::Open) | Need::KeysShown | Need::WholeSnapshot;
        actions.setAvailable(open, open);
        actions.setReasons({});
    }
    void wait() const
    {
        QTRY_VERIFY(session->snapshot()->isComplete() && session->activity().text.isEmpty());
    }
    [[nodiscard]] QLineEdit *field() const
    {
        return page->findChild<QLineEdit *>(u"lookupField"_s);
    }
    [[nodiscard]] QListView *results() const
    {
        return page->findChild<QListView *>(u"lookupResults"_s);
    }
    [[nodiscard]] QString advice() const
    {
        const auto *label = page->findChild<QLabel *>(u"lookupNothing"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < results()->model()->rowCount(); ++row)
            names += results()->model()->index(row, 0).data().toString();
        return names;
    }
    // The key of the card; "" = none is shown, "-" = a user without a key.
    [[nodiscard]] QString card() const
    {
        const KeySelection selection = page->selection();
        if (!selection.rows.empty())
            return QString::number(selection.snapshot->keyId(selection.rows.front()).value());
        return page->answer(Language::english()).isEmpty() ? u""_s : u"-"_s;
    }
    void type(const QString &text) const
    {
        field()->clear();
        QTest::keyClicks(field(), text);
    }
    void paste(const QByteArray &text) const
    {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
        QTest::keyClick(field(), Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] bool can(ActionId id) const { return actions.action(id)->isEnabled(); }

    FakeKeyStore *store = nullptr;
    std::unique_ptr<Session> session;
    ActionRegistry actions;
    std::unique_ptr<LookupPage> page;
};

} // namespace

class LookupPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDo();
    void opensTheCardOfASingleHit_data();
    void opensTheCardOfASingleHit();
    void saysThatNobodyWasFound();
    void isUsedByKeyboardAlone();
    void opensTheFirstForSomebodyInAHurry();
    void opensTheCardOfAToken();
    void asksTheApiOnlyWhenToldTo();
    void canAskAgainAfterLeavingTheCard();
    void saysThatNoKeyHasAToken();
    void forgetsATokenAfterAWhile();
    void followsWhatHappensToTheKey();
    void keepsACardOverARefresh();
    void showsFactsWhenTheyArrive();
    void knowsWhatTheCardAllows();
    void showsAKeyThatAnotherPageAsksFor();
    void goesOnWithoutAConnection();
    void hidesTheButtonsOfActionsThatAreHidden();
};

void LookupPageTest::saysWhatToDo()
{
    Desk desk;
    desk.wait();
    QVERIFY(desk.advice().startsWith(u"Type a name"_s));
    QCOMPARE(desk.card(), u""_s);
    desk.type(u"ann"_s);
    QTRY_COMPARE(desk.names(), QStringList({u"Ann"_s, u"Anna"_s}));
    QTRY_VERIFY(desk.advice().startsWith(u"Choose"_s));
    QTest::keyClick(desk.field(), Qt::Key_Escape);
    QTRY_VERIFY(desk.advice().startsWith(u"Type a name"_s));
    QVERIFY(desk.names().isEmpty());
}

void LookupPageTest::opensTheCardOfASingleHit_data()
{
    QTest::addColumn<QString>("clue");
    QTest::addColumn<QString>("key");
    QTest::newRow("whole name") << u"ANNA"_s << u"2"_s;
    QTest::newRow("part of a name") << u"ob"_s << u"3"_s;
    QTest::newRow("user id") << u"20"_s << u"2"_s;
    QTest::newRow("user id of a deleted user") << u"40"_s << u"4"_s;
    QTest::newRow("key id") << u"#3"_s << u"3"_s;
    QTest::newRow("prefix") << u"AbCdEfGh"_s << u"1"_s;
    QTest::newRow("shown prefix") << u"cav7_cccccccc..."_s << u"3"_s;
    QTest::newRow("beginning of a prefix") << u"ddd"_s << u"4"_s;
    QTest::newRow("user without a key") << u"zoe"_s << u"-"_s;
}

void LookupPageTest::opensTheCardOfASingleHit()
{
    QFETCH(const QString, clue);
    Desk desk;
    desk.wait();
    desk.type(clue);
    QTRY_VERIFY(!desk.card().isEmpty());
    QTEST(desk.card(), "key");
    QVERIFY(!desk.page->answer(Language::english()).isEmpty());
}

void LookupPageTest::saysThatNobodyWasFound()
{
    Desk desk;
    desk.wait();
    desk.type(u"nobody"_s);
    QTRY_VERIFY2(desk.advice().startsWith(u"Nobody found: nobody is no part of a user name"_s),
                 qPrintable(desk.advice()));
    QVERIFY(!desk.advice().contains(u"e-mail"_s));
}

void LookupPageTest::isUsedByKeyboardAlone()
{
    Desk desk;
    desk.wait();
    desk.page->focusField();
    desk.type(u"ann"_s);
    QTRY_COMPARE(desk.names().size(), 2);
    QTest::keyClick(desk.field(), Qt::Key_Down);
    QTest::keyClick(desk.field(), Qt::Key_Down);
    QCOMPARE(desk.card(), u""_s);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(desk.card(), u"2"_s);
    QTest::keyClick(desk.field(), Qt::Key_Up);
    QTest::keyClick(desk.field(), Qt::Key_Up);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(desk.card(), u"1"_s);
}

void LookupPageTest::opensTheFirstForSomebodyInAHurry()
{
    Desk desk;
    desk.wait();
    desk.type(u"bob"_s);
    QTRY_COMPARE(desk.card(), u"3"_s);
    desk.type(u"ann"_s);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QTRY_COMPARE(desk.card(), u"1"_s);
}

void LookupPageTest::opensTheCardOfAToken()
{
    Desk desk(u"https://api.example.org"_s);
    desk.wait();
    desk.paste("Authorization: Bearer " + Secret);
    QTRY_COMPARE(desk.card(), u"1"_s);
    QCOMPARE(desk.field()->text(), u"cav7_AbCdEfGh..."_s);
    QCOMPARE(desk.names(), QStringList{u"Ann"_s});
    // Nothing of it goes anywhere but its hash to the database.
    QVERIFY(!desk.store->calls().join(u' ').contains(u"IjKl"_s));
}

void LookupPageTest::asksTheApiOnlyWhenToldTo()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray asked;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket] {
            asked += socket->readAll();
            if (asked.endsWith("\r\n\r\n"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
    });
    Desk desk(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
    desk.wait();
    desk.type(u"#1"_s);
    QTRY_COMPARE(desk.card(), u"1"_s);
    desk.page->findChild<QComboBox *>(u"routeBox"_s)->setEditText(u"/api/v1/milpacs/ranks"_s);
    auto *ask = desk.page->findChild<QPushButton *>(u"askTheApi"_s);
    QVERIFY(!ask->isEnabled()); // The token is not known.
    desk.paste(Secret);
    QTRY_VERIFY(ask->isEnabled());
    QVERIFY(asked.isEmpty());
    ask->click();
    const auto *answer = desk.page->findChild<QLabel *>(u"realAnswer"_s);
    QTRY_VERIFY2(answer->text().startsWith(u"Answered 200"_s), qPrintable(answer->text()));
    QVERIFY(asked.startsWith("GET /api/v1/milpacs/ranks HTTP/1.1\r\n"));
    QCOMPARE(asked.count("GET "), 1);
    QVERIFY(asked.contains(QByteArray("Bearer " + Secret)));
    // It stays while nothing changes that the API would notice.
    QString used = Forum;
    used.replace(u"read - - active"_s, u"read - 2026-01-01 active"_s);
    desk.store->setSnapshot(keysFromText(used));
    const KeySnapshotPtr before = desk.session->snapshot();
    desk.session->refresh();
    QTRY_VERIFY(desk.session->snapshot() != before);
    QVERIFY(answer->isVisible());
}

void LookupPageTest::canAskAgainAfterLeavingTheCard()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Desk desk(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    desk.wait();
    desk.page->findChild<QComboBox *>(u"routeBox"_s)->setEditText(u"/api/v1/milpacs/ranks"_s);
    const auto *note = desk.page->findChild<QLabel *>(u"askNote"_s);
    auto *ask = desk.page->findChild<QPushButton *>(u"askTheApi"_s);
    desk.paste(Secret);
    QTRY_VERIFY(ask->isEnabled());
    ask->click();
    QCOMPARE(note->text(), u"Asking the API\u2026"_s);
    desk.type(u"nobody at all"_s);
    QTRY_VERIFY(!desk.advice().isEmpty());
    desk.paste(Secret);
    QTRY_VERIFY(ask->isEnabled());
}

void LookupPageTest::saysThatNoKeyHasAToken()
{
    Desk desk;
    desk.wait();
    QByteArray other = Secret;
    other.back() = 'y';
    desk.paste(other);
    const auto *unknown = desk.page->findChild<QWidget *>(u"unknownToken"_s);
    QTRY_VERIFY(unknown->isVisible());
    QStringList said;
    for (const QLabel *label : unknown->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u' ').contains(u"401"_s), qPrintable(said.join(u' ')));
    QVERIFY(said.join(u' ').contains(u"cav7_AbCdEfGh..."_s));
    QVERIFY(!said.join(u' ').contains(u"IjKl"_s));
    QCOMPARE(desk.card(), u""_s);
    QVERIFY(!desk.can(ActionId::CopyAnswer));
    desk.type(u"bob"_s);
    QTRY_COMPARE(desk.card(), u"3"_s);
    QVERIFY(!unknown->isVisible());
}

void LookupPageTest::forgetsATokenAfterAWhile()
{
    Desk desk;
    desk.wait();
    auto *life = desk.page->findChild<QTimer *>(u"tokenLife"_s);
    desk.paste(Secret);
    QTRY_COMPARE(desk.card(), u"1"_s);
    QVERIFY(life->isActive());
    QVERIFY(life->interval() <= 5 * 60 * 1000);
    // With its card it is gone at once.
    desk.type(u"bob"_s);
    QTRY_COMPARE(desk.card(), u"3"_s);
    QVERIFY(!life->isActive());
    desk.paste(Secret);
    QTRY_VERIFY(life->isActive());
    life->start(1);
    QTRY_VERIFY(!life->isActive());
    QCOMPARE(desk.card(), u"1"_s);
}

void LookupPageTest::followsWhatHappensToTheKey()
{
    Desk desk;
    desk.wait();
    desk.paste(Secret);
    QTRY_COMPARE(desk.card(), u"1"_s);
    QVERIFY(desk.can(ActionId::DisableKeys) && !desk.can(ActionId::EnableKeys));
    const QString before = desk.page->answer(Language::english());
    const KeySelection selection = desk.page->selection();
    KeyChangeSet disable;
    disable.action = KeyAction::Disable;
    disable.keys = {selection.snapshot->asSeen(selection.rows.front())};
    desk.session->change(disable);
    QTRY_VERIFY(!desk.can(ActionId::DisableKeys) && desk.can(ActionId::EnableKeys));
    QVERIFY(desk.page->answer(Language::english()) != before);
    QVERIFY(desk.results()
                ->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"disabled"_s));
    // Revoked: the person is still there.
    desk.store->setSnapshot(keysFromText(u"key 3 30 Bob cccccccc banned 2 - - - - active"_s));
    desk.session->refresh();
    QTRY_COMPARE(desk.card(), u"-"_s);
    QVERIFY(!desk.can(ActionId::EnableKeys) && desk.can(ActionId::CopyAnswer));
}

void LookupPageTest::keepsACardOverARefresh()
{
    Desk desk;
    desk.wait();
    desk.type(u"ann"_s);
    QTRY_COMPARE(desk.names().size(), 2);
    QTest::keyClick(desk.field(), Qt::Key_Down);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(desk.card(), u"1"_s);
    // Renamed: no longer among those who are found, but still read by somebody.
    QString renamed = Forum;
    renamed.replace(u" Ann  "_s, u" Eve  "_s);
    desk.store->setSnapshot(keysFromText(renamed));
    desk.session->refresh();
    QTRY_COMPARE(desk.names(), QStringList{u"Anna"_s});
    QCOMPARE(desk.card(), u"1"_s);
    QVERIFY(desk.page->answer(Language::english()).contains(u"Eve"_s));
}

void LookupPageTest::showsFactsWhenTheyArrive()
{
    Desk desk;
    UserFacts facts;
    facts.user = named(10, "Ann");
    facts.bans = std::vector<Ban>{};
    facts.email = u"ann@example.org"_s;
    desk.store->setFacts(UserId(10), facts);
    desk.wait();
    desk.type(u"#1"_s);
    QTRY_COMPARE(desk.card(), u"1"_s);
    const auto shows = [&desk](const QString &text) {
        for (const QLabel *label : desk.page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(shows(u"ann@example.org"_s));
    desk.store->failNext(FakeKeyStore::Call::UserFacts, Error::busy(u"Too busy."_s));
    desk.type(u"#3"_s);
    QTRY_VERIFY(shows(u"Too busy."_s));
    QCOMPARE(desk.card(), u"3"_s);
}

void LookupPageTest::knowsWhatTheCardAllows()
{
    Desk desk;
    desk.wait();
    desk.type(u"#2"_s);
    QTRY_COMPARE(desk.card(), u"2"_s);
    QVERIFY(desk.can(ActionId::CopyAnswer) && desk.can(ActionId::ShowInList));
    QVERIFY(desk.can(ActionId::EnableKeys) && !desk.can(ActionId::DisableKeys));
    desk.type(u"zoe"_s);
    QTRY_COMPARE(desk.card(), u"-"_s);
    QVERIFY(desk.can(ActionId::CopyAnswer) && !desk.can(ActionId::ShowInList));
    QVERIFY(!desk.can(ActionId::RevokeKeys));
    desk.type(u"nobody"_s);
    QTRY_COMPARE(desk.card(), u""_s);
    QVERIFY(!desk.can(ActionId::CopyAnswer));
}

void LookupPageTest::showsAKeyThatAnotherPageAsksFor()
{
    Desk desk;
    desk.wait();
    desk.page->showKey(KeyId(4));
    QCOMPARE(desk.card(), u"4"_s);
    QCOMPARE(desk.field()->text(), u"#4"_s);
    QTRY_COMPARE(desk.names().size(), 1);
    desk.page->showKey(KeyId(99));
    QCOMPARE(desk.card(), u"4"_s);
}

void LookupPageTest::goesOnWithoutAConnection()
{
    Desk desk;
    desk.wait();
    desk.store->loseConnection();
    desk.session->refresh();
    QTRY_VERIFY(desk.session->connection().isLost());
    desk.type(u"bob"_s);
    QTRY_COMPARE(desk.card(), u"3"_s);
    const auto *status = desk.page->findChild<QLabel *>(u"lookupStatus"_s);
    QVERIFY2(status->text().contains(u"cannot be asked"_s), qPrintable(status->text()));
    desk.type(u"zoe"_s);
    QTRY_VERIFY(desk.advice().startsWith(u"Nobody found among the keys that were loaded"_s));
    desk.store->restoreConnection();
    desk.session->refresh();
    QTRY_COMPARE(desk.card(), u"-"_s);
}

void LookupPageTest::hidesTheButtonsOfActionsThatAreHidden()
{
    Desk desk;
    desk.wait();
    desk.type(u"#1"_s);
    QTRY_COMPARE(desk.card(), u"1"_s);
    const auto buttonOf = [&desk](ActionId id) -> const QToolButton * {
        for (const QToolButton *button : desk.page->findChildren<QToolButton *>()) {
            if (button->defaultAction() == desk.actions.action(id))
                return button;
        }
        return nullptr;
    };
    QVERIFY(buttonOf(ActionId::RevokeKeys)->isVisible());
    desk.actions.setWritersOnlyShown(false);
    QVERIFY(!buttonOf(ActionId::RevokeKeys)->isVisible());
    QVERIFY(buttonOf(ActionId::CopyAnswer)->isVisible());
}

QTEST_MAIN(LookupPageTest)
#include "tst_lookuppage.moc"
