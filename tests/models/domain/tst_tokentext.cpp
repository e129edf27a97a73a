// SPDX-License-Identifier: MIT
#include "models/domain/tokentext.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Secret = "cav7_AbCdEfGhIjKlMnOpQrStUvWxYz01-_9x";
const QByteArray ForkSecret = "15meu_0bCdEfGhIjKlMnOpQrStUvWxYz01-_9x";

} // namespace

class TokenTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirstWholeToken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("token");
        const auto row = [](const char *name, QByteArray text, const QByteArray &token) {
            text.replace("%1", Secret).replace("%2", ForkSecret);
            QTest::newRow(name) << QString::fromLatin1(text) << token;
        };
        row("alone", "%1", Secret);
        row("of the fork", "%2", ForkSecret);
        row("two", "%2 %1", ForkSecret);
        row("in quotes", "\"%1\",", Secret);
        row("header", "Authorization: bearer %1\r\n", Secret);
        row("after a shorter one", "cav7_abc cav7_ %1", Secret);
        row("after a longer one", "%1x %2", ForkSecret);
        row("too long", "%1x", {});
        row("nothing", "", {});
        row("a name", "Ann", {});
    }
    void findsTheFirstWholeToken()
    {
        QFETCH(const QString, text);
        const std::optional<Token> token = tokenIn(text);
        QTEST(token ? token->bytes().toByteArray() : QByteArray(), "token");
        QVERIFY(!token || token->isWhole());
    }

    void needsAllOfAToken()
    {
        for (qsizetype size = 0; size < Secret.size(); ++size)
            QVERIFY(!tokenIn(QString::fromLatin1(Secret.first(size))));
    }

    void showsBrandAndPrefixAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("whole") << Secret << u"cav7_AbCdEfGh..."_s;
        QTest::newRow("fork") << ForkSecret << u"15meu_0bCdEfGh..."_s;
        QTest::newRow("beginning") << QByteArray("cav7_AbC") << u"cav7_AbC..."_s;
        QTest::newRow("brand twice") << QByteArray("cav7_cav7_cav7_x") << u"cav7_cav7_cav..."_s;
        QTest::newRow("unknown") << QByteArray("secret") << u"..."_s;
        QTest::newRow("nothing") << QByteArray() << u"..."_s;
    }
    void showsBrandAndPrefixAlone()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(shownToken(Token(bytes)), "shown");
    }

    void cutsOffSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const QString secret = QString::fromLatin1(Secret);
        QTest::newRow("whole") << secret << u"cav7_AbCdEfGh..."_s;
        QTest::newRow("too long") << secret + u"x!"_s << u"cav7_AbCdEfGh...!"_s;
        QTest::newRow("two") << u"a %1 b %1 c"_s.arg(secret)
                             << u"a cav7_AbCdEfGh... b cav7_AbCdEfGh... c"_s;
        QTest::newRow("prefix") << u"cav7_AbCdEfGh"_s << u"cav7_AbCdEfGh"_s;
        QTest::newRow("name") << u"Ann_cav"_s << u"Ann_cav"_s;
    }
    void cutsOffSecrets()
    {
        QFETCH(const QString, text);
        QTEST(withoutSecrets(text), "clean");
        QCOMPARE(holdsSecret(text), withoutSecrets(text) != text);
    }

    // A log of thousands of them, none whole, would be gone through thousands of times.
    void goesThroughALongTextOnce_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("brand") << u"cav7_ "_s;
        QTest::newRow("brand of the fork") << u"15meu_ "_s;
    }
    void goesThroughALongTextOnce()
    {
        QFETCH(const QString, word);
        const QString text = word.repeated(1'000'000) + QString::fromLatin1(Secret);
        QVERIFY(tokenIn(text));
        QVERIFY(holdsSecret(text));
    }

    void suspectsTokensWithoutTheirBrand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSuspect");
        const QString bare = QString::fromLatin1(Secret.sliced(5));
        QTest::newRow("bare") << bare << true;
        QTest::newRow("in quotes") << u"x \"%1\""_s.arg(bare) << true;
        QTest::newRow("percent") << u"cav7%5F"_s + bare << true;
        QTest::newRow("too short") << bare.first(31) << false;
        QTest::newRow("shown") << u"cav7_AbCdEfGh..."_s << false;
        QTest::newRow("long name") << u"a-name-that_somebody-really-has-chosen-2"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void suspectsTokensWithoutTheirBrand()
    {
        QFETCH(const QString, text);
        QTEST(mayHoldBareSecret(text), "isSuspect");
    }
};

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::TokenTextTest)
#include "tst_tokentext.moc"
