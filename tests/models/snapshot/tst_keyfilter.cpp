// SPDX-License-Identifier: MIT
#include "models/snapshot/keyfilter.h"

#include <QStringList>
#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

using Kind = KeyFilterTerm::Kind;

QString printMoment(const KeyFilterTerm &term)
{
    constexpr std::array Signs{"<", "<=", "=", ">=", ">"};
    return QLatin1String(Signs[size_t(term.comparison)]) + (term.isAge ? u"now-"_s : QString()) +
           QString::number(term.number);
}

// For example "not created <now-86400"
QString print(const KeyFilterTerm &term)
{
    const QString prefix = term.isNegated ? u"not "_s : QString();
    const auto with = [&](const QString &name, const QString &value) {
        return QString(prefix + name + u' ' + value);
    };
    switch (term.kind) {
    case Kind::Text:
        return with(u"text"_s, QString::fromUtf8(term.folded));
    case Kind::User:
        return with(u"user"_s, QString::fromUtf8(term.folded));
    case Kind::Prefix:
        return with(u"prefix"_s, QString::fromUtf8(term.folded));
    case Kind::KeyId:
        return with(u"id"_s, QString::number(term.number));
    case Kind::UserId:
        return with(u"user-id"_s, QString::number(term.number));
    case Kind::Status:
        return with(u"status"_s, term.isActive ? u"active"_s : u"disabled"_s);
    case Kind::Owner:
        return with(u"owner"_s, userStateName(term.state));
    case Kind::Scope:
        return with(u"scope"_s, term.text);
    case Kind::Expected:
        return with(u"expected"_s, term.text);
    case Kind::Group:
        return with(u"group"_s, term.text + u'/' + QString::fromUtf8(term.folded));
    case Kind::Unused:
        return with(u"unused"_s, QString::number(term.number));
    case Kind::Created:
        return with(u"created"_s, printMoment(term));
    case Kind::Used:
        return with(u"used"_s, printMoment(term));
    case Kind::NeverUsed:
        return prefix + u"never-used"_s;
    case Kind::Drift:
        return prefix + u"drift"_s;
    case Kind::Orphan:
        return prefix + u"orphan"_s;
    case Kind::Ghost:
        return prefix + u"ghost"_s;
    case Kind::NoScope:
        return prefix + u"no-scope"_s;
    }
    return {};
}

QString parsed(const QString &text)
{
    const Result<KeyFilter> filter = parseKeyFilter(text);
    if (!filter)
        return u"error: "_s + filter.error().message();
    QStringList terms;
    for (const KeyFilterTerm &term : filter->terms)
        terms += print(term);
    return terms.join(u"; "_s);
}

} // namespace

class KeyFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTerms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("terms");
        const auto row = [](const QString &text, const QString &terms) {
            QTest::newRow(qPrintable(text)) << text << terms;
        };
        row(u""_s, u""_s);
        row(u"  \t "_s, u""_s);
        row(u"ann"_s, u"text ann"_s);
        row(u"Ångström"_s, u"text angstrom"_s);
        row(u" ann  bob "_s, u"text ann; text bob"_s);
        row(u"\"two words\""_s, u"text two words"_s);
        row(u"\"say \\\"hi\\\" \\\\ \\n\""_s, u"text say \"hi\" \\ \\n"_s);
        row(u"an\"n b\"ob"_s, u"text ann bob"_s);
        row(u"-ann"_s, u"not text ann"_s);
        row(u"-\"two words\""_s, u"not text two words"_s);
        row(u"\"-ann\""_s, u"text -ann"_s);
        row(u"-"_s, u"text -"_s);
        row(u"--"_s, u"not text -"_s);
        row(u"user:Ann"_s, u"user ann"_s);
        row(u"user:\"Ann Bob\""_s, u"user ann bob"_s);
        row(u"prefix:aB1_"_s, u"prefix ab1_"_s);
        row(u"id:17"_s, u"id 17"_s);
        row(u"-id:4294967295"_s, u"not id 4294967295"_s);
        row(u"user-id:100"_s, u"user-id 100"_s);
        row(u"status:active"_s, u"status active"_s);
        row(u"status:disabled"_s, u"status disabled"_s);
        for (int i = 0; i <= int(UserState::Valid); ++i) {
            const QString name = userStateName(UserState(i));
            row(u"owner:"_s + name, u"owner "_s + name);
        }
        row(u"scope:read:tickets"_s, u"scope read:tickets"_s);
        row(u"scope:#17"_s, u"scope #17"_s);
        row(u"-expected:Read"_s, u"not expected Read"_s);
        row(u"group:\"S1 Clerk\""_s, u"group S1 Clerk/s1 clerk"_s);
        row(u"group:14"_s, u"group 14/14"_s);
        row(u"unused:90d"_s, u"unused 7776000"_s);
        row(u"unused:2w"_s, u"unused 1209600"_s);
        row(u"unused:3m"_s, u"unused 7776000"_s);
        row(u"unused:1y"_s, u"unused 31536000"_s);
        row(u"created:2025-01-01"_s, u"created =1735689600"_s);
        row(u"created:=2025-01-01"_s, u"created =1735689600"_s);
        row(u"created:<2025-01-01"_s, u"created <1735689600"_s);
        row(u"created:<=2025-01-01"_s, u"created <=1735689600"_s);
        row(u"used:>=2025-01-01"_s, u"used >=1735689600"_s);
        row(u"used:>2025-01-01"_s, u"used >1735689600"_s);
        row(u"created:<90d"_s, u"created <now-7776000"_s);
        row(u"-used:>=1w"_s, u"not used >=now-604800"_s);
        row(u"never-used"_s, u"never-used"_s);
        row(u"drift -orphan ghost no-scope"_s, u"drift; not orphan; ghost; no-scope"_s);
        row(u"\"drift\""_s, u"text drift"_s);
        row(u"\"a:b\""_s, u"text a:b"_s);
        row(u"scope:\"read\""_s, u"scope read"_s);
    }
    void readsTerms()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, terms);
        QCOMPARE(parsed(text), terms);
    }

    void saysWhatIsNotUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hint");
        const auto row = [](const QString &text, const QString &hint) {
            QTest::newRow(qPrintable(text)) << text << hint;
        };
        row(u"colour:red"_s, u"user:, prefix:, id:"_s);
        row(u"User:ann"_s, u"user:, prefix:, id:"_s);
        row(u"drift:yes"_s, u"put it in quotes"_s);
        row(u":x"_s, u"put it in quotes"_s);
        row(u"user:"_s, u"after \"user:\" comes a part of a user name"_s);
        row(u"scope:\"\""_s, u"after \"scope:\" comes the name of a scope"_s);
        row(u"id:x"_s, u"the number of a key"_s);
        row(u"id:-1"_s, u"the number of a key"_s);
        row(u"id:4294967296"_s, u"the number of a key"_s);
        row(u"user-id:1.5"_s, u"the number of a user"_s);
        row(u"status:on"_s, u"active or disabled"_s);
        row(u"owner:gone"_s, u"valid, banned, disabled"_s);
        row(u"unused:90"_s, u"90d"_s);
        row(u"unused:d"_s, u"90d"_s);
        row(u"unused:-5d"_s, u"90d"_s);
        row(u"unused:9999999d"_s, u"90d"_s);
        row(u"unused:<90d"_s, u"90d"_s);
        row(u"created:90d"_s, u"<90d"_s);
        row(u"created:2025"_s, u"<2025-01-31"_s);
        row(u"created:2025-02-30"_s, u"<2025-01-31"_s);
        row(u"used:<"_s, u"<2025-01-31"_s);
        row(u"used:<>2025-01-01"_s, u"<2025-01-31"_s);
        row(u"ann \"bob"_s, u"closing quote"_s);
        row(u"group:\"S1"_s, u"closing quote"_s);
    }
    void saysWhatIsNotUnderstood()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, hint);
        const Result<KeyFilter> filter = parseKeyFilter(text);
        QVERIFY(!filter);
        QCOMPARE(filter.error().code(), Error::Code::Invalid);
        const QString word = text.section(u' ', -1);
        QVERIFY2(filter.error().message().contains(word), qPrintable(filter.error().message()));
        QVERIFY2(filter.error().message().contains(hint), qPrintable(filter.error().message()));
    }

    void repeatsNoPastedSecretInFull()
    {
        const QString secret = u"key:"_s + QString(40, u's');
        const Result<KeyFilter> filter = parseKeyFilter(secret);
        QVERIFY(!filter);
        QVERIFY(!filter.error().message().contains(QString(30, u's')));
    }

    void togglesTerms_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("after");
        const auto row = [](const QString &before, const QString &term, const QString &after) {
            QTest::newRow(qPrintable(before + u" | " + term)) << before << term << after;
        };
        row(u""_s, u"drift"_s, u"drift"_s);
        row(u"ann"_s, u"drift"_s, u"ann drift"_s);
        row(u"ann drift bob"_s, u"drift"_s, u"ann bob"_s);
        row(u"drift ann drift"_s, u"drift"_s, u"ann"_s);
        row(u"-drift"_s, u"drift"_s, u"-drift drift"_s);
        row(u"\"drift\""_s, u"drift"_s, u"\"drift\" drift"_s);
        row(u"unused:90d"_s, u"unused:90d"_s, u""_s);
        row(u"group:\"HQ\" x"_s, u"group:HQ"_s, u"x"_s);
        row(u"group:\"S1 Clerk\" x"_s, u"group:\"S1 Clerk\""_s, u"x"_s);
        row(u"created:=2025-01-01"_s, u"created:2025-01-01"_s,
            u"created:=2025-01-01 created:2025-01-01"_s);
        row(u"not:understood x"_s, u"drift"_s, u"not:understood x drift"_s);
        row(u"\"half open"_s, u"drift"_s, u"\"half open drift"_s);
    }
    void togglesTerms()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, term);
        QFETCH(const QString, after);
        QCOMPARE(toggledTerm(before, term), after);
        QCOMPARE(hasTerm(before, term), before.size() > after.size());
    }

    void comesBackWhenToggledTwice()
    {
        for (const QString &term : {u"never-used"_s, u"group:\"S1 Clerk\""_s, u"-ghost"_s}) {
            const QString text = u"ann  \"two words\" scope:read"_s;
            const QString once = toggledTerm(text, term);
            QVERIFY(hasTerm(once, term));
            QCOMPARE(parsed(toggledTerm(once, term)), parsed(text));
        }
    }

    void quotesWhatHasToBeQuoted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << u"HQ"_s << u"HQ"_s;
        QTest::newRow("with a colon") << u"read:tickets"_s << u"read:tickets"_s;
        QTest::newRow("with a blank") << u"S1 Clerk"_s << u"\"S1 Clerk\""_s;
        QTest::newRow("with a quote") << u"5\" gun"_s << u"\"5\\\" gun\""_s;
        QTest::newRow("with a backslash") << u"a\\b"_s << u"\"a\\\\b\""_s;
        QTest::newRow("with a minus in front") << u"-x"_s << u"\"-x\""_s;
        QTest::newRow("empty") << QString() << u"\"\""_s;
    }
    void quotesWhatHasToBeQuoted()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, quoted);
        QCOMPARE(quotedForFilter(text), quoted);
        if (!text.isEmpty())
            QCOMPARE(parseKeyFilter(u"scope:"_s + quoted)->terms.front().text, text);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::KeyFilterTest)
#include "tst_keyfilter.moc"
