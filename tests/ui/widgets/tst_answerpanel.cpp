// SPDX-License-Identifier: MIT
#include "models/domain/verdict.h"
#include "tests/support/samplecards.h"
#include "ui/style/labels.h"
#include "ui/widgets/answerpanel.h"
#include "ui/widgets/routebox.h"
#include "ui/widgets/sentencelist.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QString Base = u"https://api.example.org"_s;

// A panel with the card of Ann, who has the scopes read and read:tickets.
struct Desk
{
    AnswerPanel panel;
    RouteBox *route;
    QPushButton *ask;
    QLabel *note;

    explicit Desk(const QString &base = Base, const QString &card = u"works"_s)
        : panel(ApiRoutes(), base)
        , route(panel.findChild<RouteBox *>())
        , ask(panel.findChild<QPushButton *>(u"askTheApi"_s))
        , note(panel.findChild<QLabel *>(u"askNote"_s))
    {
        panel.showCard(sampleCard(card));
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = panel.findChild<QLabel *>(name);
        return label->isVisibleTo(&panel) ? label->text() : QString();
    }
    [[nodiscard]] QString status() const { return text(u"predictedStatus"_s); }
    [[nodiscard]] QStringList reasons() const
    {
        return panel.findChild<SentenceList *>(u"reasons"_s)->lines();
    }
    [[nodiscard]] QLineEdit *part(const QString &name) const
    {
        return panel.findChild<QLineEdit *>(QString(u"part_"_s % name));
    }
    void choose(const QString &path) const { route->setEditText(path); }
};

ApiAnswer answerWith(int status)
{
    ApiAnswer answer;
    answer.status = status;
    answer.milliseconds = 120;
    return answer;
}

} // namespace

class TestAnswerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void predictsTheAnswer_data();
    void predictsTheAnswer();
    void givesReasonsInTheirOrder();
    void predictsForATokenThatNobodyHas();
    void saysNothingBeforeThereIsACard();
    void findsRoutesByAnyPartOfThem();
    void fillsInWhatTheCardKnows();
    void asksForWhatTheCardDoesNotKnow();
    void saysWhyItCannotAsk();
    void hidesAskingWithoutAnApi();
    void asksOnlyWhenTheButtonIsPressed();
    void comparesTheRealAnswer();
    void tellsWhatWentWrong();
    void forgetsTheAnswerOfAnotherQuestion();
    void keepsTheAnswerWhenTheSameCardComesAgain();
    void takesNoWheelForAChoice();
    void dropsATokenThatIsPastedAsAPath();
    void dropsATokenThatIsPastedAsAPartOfAPath();
    void completesNoToken();
};

void TestAnswerPanel::predictsTheAnswer_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("status");
    const QString ranks = u"/api/v1/milpacs/ranks"_s;
    const QString tickets = u"/tickets/17"_s;
    QTest::newRow("may") << u"works"_s << ranks << u"200 OK"_s;
    QTest::newRow("may, by its short name") << u"works"_s << tickets << u"200 OK"_s;
    QTest::newRow("may not") << u"drifted"_s << tickets << u"403 Forbidden"_s;
    QTest::newRow("no such route") << u"works"_s << u"/nowhere"_s << u"404 Not Found"_s;
    QTest::newRow("ghost") << u"ghost"_s << tickets << u"200 OK"_s;
    QTest::newRow("orphan") << u"orphan"_s << ranks << u"200 OK"_s;
    QTest::newRow("disabled") << u"disabled"_s << ranks << u"401 Unauthorized"_s;
    QTest::newRow("scopeless") << u"scopeless"_s << u"/nowhere"_s << u"401 Unauthorized"_s;
    QTest::newRow("no key") << u"nokey"_s << ranks << u"401 Unauthorized"_s;
    QTest::newRow("works, no route") << u"works"_s << QString() << u"That depends on the route"_s;
    QTest::newRow("disabled, no route") << u"disabled"_s << QString() << u"401 Unauthorized"_s;
}

