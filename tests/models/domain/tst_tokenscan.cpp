// SPDX-License-Identifier: MIT
#include "models/domain/tokenscan.h"
#include "tests/support/disguises.h"

#include <QRandomGenerator>
#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Cav7 = "cav7_Ab-dEf_hIjKlMnOpQrStUvWxYz012345";
const QByteArray Meu15 = "15meu_zY-wV_tSrQpOnMlKjIhGfEdCbA987654";

struct Scanned
{
    QByteArrayList lines; // "line token", "line token fragment".
    TokenScan scan{[this](TokenCandidate &&candidate) {
        QByteArray text = QByteArray::number(candidate.line);
        text.append(' ').append(candidate.token.bytes());
        if (candidate.isWhole != candidate.token.isWhole())
            text.append(" WRONG");
        if (!candidate.isWhole)
            text.append(" fragment");
        if (!candidate.unbroken.isEmpty())
            text.append(" or ").append(candidate.unbroken.bytes());
        lines += text;
    }};
};

QByteArrayList scanned(const QByteArrayList &pieces)
{
    Scanned found;
    for (const QByteArray &piece : pieces)
        found.scan.feed(piece);
    found.scan.finish();
    return found.lines;
}

QByteArrayList scanned(const QByteArray &text) { return scanned(QByteArrayList{text}); }

// Without what an unbroken part may be instead.
bool isFound(const QByteArrayList &lines, const QByteArray &token, int line)
{
    const QByteArray whole = QByteArray::number(line).append(' ').append(token);
    return lines.size() == 1 &&
           (lines[0] == whole || lines[0].startsWith(QByteArray(whole + " or ")));
}

} // namespace

class TokenScanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesThroughDisguises_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("text");
        for (const Disguise &disguise : allDisguises()) {
            for (const QByteArray &token : {Cav7, Meu15})
                QTest::addRow("%s of %s", disguise.name, token.first(5).constData())
                    << token << disguise.put(token);
        }
    }

    void seesThroughDisguises()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, text);
        const QByteArrayList lines = scanned("first line\n" + text + "\nthe last one\n");
        QVERIFY2(isFound(lines, token, 2), lines.join('|').constData());
        const QByteArrayList alone = scanned(text);
        QVERIFY2(isFound(alone, token, 1), alone.join('|').constData());
    }

    void doesNotCareWhereTheTextIsCut_data() { seesThroughDisguises_data(); }

    void doesNotCareWhereTheTextIsCut()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, text);
        const QByteArray whole = "\n\n" + text + "\n.";
        for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
            const QByteArrayList lines = scanned({whole.first(cut), whole.sliced(cut)});
            QVERIFY2(isFound(lines, token, 3), lines.join('|').constData());
        }
        QByteArrayList single;
        for (const char c : whole)
            single += QByteArray(1, c);
        QVERIFY(isFound(scanned(single), token, 3));
    }

    void findsFragments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("as shown") << QByteArray("cav7_AbCdEfGh...")
                                  << u"1 cav7_AbCdEfGh fragment"_s;
        QTest::newRow("6") << QByteArray("cav7_AbCdEf") << u"1 cav7_AbCdEf fragment"_s;
        QTest::newRow("5") << QByteArray("cav7_AbCdE") << u""_s;
        QTest::newRow("31") << Cav7.chopped(1)
                            << u"1 %1 fragment"_s.arg(QLatin1StringView(Cav7.chopped(1)));
        QTest::newRow("disguised")
            << QByteArray("%63av7&#95;AbCdEf…") << u"1 cav7_AbCdEf fragment"_s;
        QTest::newRow("fork") << QByteArray("x15meu_AbCdEf\t") << u"1 15meu_AbCdEf fragment"_s;
        QTest::newRow("a word in the next line")
            << QByteArray("cav7_AbCdEf\nabc") << u"1 cav7_AbCdEf fragment"_s;
        QTest::newRow("two") << QByteArray("cav7_AbCdEf\ncav7_GhIjKl")
                             << u"1 cav7_AbCdEf fragment|2 cav7_GhIjKl fragment"_s;
        QTest::newRow("base64") << QByteArray("user:cav7_AbCdEfGh").toBase64()
                                << u"1 cav7_AbCdEfGh fragment"_s;
        QTest::newRow("other case") << QByteArray("CAV7_AbCdEfGh") << u""_s;
        QTest::newRow("brand alone") << QByteArray("cav7_ 15meu_") << u""_s;
    }

    void findsFragments()
    {
        QFETCH(QByteArray, text);
        QTEST(QString::fromLatin1(scanned(text).join('|')), "found");
    }

    void findsATokenBehindItsBrand_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("brand") << QByteArray("cav7_");
        QTest::newRow("brand of the fork") << QByteArray("15meu_");
        QTest::newRow("a name") << QByteArray("xf_cav7_api_key_");
        QTest::newRow("disguised") << QByteArray("cav7%5Fapi%5Fkey%5F");
    }
    void findsATokenBehindItsBrand()
    {
        QFETCH(const QByteArray, before);
        const QByteArrayList lines = scanned(before + Cav7);
        QVERIFY2(lines.contains("1 " + Cav7), lines.join('|').constData());
    }

    void tellsWhatStoodBeforeABreak()
    {
        QCOMPARE(scanned("x " + Cav7.first(20) + "\n" + Cav7.sliced(20)).join('|'),
                 "1 " + Cav7 + " or " + Cav7.first(20));
        QCOMPARE(scanned(Cav7.first(9) + "\n" + Cav7.sliced(9)).join('|'), "1 " + Cav7);
    }

    void findsAWholeTokenBehindAFragment()
    {
        QCOMPARE(scanned("cav7_AbCdEfGh\n" + Cav7 + "\n").last(), "2 " + Cav7);
    }

    void countsLines()
    {
        QByteArray text;
        QByteArrayList expected;
        for (int line = 1; line <= 20'000; ++line) {
            if (line % 97 == 0) {
                text.append("Bearer ").append(Cav7).append("\r\n");
                expected += QByteArray::number(line).append(' ').append(Cav7);
            } else {
                text.append(line % 61, 'x').append("\r\n");
            }
        }
        QCOMPARE(scanned(text), expected);
    }

    void beginsAnewWithTheNextText()
    {
        Scanned found;
        found.scan.feed("\n\ncav7_Ab-dEf_hIjKlMnOp");
        found.scan.finish();
        found.scan.feed(Cav7.sliced(22));
        found.scan.feed(" cav7_GhIjKl");
        found.scan.finish();
        QCOMPARE(found.lines.join('|'), "3 cav7_Ab-dEf_hIjKlMnOp fragment|1 cav7_GhIjKl fragment");
    }

    // Ends at all, and does not take much longer than any other text does.
    void bearsHostileTexts_data()
    {
        QTest::addColumn<QByteArray>("unit");
        for (const char *unit : {"c",
                                 "cav7_",
                                 "cav7_\n",
                                 "c\n",
                                 "%",
                                 "%25",
                                 "%2563",
                                 "&amp;",
                                 "&#",
                                 "&#x63;",
                                 "\\",
                                 "\\\\",
                                 "\\n",
                                 "\\u0063",
                                 "=",
                                 "=\n",
                                 "<c",
                                 "\"c",
                                 "c ",
                                 "\x1B[",
                                 "c\x1B[1;",
                                 "cav7_\"+",
                                 "\xE2\x80\x8B",
                                 "c\xE2\x80\x8B",
                                 "cav7_A\n> ",
                                 "Y2F2N1",
                                 "Nhdjdf",
                                 "jYXY3X",
                                 "15meu_a<b>",
                                 "\\u0063\\u200b",
                                 "cav7_AbCdEf",
                                 "cav7_%25",
                                 "%%25%255F"})
            QTest::newRow(unit) << QByteArray(unit);
        QTest::newRow("NUL") << QByteArray(1, '\0');
        QTest::newRow("c NUL") << QByteArray("c\0", 2);
    }

    void bearsHostileTexts()
    {
        QFETCH(QByteArray, unit);
        constexpr int Bytes = 300'000;
        Scanned found;
        found.scan.feed(unit.repeated(Bytes / unit.size()));
        found.scan.finish();
        found.scan.feed(QByteArray("\n").append(Cav7));
        found.scan.finish();
        QCOMPARE(found.lines.last(), "2 " + Cav7);
    }

    void findsNothingInNoise()
    {
        QRandomGenerator random(1);
        QByteArray noise(4'000'000, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        QCOMPARE(scanned(noise).size(), 0);
    }

    void isTheSameHoweverTheNoiseIsCut()
    {
        constexpr std::string_view Letters = "cav7_15meuAB%&#x;\\n=\"> \n-<";
        QRandomGenerator random(2);
        QByteArray noise;
        for (int i = 0; i < 300'000; ++i)
            noise += Letters[size_t(random.bounded(int(Letters.size())))];
        for (int i = 0; i < 500; ++i)
            noise.replace(random.bounded(int(noise.size() - 40)), 5, "cav7_");
        const QByteArrayList whole = scanned(noise);
        QByteArrayList pieces;
        for (qsizetype at = 0; at < noise.size();) {
            const qsizetype size = random.bounded(1, 9000);
            pieces += noise.mid(at, size);
            at += size;
        }
        QCOMPARE(scanned(pieces), whole);
        QVERIFY(!whole.isEmpty());
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::TokenScanTest)
#include "tst_tokenscan.moc"
