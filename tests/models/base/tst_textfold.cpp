// SPDX-License-Identifier: MIT
#include "models/base/textfold.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

class TextFoldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("folded");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("ASCII") << u"AnN_9 [x]"_s << QByteArray("ann_9 [x]");
        QTest::newRow("accents") << u"Ångström É"_s << QByteArray("angstrom e");
        QTest::newRow("accents of their own") << u"A\u030A"_s << QByteArray("a");
        QTest::newRow("sharp s") << u"Straße"_s << QByteArray("strasse");
        QTest::newRow("capital sharp s") << u"STRAẞE"_s << QByteArray("strasse");
        QTest::newRow("strokes") << u"Łukasz Øster Đorđe"_s << QByteArray("lukasz oster dorde");
        QTest::newRow("ligatures") << u"Ærø ŒUVRE"_s << QByteArray("aero oeuvre");
        QTest::newRow("Greek") << u"ΣΑΣ"_s << QByteArray("σασ");
        QTest::newRow("Cyrillic") << u"ИВАН"_s << QByteArray("иван");
        QTest::newRow("wide letters") << u"Ａｎｎ"_s << QByteArray("ann");
        QTest::newRow("emoji") << u"😀"_s << QByteArray("😀");
    }
    void folds()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, folded);
        QCOMPARE(foldForSearch(text), folded);
        QCOMPARE(foldForSearch(QByteArrayView(text.toUtf8())), folded);
        QCOMPARE(foldForSearch(QByteArrayView(folded)), folded);
    }

    // The short way gives what the long one gives.
    void foldsEveryAsciiText()
    {
        QByteArray text;
        for (int length = 0; length < 40; ++length) {
            for (int byte = 0; byte < 128; ++byte) {
                text.fill('Q', length);
                if (length > 0)
                    text[byte % length] = char(byte);
                QVERIFY(isAscii(text));
                QCOMPARE(foldForSearch(QByteArrayView(text)),
                         foldForSearch(QString::fromLatin1(text)));
            }
        }
    }

    void takesNoShortWayBesideOtherBytes()
    {
        for (int length = 1; length < 40; ++length) {
            for (int at = 0; at < length; ++at) {
                QByteArray text(length, 'Q');
                text[at] = '\x80';
                QVERIFY(!isAscii(text));
                QCOMPARE(foldForSearch(QByteArrayView(text)),
                         foldForSearch(QString::fromUtf8(text)));
            }
        }
    }

    void survivesBytesThatAreNoText()
    {
        QCOMPARE(foldForSearch(QByteArrayView("A\xFF")), "a\xEF\xBF\xBD");
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::TextFoldTest)
#include "tst_textfold.moc"