void TestAnswerPanel::predictsTheAnswer()
{
    QFETCH(QString, card);
    QFETCH(QString, path);
    const Desk desk(Base, card);
    desk.choose(path);
    QTEST(desk.status(), "status");
    QCOMPARE(desk.panel.asked().has_value(), !path.isEmpty());
    if (!path.isEmpty())
        QVERIFY(desk.status().startsWith(QString::number(desk.panel.asked()->prediction.status)));
}

void TestAnswerPanel::givesReasonsInTheirOrder()
{
    const Desk desk(Base, u"ghost"_s);
    desk.choose(u"/api/v1/tickets"_s);
    const QStringList reasons = desk.reasons();
    QCOMPARE(reasons.size(), 3);
    QVERIFY2(reasons[0].startsWith(u"1. The key is active"_s), qPrintable(reasons[0]));
    QVERIFY2(reasons[1].startsWith(u"2. The user is"_s), qPrintable(reasons[1]));
    QVERIFY2(reasons[2].startsWith(u"3. The route asks for the scope read:tickets"_s),
             qPrintable(reasons[2]));
}

void TestAnswerPanel::predictsForATokenThatNobodyHas()
{
    Desk desk;
    desk.panel.showUnknownToken();
    QCOMPARE(desk.status(), u"401 Unauthorized"_s);
    QCOMPARE(desk.reasons().size(), 1);
    QVERIFY(!desk.panel.asked());
    desk.choose(u"/tickets"_s);
    QCOMPARE(desk.panel.asked()->prediction.status, 401);
    QCOMPARE(desk.panel.asked()->path, u"/api/v1/tickets"_s);
}

void TestAnswerPanel::saysNothingBeforeThereIsACard()
{
    const AnswerPanel panel(ApiRoutes(), Base);
    QVERIFY(!panel.asked());
    QVERIFY(!panel.findChild<QPushButton *>(u"askTheApi"_s)->isEnabled());
}

void TestAnswerPanel::findsRoutesByAnyPartOfThem()
{
    const Desk desk;
    const ApiRoutes routes;
    QCOMPARE(desk.route->count(), int(routes.all().size()));
    QCompleter *words = desk.route->completer();
    words->setCompletionPrefix(u"MESSAGES"_s);
    QCOMPARE(words->completionCount(), 1);
    QCOMPARE(words->currentCompletion(), u"/api/v1/tickets/{id}/messages"_s);
}

void TestAnswerPanel::fillsInWhatTheCardKnows()
{
    Desk desk(Base, u"ghost"_s);
    desk.choose(u"/api/v1/milpacs/profile/username/{username}"_s);
    QCOMPARE(desk.panel.asked()->path, u"/api/v1/milpacs/profile/username/Old%20Ghost"_s);
    desk.choose(u"/api/v1/milpacs/profile/id/{user_id}"_s);
    QCOMPARE(desk.panel.asked()->path, u"/api/v1/milpacs/profile/id/19"_s);
    QVERIFY(!desk.part(u"user_id"_s));
    desk.panel.showCard(sampleCard(u"orphan"_s)); // Whose name nobody knows any more.
    desk.choose(u"/api/v1/milpacs/profile/username/{username}"_s);
    QVERIFY(desk.part(u"username"_s));
}

void TestAnswerPanel::asksForWhatTheCardDoesNotKnow()
{
    Desk desk;
    desk.panel.setTokenAvailable(true);
    desk.choose(u"/api/v1/tickets/{id}"_s);
    QVERIFY(!desk.ask->isEnabled());
    QCOMPARE(desk.note->text(), u"Fill in id to ask the API."_s);
    desk.part(u"id"_s)->setText(u" 4/2 "_s);
    QVERIFY(desk.ask->isEnabled());
    QCOMPARE(desk.panel.asked()->path, u"/api/v1/tickets/4%2F2"_s);
    desk.choose(u"/api/v1/tickets/{id}/messages"_s); // The same part: what was typed stays.
    QCOMPARE(desk.panel.asked()->path, u"/api/v1/tickets/4%2F2/messages"_s);
    desk.choose(u"/api/v1/tickets"_s);
    QVERIFY(!desk.part(u"id"_s));
}

