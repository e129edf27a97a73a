// SPDX-License-Identifier: MIT
// answerText() of models/domain/verdict.h, in pictures.
#include "models/domain/verdict.h"
#include "models/snapshot/cardmaker.h"
#include "tests/support/keysfromtext.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// Translates everything, into the same with "de:" before it.
class AllGerman final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *source,
                                    const char * /*comment*/, int /*n*/) const override
    {
        return u"de:"_s + QString::fromUtf8(source);
    }
};

const KeySnapshotPtr &forum()
{
    static const KeySnapshotPtr snapshot = keysFromText(R"(
        group 2 Registered
        group 14 "S1 Clerk"
        group 20 HQ
        group 21 "Admin"
        group 22 "MP"
        group 23 "S6"
        scope 1 read         2,14
        scope 2 read:tickets 20,21,22,23,24
        scope 3 old          2  inactive
        deleted 9
        #   id user name   prefix   state   primary secondary stored            created    last-used  active
        key 1  101  Ann    AbCdEfG1 valid   2       14,99     read              2025-01-31 1738281600 active
        key 2  102  Bob    AbCdEfG2 banned  2       -         read,read:tickets,old 2025-01-31 -      active
        key 3  103  -      AbCdEfG3 deleted -       -         read,#9           -          -          disabled
        key 4  104  Dan    AbCdEfG4 email_confirm 2 -         -                 -          -          active
    )");
    return snapshot;
}

KeyCard cardOfKey(quint32 id, const UserFacts &facts = {})
{
    KeyCard card = cardOf(*forum(), forum()->rowOf(KeyId(id)).value(), facts);
    card.takenAt = 1763726400;
    return card;
}

// The card that says the most, about a route that needs what it lacks.
QString longAnswer(const Language &language)
{
    UserFacts facts;
    facts.email = u"ann@example.org"_s;
    facts.groupChanges = std::vector<GroupChange>{{"userUpgrade-3", "14"}, {"ugPromotion5", "14"}};
    const KeyCard card = cardOfKey(1, facts);
    const ApiRoutes routes;
    const AskedRoute asked{u"/api/v1/tickets"_s, predict(card, routes.find(u"/tickets"_s))};
    return answerText(card, asked, language);
}

QString lines(const char *drawing) { return QString::fromUtf8(drawing).sliced(1); }

} // namespace

class AnswerTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersForAKeyThatLacksAScope()
    {
        QCOMPARE(longAnswer(Language::english()), lines(R"(
API key AbCdEfG1... (number 1) of Ann (user 101).
Works: the API accepts it for read.

On /api/v1/tickets the API would answer 403:
- The key is active and has at least one active scope: it is accepted, and its date of last use is set.
- The route asks for the scope read:tickets, which the key does not have: "scope required: read:tickets".
- The user would need to join HQ, Admin, MP or S6 to get the scope read:tickets.

Groups of the user:
- Registered (primary group)
- #99 (secondary group)
- S1 Clerk (secondary group, by user upgrade 3 and promotion 5)

Scopes of the key:
- read: Granted by Registered (primary group) and S1 Clerk (secondary group).
- read:tickets: Not granted: needs HQ, Admin, MP or 1 more.
- old: Inactive: not granted to anyone.

The key was created: 2025-01-31 00:00 UTC.
The API accepted it last: 2025-01-31 00:00 UTC. If the token was replaced since, that may have been the earlier one.
All this as of 2025-11-21 12:00 UTC.
)"));
    }

    void answersForAGhostThatDrifted()
    {
        UserFacts facts;
        facts.bans = std::vector<Ban>{{1738281600, 0, u"spam \u202E"_s}};
        QCOMPARE(answerText(cardOfKey(2, facts), {}, Language::english()), lines(R"(
API key AbCdEfG2... (number 2) of Bob (user 102).
Works although its user is banned: the API does not look at the user, and accepts it for read and read:tickets.
A recompute would take away read:tickets.

The user is banned.
Banned since 2025-01-31 00:00 UTC, for good. Reason: spam [U+202E]
Groups of the user:
- Registered (primary group)

Scopes of the key:
- read: Granted by Registered (primary group).
- read:tickets: granted, although the rule says otherwise; a recompute would take it away. By the rule: Not granted: needs HQ, Admin, MP or 1 more.
- old: stored, but the API ignores it. Inactive: not granted to anyone.
The grants were changed in the database, or groups changed without the site noticing. Recompute to follow the rule.

The key was created: 2025-01-31 00:00 UTC.
The API has never accepted it: it was never tried, or always refused.
All this as of 2025-11-21 12:00 UTC.
)"));
    }

    void answersForTheKeyOfAGoneUser()
    {
        QCOMPARE(answerText(cardOfKey(3), {}, Language::english()), lines(R"(
API key AbCdEfG3... (number 3) of user 103, who no longer exists.
Will be refused (401), because the key is disabled.
An admin would need to enable the key.

Scopes of the key:
- read: granted. The user is gone: the stored grants stay as they are.
- read:tickets: not granted. The user is gone: the stored grants stay as they are.
- old: not granted. The user is gone: the stored grants stay as they are.

When the key was created is not known.
The API has never accepted it: it was never tried, or always refused.
All this as of 2025-11-21 12:00 UTC.
)"));
    }

    void answersForAKeyThatARecomputeWouldHelp()
    {
        const KeyCard card = cardOfKey(4);
        const AskedRoute asked{u"/x"_s, predictUnknownRoute(card, u"/x"_s)};
        QCOMPARE(answerText(card, asked, Language::english()), lines(R"(
API key AbCdEfG4... (number 4) of Dan (user 104).
Will be refused (401), because the key has no scope.
A recompute would grant read.

On /x the API would answer 401:
- The key has no scope; the API treats it like an unknown one.

The user has not confirmed the e-mail address.
Groups of the user:
- Registered (primary group)

Scopes of the key:
- read: not granted, although the rule says otherwise; a recompute would grant it. By the rule: Granted by Registered (primary group).
- read:tickets: Not granted: needs HQ, Admin, MP or 1 more.
- old: Inactive: not granted to anyone.
The grants were changed in the database, or groups changed without the site noticing. Recompute to follow the rule.

When the key was created is not known.
The API has never accepted it: it was never tried, or always refused.
All this as of 2025-11-21 12:00 UTC.
)"));
    }

    void answersForAUserWithoutAKey()
    {
        User user;
        user.id = UserId(200);
        user.name = "Zoe\xE2\x80\xAE";
        user.primaryGroup = GroupId(2);
        KeyCard card = cardOf(*forum(), user);
        card.takenAt = 1763726400;
        QCOMPARE(answerText(card, {}, Language::english()), lines(R"(
Zoe[U+202E] (user 200) has no API key.
There is no key: the API has nothing to accept from this user.
The user can make a key on the site; it would get read.

Groups of the user:
- Registered (primary group)

Scopes of a new key:
- read: Granted by Registered (primary group).
- read:tickets: Not granted: needs HQ, Admin, MP or 1 more.
- old: Inactive: not granted to anyone.

All this as of 2025-11-21 12:00 UTC.
)"));
    }

    // 0 is no date: nobody was banned in 1970.
    void leavesOutWhenABanBegan_data()
    {
        QTest::addColumn<qint64>("until");
        QTest::addColumn<QString>("line");
        QTest::newRow("for good") << qint64(0) << u"\nBanned for good.\n"_s;
        QTest::newRow("until") << qint64(1763726400) << u"\nBanned until 2025-11-21 12:00 UTC.\n"_s;
    }
    void leavesOutWhenABanBegan()
    {
        QFETCH(const qint64, until);
        QFETCH(const QString, line);
        UserFacts facts;
        facts.bans = std::vector<Ban>{{0, until, {}}};
        const QString answer = answerText(cardOfKey(2, facts), {}, Language::english());
        QVERIFY2(answer.contains(line), qPrintable(answer));
    }

    void staysEnglishInAGermanWindow()
    {
        const QString before = longAnswer(Language::english());
        AllGerman translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QString english = longAnswer(Language::english());
        const QString german = longAnswer(Language::ofInterface());
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(english, before);
        // And nothing of it is English only.
        for (const QString &line : german.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.startsWith("de:"_L1) || line.startsWith("- de:"_L1), qPrintable(line));
        QCOMPARE(QString(german).remove(u"de:"_s), before);
    }
};

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::AnswerTextTest)
#include "tst_answertext.moc"
