// SPDX-License-Identifier: MIT
#include "models/domain/prediction.h"
#include "models/snapshot/cardmaker.h"
#include "tests/support/keysfromtext.h"

#include <QSet>
#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// "403 read: key-accepted, scope-missing read:tickets"
QString print(const Prediction &prediction)
{
    QStringList steps;
    for (const ReasonStep &step : prediction.reasons)
        steps += QString(apiReasonName(step.reason) + u' ' + step.about).trimmed();
    return QString::number(prediction.status) + u' ' + prediction.scopes.join(u',') + u": "_s +
           steps.join(u", "_s);
}

// Each line is a user with a key; stored is all that counts.
const KeySnapshotPtr &forum()
{
    static const KeySnapshotPtr snapshot = keysFromText(R"(
        group 2 Registered
        group 14 "S1 Clerk"
        scope 1 read         2
        scope 2 read:tickets 14
        scope 3 old          2  inactive
        deleted 9
        #   id user name     prefix   state   primary secondary stored            created last-used active
        key 1  101  works    aaaaaaa1 valid   2       14        read,read:tickets -       -         active
        key 2  102  disabled aaaaaaa2 valid   2       14        read,read:tickets -       -         disabled
        key 3  103  none     aaaaaaa3 valid   2       14        -                 -       -         active
        key 4  104  old      aaaaaaa4 valid   2       -         old               -       -         active
        key 5  105  gone     aaaaaaa5 valid   2       -         #9                -       -         active
        key 6  106  tickets  aaaaaaa6 valid   2       14        read:tickets      -       -         active
        key 7  107  read     aaaaaaa7 valid   2       14        read,old,#9       -       -         active
        key 8  108  -        aaaaaaa8 deleted -       -         read              -       -         active
        key 9  109  banned   aaaaaaa9 banned  2       -         read              -       -         active
        key 10 110  off      aaaaaab1 disabled 2      -         read              -       -         active
        key 11 111  rejected aaaaaab2 rejected 2      -         read              -       -         active
        key 12 112  moderate aaaaaab3 moderated 2     -         read              -       -         active
        key 13 113  both     aaaaaab4 banned  2       -         -                 -       -         active
    )");
    return snapshot;
}

KeyCard cardOfKey(quint32 id) { return cardOf(*forum(), forum()->rowOf(KeyId(id)).value()); }

} // namespace

class PredictionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheApiAnswers_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("tickets");
        QTest::addColumn<QString>("unknown");
        QTest::addColumn<QString>("any");
        const auto same = [](const char *name, int key, const QString &answer) {
            QTest::newRow(name) << key << answer << answer << answer << answer;
        };
        const auto row = [](const char *name, int key, const QString &scopes,
                            const QString &accepted, bool hasRead, bool hasTickets) {
            const QString rest = u' ' + scopes + u": "_s + accepted;
            const auto on = [&](const QString &scope, bool hasIt) -> QString {
                return (hasIt ? u"200"_s : u"403"_s) + rest +
                       (hasIt ? u", scope-held "_s : u", scope-missing "_s) + scope;
            };
            QTest::newRow(name) << key << on(u"read"_s, hasRead)
                                << on(u"read:tickets"_s, hasTickets)
                                << QString(u"404"_s + rest + u", route-unknown /x"_s)
                                << QString(u"200"_s + rest);
        };
        const QString plain = u"key-accepted"_s;
        const QString ghost = u"key-accepted, user-not-looked-at"_s;
        row("both scopes", 1, u"read,read:tickets"_s, plain, true, true);
        same("disabled", 2, u"401 : key-disabled"_s);
        same("no scope, whatever the rule expects", 3, u"401 : no-scope"_s);
        same("only an inactive scope", 4, u"401 : only-inactive-scopes"_s);
        same("only a deleted scope", 5, u"401 : only-inactive-scopes"_s);
        row("tickets alone, whatever the rule expects", 6, u"read:tickets"_s, plain, false, true);
        row("read does not imply tickets", 7, u"read"_s, plain, true, false);
        row("deleted user", 8, u"read"_s, ghost, true, false);
        row("banned user", 9, u"read"_s, ghost, true, false);
        row("disabled user", 10, u"read"_s, ghost, true, false);
        row("rejected user", 11, u"read"_s, ghost, true, false);
        row("user who waits", 12, u"read"_s, plain, true, false);
        same("banned user, no scope", 13, u"401 : no-scope"_s);
    }
    void tellsWhatTheApiAnswers()
    {
        QFETCH(const int, key);
        QFETCH(const QString, read);
        QFETCH(const QString, tickets);
        QFETCH(const QString, unknown);
        QFETCH(const QString, any);
        const KeyCard card = cardOfKey(quint32(key));
        const ApiRoutes routes;
        QCOMPARE(print(predict(card, routes.find(u"/milpacs/ranks"_s))), read);
        QCOMPARE(print(predict(card, routes.find(u"/tickets"_s))), tickets);
        QCOMPARE(print(predictUnknownRoute(card, u"/x"_s)), unknown);
        QCOMPARE(print(predict(card, nullptr)), any);
    }

    void letsEveryAcceptedKeyOnARouteWithoutScope()
    {
        const ApiRoute open{u"/status"_s, {}};
        QCOMPARE(print(predict(cardOfKey(6), &open)),
                 u"200 read:tickets: key-accepted, route-needs-no-scope"_s);
        QCOMPARE(print(predict(cardOfKey(3), &open)), u"401 : no-scope"_s);
    }

    void knowsNoKeyAndNoToken()
    {
        User user;
        user.id = UserId(200);
        user.name = "Zoe";
        user.primaryGroup = GroupId(2);
        QCOMPARE(print(predict(cardOf(*forum(), user), nullptr)), u"401 : no-key"_s);
        QCOMPARE(print(predictUnknownRoute(cardOf(*forum(), user), u"/x"_s)), u"401 : no-key"_s);
        QCOMPARE(print(predictUnknownToken()), u"401 : token-unknown"_s);
    }

    void hasAWordAndASentenceForEveryReason()
    {
        QSet<QString> words;
        QSet<QString> sentences;
        constexpr int Count = int(ApiReason::RouteNeedsNoScope) + 1;
        for (int i = 0; i < Count; ++i) {
            words.insert(apiReasonName(ApiReason(i)));
            const QString sentence = sentenceFor({ApiReason(i), u"read"_s});
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(words.size(), Count);
        QCOMPARE(sentences.size(), Count);
    }

    void quotesTheApi()
    {
        QVERIFY(sentenceFor({ApiReason::ScopeMissing, u"read:tickets"_s})
                    .contains(u"\"scope required: read:tickets\""_s));
        QVERIFY(
            sentenceFor({ApiReason::RouteUnknown, u"/a\u202Eb%1"_s}).contains(u"/a[U+202E]b%1"_s));
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::PredictionTest)
#include "tst_prediction.moc"