void TestAnswerPanel::saysWhyItCannotAsk()
{
    Desk desk;
    QVERIFY(!desk.ask->isEnabled());
    QVERIFY(desk.note->text().contains(u"whole token"_s));
    desk.panel.setTokenAvailable(true);
    QVERIFY(!desk.ask->isEnabled());
    QCOMPARE(desk.note->text(), u"Choose a route to ask the API."_s);
    QVERIFY(desk.ask->toolTip().contains(u"Choose a route"_s));
    desk.choose(u"/tickets"_s);
    QVERIFY(desk.ask->isEnabled());
    QCOMPARE(desk.note->text(),
             u"One GET request with the token to https://api.example.org/api/v1/tickets"_s);
    desk.panel.setTokenAvailable(false);
    QVERIFY(!desk.ask->isEnabled());
}

void TestAnswerPanel::hidesAskingWithoutAnApi()
{
    Desk desk{QString()};
    desk.panel.setTokenAvailable(true);
    desk.choose(u"/api/v1/tickets/{id}"_s);
    QVERIFY(!desk.ask->isVisibleTo(&desk.panel));
    QVERIFY(!desk.note->isVisibleTo(&desk.panel));
    QVERIFY(!desk.part(u"id"_s));
    QCOMPARE(desk.status(), u"200 OK"_s);
}

void TestAnswerPanel::asksOnlyWhenTheButtonIsPressed()
{
    Desk desk;
    const QSignalSpy asked(&desk.panel, &AnswerPanel::askAsked);
    desk.panel.setTokenAvailable(true);
    desk.choose(u"/tickets"_s);
    QCOMPARE(asked.size(), 0);
    desk.ask->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"/api/v1/tickets"_s);
    desk.panel.showAsking();
    QVERIFY(!desk.ask->isEnabled());
    QVERIFY(!desk.route->isEnabled());
    QCOMPARE(desk.note->text(), u"Asking the API\u2026"_s);
}

void TestAnswerPanel::comparesTheRealAnswer()
{
    Desk desk;
    desk.panel.setTokenAvailable(true);
    desk.choose(u"/tickets"_s);
    desk.panel.showAsking();
    desk.panel.showAnswer(answerWith(200));
    QCOMPARE(desk.text(u"realAnswer"_s), u"Answered 200 in 120 ms"_s);
    QCOMPARE(desk.text(u"comparison"_s), u"The API answered 200, as expected."_s);
    QVERIFY(desk.ask->isEnabled());
    auto *causes = desk.panel.findChild<SentenceList *>(u"causes"_s);
    QVERIFY(!causes->isVisibleTo(&desk.panel));

    desk.panel.showAsking();
    QCOMPARE(desk.text(u"realAnswer"_s), QString());
    ApiAnswer answer = answerWith(401);
    answer.said = u"{\n \"error\": \"invalid key\u202E\"}"_s;
    desk.panel.showAnswer(answer);
    QCOMPARE(desk.text(u"comparison"_s), u"The API answered 401; 200 was expected."_s);
    QCOMPARE(causes->lines().size(), 3);
    QCOMPARE(desk.text(u"apiSaid"_s), u"{ \"error\": \"invalid key[U+202E]\"}"_s);

    desk.panel.showAsking();
    answer = answerWith(302);
    answer.redirectsTo = u"https://login.example.org"_s;
    desk.panel.showAnswer(answer);
    QCOMPARE(desk.text(u"realAnswer"_s),
             u"Answered 302 in 120 ms: go to https://login.example.org"_s);
    QCOMPARE(desk.text(u"apiSaid"_s), QString());
}

void TestAnswerPanel::tellsWhatWentWrong()
{
    Desk desk;
    desk.choose(u"/tickets"_s);
    desk.panel.showAsking();
    desk.panel.showAnswer(Error::connection(u"It hung up."_s));
    QCOMPARE(desk.text(u"realAnswer"_s), u"No answer"_s);
    QCOMPARE(desk.text(u"comparison"_s), u"It hung up."_s);
    desk.panel.showAsking();
    desk.panel.showAnswer(Error::untrusted(u"Another name."_s));
    QCOMPARE(desk.text(u"realAnswer"_s), u"Not asked: the server cannot be trusted"_s);
    desk.panel.showAsking();
    desk.panel.showAnswer(Error::invalid(u"No such path."_s));
    QCOMPARE(desk.text(u"realAnswer"_s), u"Not asked"_s);
    desk.panel.showAsking();
    desk.panel.showAnswer(Error::cancelled());
    QCOMPARE(desk.text(u"realAnswer"_s), QString());
}

