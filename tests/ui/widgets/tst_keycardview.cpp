// SPDX-License-Identifier: MIT
#include "tests/support/samplecards.h"
#include "ui/style/labels.h"
#include "ui/widgets/grouplines.h"
#include "ui/widgets/keycardview.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// What can be seen, one line per label, in order of creation within the card.
QString shown(const QWidget &card)
{
    QStringList texts;
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&card) && !label->text().isEmpty())
            texts += label->text();
    }
    return texts.join(u'\n');
}

QString textOf(const QWidget &card, const QString &name)
{
    const auto *label = card.findChild<QLabel *>(name);
    return label && label->isVisibleTo(&card) ? label->text() : QString();
}

// The lines that tell most.
QString picture(const QWidget &card)
{
    QStringList lines;
    for (const QString &name :
         {u"verdict"_s, u"remedy"_s, u"inspectorOwner"_s, u"inspectorStatus"_s, u"cardPrefix"_s,
          u"cardIds"_s, u"cardUser"_s, u"cardBan"_s, u"cardEmail"_s, u"cardCreated"_s,
          u"cardLastUsed"_s, u"driftNotice"_s, u"cardDeletedScopes"_s}) {
        if (const QString text = textOf(card, name); !text.isEmpty())
            lines += QString(name % u": "_s % text);
    }
    return lines.join(u'\n');
}

} // namespace

class TestKeyCardView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheWholeTruth_data();
    void tellsTheWholeTruth();
    void saysOfEachGroupWhy();
    void promisesScopesWhereThereIsNoKey();
    void foldsManyGroups();
    void showsNothingOfTheCardBefore();
    void takesNoTextForHtml();
    void letsEveryTextBeSelected();
    void fitsANarrowPlace();
};

void TestKeyCardView::tellsTheWholeTruth_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("works") << uR"(
verdict: Works: the API accepts it for read and read:tickets.
inspectorOwner: Ann
inspectorStatus: active
cardPrefix: AbCdEfGh…
cardIds: key 7, user 17
cardUser: valid
cardEmail: ann@example.org
cardCreated: 294 d ago (31 Jan 2025 00:00:00 UTC)
cardLastUsed: 1 d ago (20 Nov 2025 00:00:00 UTC))"_s;
    QTest::newRow("scopeless") << uR"(
verdict: Will be refused (401), because the key has no scope.
remedy: A recompute would grant read.
inspectorOwner: Bob
inspectorStatus: active
cardPrefix: BbBbBbBb…
cardIds: key 8, user 18
cardUser: valid
cardCreated: 265 d ago (1 Mar 2025 00:00:00 UTC)
cardLastUsed: Never accepted
driftNotice: The grants were changed in the database, or groups changed without the site noticing. Recompute to follow the rule.)"_s;
    QTest::newRow("ghost") << uR"(
verdict: Works although its user is banned: the API does not look at the user, and accepts it for read and read:tickets.
inspectorOwner: Old Ghost
inspectorStatus: active, user banned
cardPrefix: CcCcCcCc…
cardIds: key 9, user 19
cardUser: banned
cardBan: Begun 30 d ago (22 Oct 2025 00:00:00 UTC).
Until 20 Jan 2026 00:00:00 UTC.
Reason: Sold his <b>key</b>.
cardCreated: 1 y ago (29 Feb 2024 00:00:00 UTC)
cardLastUsed: 20 d ago (1 Nov 2025 00:00:00 UTC))"_s;
    QTest::newRow("drifted") << uR"(
verdict: Works: the API accepts it for read.
remedy: A recompute would grant read:tickets.
inspectorOwner: Dora
inspectorStatus: active
cardPrefix: DdDdDdDd…
cardIds: key 10, user 20
cardUser: valid
cardCreated: 200 d ago (5 May 2025 00:00:00 UTC)
cardLastUsed: 168 d ago (6 Jun 2025 00:00:00 UTC)
driftNotice: The grants were changed in the database, or groups changed without the site noticing. Recompute to follow the rule.
cardDeletedScopes: And 1 grant(s) of deleted scopes, which the API ignores.)"_s;
    QTest::newRow("disabled") << uR"(
verdict: Will be refused (401), because the key is disabled.
remedy: An admin would need to enable the key.
inspectorOwner: Eve
inspectorStatus: disabled
cardPrefix: EeEeEeEe…
cardIds: key 11, user 21
cardUser: valid
cardCreated: 137 d ago (7 Jul 2025 00:00:00 UTC)
cardLastUsed: 105 d ago (8 Aug 2025 00:00:00 UTC))"_s;
    QTest::newRow("orphan") << uR"(
verdict: Works although its user is deleted: the API does not look at the user, and accepts it for read.
inspectorOwner: User 22 (deleted)
inspectorStatus: active, user deleted
cardPrefix: FfFfFfFf…
cardIds: key 12, user 22
cardUser: deleted
cardCreated: Unknown
cardLastUsed: 55 y ago (1 Jan 1970 00:16:40 UTC))"_s;
    QTest::newRow("nokey") << uR"(
verdict: There is no key: the API has nothing to accept from this user.
remedy: The user can make a key on the site; it would get read and write:wiki.
inspectorOwner: Newcomer
inspectorStatus: has no key
cardIds: user 23
cardUser: valid)"_s;
}

void TestKeyCardView::tellsTheWholeTruth()
{
    QFETCH(QString, expected);
    KeyCardView view;
    view.showCard(sampleCard(QString::fromLatin1(QTest::currentDataTag())), SampleNow);
    QCOMPARE(picture(view), expected.trimmed());
}

