// SPDX-License-Identifier: MIT
#include "models/base/visibletext.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

class VisibleTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOrdinaryTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("ASCII") << u"Ann B. <b>&amp;</b> %1 \\ [U+202E]"_s;
        QTest::newRow("letters") << u"Ångström Łukasz Ελένη 山田 محمد"_s;
        QTest::newRow("accents of their own") << u"A\u030Angstro\u0308m"_s;
        QTest::newRow("no-break space") << u"a\u00A0b"_s;
        QTest::newRow("emoji") << u"😀🇩🇪❤️"_s;
        QTest::newRow("joined emoji") << u"👩\u200D💻 ❤\uFE0F\u200D🔥 👩🏽\u200D🚀"_s;
    }
    void leavesOrdinaryTextAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(visibleText(text), text);
    }

    void writesOutWhatHides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("line break") << u"a\nb"_s << u"a[U+000A]b"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a[U+0009]b"_s;
        QTest::newRow("null") << QString::fromLatin1("a\0b", 3) << u"a[U+0000]b"_s;
        QTest::newRow("delete") << u"a\u007Fb"_s << u"a[U+007F]b"_s;
        QTest::newRow("escape sequence") << u"\u001B[31m"_s << u"[U+001B][31m"_s;
        QTest::newRow("right to left override") << u"\u202Egnp.exe"_s << u"[U+202E]gnp.exe"_s;
        QTest::newRow("isolate") << u"a\u2066b\u2069"_s << u"a[U+2066]b[U+2069]"_s;
        QTest::newRow("zero width space") << u"An\u200Bn"_s << u"An[U+200B]n"_s;
        QTest::newRow("soft hyphen") << u"An\u00ADn"_s << u"An[U+00AD]n"_s;
        QTest::newRow("byte order mark") << u"\uFEFFAnn"_s << u"[U+FEFF]Ann"_s;
        QTest::newRow("joiner between letters") << u"An\u200Dn"_s << u"An[U+200D]n"_s;
        QTest::newRow("joiner after a letter") << u"n\u200D💻"_s << u"n[U+200D]💻"_s;
        QTest::newRow("joiner at the end") << u"💻\u200D"_s << u"💻[U+200D]"_s;
        QTest::newRow("two joiners") << u"👩\u200D\u200D💻"_s << u"👩[U+200D][U+200D]💻"_s;
        QTest::newRow("joiner between ASCII symbols") << u"^\u200D^"_s << u"^[U+200D]^"_s;
        QTest::newRow("filler letter") << u"\u3164"_s << u"[U+3164]"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a[U+2028]b"_s;
        QTest::newRow("private use") << u"\uE000"_s << u"[U+E000]"_s;
        QTest::newRow("tag character") << QString::fromUcs4(U"\U000E0041") << u"[U+E0041]"_s;
    }
    void writesOutWhatHides()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(visibleText(text), shown);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::VisibleTextTest)
#include "tst_visibletext.moc"