void TestAnswerPanel::forgetsTheAnswerOfAnotherQuestion()
{
    Desk desk;
    desk.choose(u"/tickets"_s);
    desk.panel.showAsking();
    desk.panel.showCard(sampleCard(u"disabled"_s));
    desk.panel.showAnswer(answerWith(200)); // To the card before.
    QCOMPARE(desk.text(u"realAnswer"_s), QString());
    desk.panel.showAsking();
    desk.panel.showAnswer(answerWith(401));
    QVERIFY(!desk.text(u"realAnswer"_s).isEmpty());
    desk.choose(u"/api/v1/milpacs/ranks"_s);
    QCOMPARE(desk.text(u"realAnswer"_s), QString());
}

void TestAnswerPanel::keepsTheAnswerWhenTheSameCardComesAgain()
{
    Desk desk;
    desk.choose(u"/tickets"_s);
    desk.panel.showAsking();
    KeyCard card = sampleCard(u"works"_s);
    desk.panel.showCard(card); // Refreshed while it was asked.
    desk.panel.showAnswer(answerWith(200));
    QVERIFY(!desk.text(u"realAnswer"_s).isEmpty());
    desk.panel.showCard(card);
    QVERIFY(!desk.text(u"realAnswer"_s).isEmpty());
    card.key->isActive = false; // Now 401 is expected.
    desk.panel.showCard(card);
    QCOMPARE(desk.text(u"realAnswer"_s), QString());
}

void TestAnswerPanel::takesNoWheelForAChoice()
{
    const Desk desk;
    desk.route->setCurrentIndex(3);
    QWheelEvent turn({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QCoreApplication::sendEvent(desk.route, &turn);
    QCOMPARE(desk.route->currentIndex(), 3);
}

void TestAnswerPanel::dropsATokenThatIsPastedAsAPath()
{
    const Desk desk;
    const QString token = u"cav7_AbCdEfGhIjKlMnOpQrStUvWxYz-_0123"_s;
    for (const QString &text :
         {token, QString(u"/api/v1/tickets?token="_s % token), token.sliced(5),
          QString(u"/api/v1/tickets/cav7%5F"_s % token.sliced(5))}) {
        desk.choose(u"/tickets"_s);
        desk.choose(text);
        QCOMPARE(desk.route->currentText(), QString());
        QVERIFY(!desk.route->lineEdit()->isUndoAvailable());
        QVERIFY(!desk.panel.asked());
    }
    desk.choose(u"/api/cav7_AbCdEfGh"_s); // No more than everybody may see.
    QVERIFY(desk.panel.asked());
}

void TestAnswerPanel::dropsATokenThatIsPastedAsAPartOfAPath()
{
    const Desk desk;
    desk.choose(u"/api/v1/tickets/{id}"_s);
    QLineEdit *field = desk.part(u"id"_s);
    for (const QString &token : {u"cav7_AbCdEfGhIjKlMnOpQrStUvWxYz-_0123"_s,
                                 u"AbCdEfGhIjKlMnOpQrStUvWxYz-_0123"_s, u"cav7_AbCdEfGhI"_s}) {
        field->setText(u"4"_s);
        field->selectAll();
        field->insert(token);
        QCOMPARE(field->text(), QString());
        QVERIFY(!field->isUndoAvailable());
    }
    QCOMPARE(desk.panel.asked()->path, u"/api/v1/tickets/{id}"_s);
}

void TestAnswerPanel::completesNoToken()
{
    const Desk desk;
    QTest::keyClicks(desk.route, u"cav7_AbCdEfGhI"_s);
    QCOMPARE(desk.route->currentText(), QString());
    QCOMPARE(desk.route->completer()->completionPrefix(), QString());
}

QTEST_MAIN(TestAnswerPanel)
#include "tst_answerpanel.moc"