void TestKeyCardView::saysOfEachGroupWhy()
{
    KeyCardView view;
    const auto groups = [&](const QString &name) {
        view.showCard(sampleCard(name), SampleNow);
        return shown(*view.findChild<GroupLines *>());
    };
    QCOMPARE(groups(u"works"_s), u"Registered (primary)\nS1 Clerk, given by user upgrade 3"_s);
    QCOMPARE(groups(u"ghost"_s), u"Registered (primary)\nS6 Staff, set for the user directly"_s);
    QCOMPARE(groups(u"drifted"_s), u"Registered (primary)\nS6 Staff"_s); // Nobody asked why.
    QCOMPARE(groups(u"orphan"_s), u"None"_s);
    KeyCard card = sampleCard(u"works"_s);
    card.groups[1].title.clear();
    card.groups[1].because = {"userUpgrade-3"_ba, "by <b>hand</b>"_ba};
    view.showCard(card, SampleNow);
    QCOMPARE(shown(*view.findChild<GroupLines *>()),
             u"Registered (primary)\n#14 (deleted), given by user upgrade 3, by <b>hand</b>"_s);
}

void TestKeyCardView::promisesScopesWhereThereIsNoKey()
{
    KeyCardView view;
    view.showCard(sampleCard(u"nokey"_s), SampleNow);
    const QString text = shown(view);
    QVERIFY(text.contains(u"Scopes that a key would get"_s));
    QVERIFY(text.contains(u"\u2713 write:wiki\nGranted by Public Affairs"_s));
    QVERIFY(text.contains(u"\u2717 read:tickets\nNot granted: needs"_s));
    QVERIFY(!text.contains(u"The rule gives it"_s));
    for (const QString &absent : {u"Prefix"_s, u"Created"_s, u"Last used"_s, u"Ban"_s, u"E-mail"_s})
        QVERIFY2(!text.split(u'\n').contains(absent), qPrintable(absent));
}

void TestKeyCardView::foldsManyGroups()
{
    KeyCardView view;
    view.showCard(cardWithGroups(298), SampleNow);
    const auto *groups = view.findChild<GroupLines *>();
    auto *more = view.findChild<QPushButton *>(u"showAllGroups"_s);
    QCOMPARE(shown(*groups).count(u'\n') + 1, 12 + 1);
    QCOMPARE(textOf(view, u"moreGroups"_s), u"and 288 more"_s);
    more->click();
    QCOMPARE(shown(*groups).count(u'\n') + 1, 300);
    QVERIFY(!more->isVisibleTo(&view));
    view.showCard(cardWithGroups(298), SampleNow);
    QCOMPARE(shown(*groups).count(u'\n') + 1, 12 + 1);
    view.showCard(cardWithGroups(11), SampleNow); // Thirteen: folding one away gains nothing.
    QCOMPARE(shown(*groups).count(u'\n') + 1, 13);
    QVERIFY(!more->isVisibleTo(&view));
}

void TestKeyCardView::showsNothingOfTheCardBefore()
{
    const QStringList names{u"works"_s,    u"scopeless"_s, u"ghost"_s, u"drifted"_s,
                            u"disabled"_s, u"orphan"_s,    u"nokey"_s};
    KeyCardView used;
    for (const QString &before : names) {
        for (const QString &name : names) {
            used.showCard(sampleCard(before), SampleNow);
            used.showCard(sampleCard(name), SampleNow);
            KeyCardView fresh;
            fresh.showCard(sampleCard(name), SampleNow);
            QCOMPARE(picture(used), picture(fresh));
            QStringList ours = shown(used).split(u'\n');
            QStringList theirs = shown(fresh).split(u'\n');
            ours.sort(); // Labels that were made later stand further back.
            theirs.sort();
            QCOMPARE(ours, theirs);
        }
    }
}

void TestKeyCardView::takesNoTextForHtml()
{
    KeyCardView view;
    view.showCard(sampleCard(u"ghost"_s), SampleNow);
    QVERIFY(textOf(view, u"cardBan"_s).contains(u"<b>key</b>"_s));
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        if (!qobject_cast<const MarkLabel *>(label))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestKeyCardView::letsEveryTextBeSelected()
{
    KeyCardView view;
    view.showCard(sampleCard(u"ghost"_s), SampleNow);
    for (const QString &name : {u"verdict"_s, u"inspectorOwner"_s, u"inspectorStatus"_s,
                                u"cardPrefix"_s, u"cardIds"_s, u"cardBan"_s})
        QVERIFY2(view.findChild<QLabel *>(name)->textInteractionFlags().testFlag(
                     Qt::TextSelectableByMouse),
                 qPrintable(name));
}

void TestKeyCardView::fitsANarrowPlace()
{
    KeyCard card = cardWithGroups(50);
    card.user->name = "Anna of the very long name that takes fifty signs."_ba;
    card.groups[1].title = QString(50, u'W');
    KeyCardView view;
    view.showCard(card, SampleNow);
    const int narrow = view.fontMetrics().averageCharWidth() * 34;
    QVERIFY2(view.minimumSizeHint().width() <= narrow,
             qPrintable(QString::number(view.minimumSizeHint().width())));
    QVERIFY(view.heightForWidth(narrow) > view.heightForWidth(narrow * 3));
}

QTEST_MAIN(TestKeyCardView)
#include "tst_keycardview.moc"
