// SPDX-License-Identifier: MIT
#include "ui/delegates/shapedtexts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QStyle>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect Cell(5, 3, 90, 24);

QFont smallFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(9);
    return font;
}

template<typename Draw>
QImage drawn(Draw &&draw)
{
    QImage image(100, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(smallFont());
    painter.setPen(Qt::black);
    draw(painter);
    painter.end();
    return image;
}

QImage asQtDrawsIt(const QString &text, Qt::Alignment alignment, int width)
{
    return drawn([&](QPainter &painter) {
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.drawText(Cell, int(alignment) | Qt::TextSingleLine,
                         QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, width));
    });
}

} // namespace

class tst_ShapedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsQtDrawsIt_data();
    void looksAsQtDrawsIt();
    void staysAsItWasWhenAskedAgain();
    void knowsOneFontFromAnother();
    void turnsRoundWithTheDirection();
    void forgetsWithoutHarm();
    void staysInsideWhenNotEvenTheEllipsisFits();
};

void tst_ShapedTexts::looksAsQtDrawsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("alignment");
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    QTest::newRow("word") << u"Trooper.A"_s << left;
    QTest::newRow("kerning") << u"AVATAR To."_s << left;
    QTest::newRow("to the right") << u"1234567"_s
                                  << Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter);
    QTest::newRow("in the middle") << u"+12"_s << Qt::Alignment(Qt::AlignCenter);
    QTest::newRow("too long") << u"gamertag:lookup, read, read:roster"_s << left;
    QTest::newRow("too long by a little") << u"gamertag:lookups"_s << left;
    QTest::newRow("umlauts") << u"Jürgen Groß"_s << left;
    QTest::newRow("Greek") << u"Σωκράτης"_s << left;
    QTest::newRow("Arabic") << u"مرحبا"_s << left;
    QTest::newRow("Arabic, too long") << u"مرحبا مرحبا مرحبا مرحبا مرحبا"_s << left;
    QTest::newRow("Hebrew among Latin") << u"abc שלום def"_s << left;
    QTest::newRow("a sign of two halves") << u"a😀b"_s << left;
    QTest::newRow("two lines") << u"one\ntwo"_s << left;
    QTest::newRow("nothing") << QString() << left;
}

void tst_ShapedTexts::looksAsQtDrawsIt()
{
    QFETCH(QString, text);
    QFETCH(Qt::Alignment, alignment);
    ShapedTexts texts;
    const QImage image = drawn([&](QPainter &painter) {
        drawShaped(painter, Cell, alignment, texts.elided(text, smallFont(), Cell.width()));
    });
    QCOMPARE(image, asQtDrawsIt(text, alignment, Cell.width()));
}

void tst_ShapedTexts::staysAsItWasWhenAskedAgain()
{
    ShapedTexts texts;
    const auto paint = [&](QPainter &painter) {
        drawShaped(painter, Cell, Qt::AlignLeft, texts.elided(u"Trooper.A"_s, smallFont(), 50));
    };
    const QImage first = drawn(paint);
    QCOMPARE(drawn(paint), first);
    QCOMPARE(texts.elided(u"Trooper.A"_s, smallFont(), 1000).width,
             texts.whole(u"Trooper.A"_s, smallFont()).width);
    QCOMPARE(drawn(paint), first);
}

void tst_ShapedTexts::knowsOneFontFromAnother()
{
    ShapedTexts texts;
    QFont font = smallFont();
    const qreal before = texts.whole(u"Trooper.A"_s, font).width;
    // More fonts than are kept.
    for (int size = 10; size < 30; ++size) {
        font.setPointSize(size);
        const qreal width = texts.whole(u"Trooper.A"_s, font).width;
        QVERIFY2(width > before, qPrintable(QString::number(size)));
    }
    QCOMPARE(texts.whole(u"Trooper.A"_s, smallFont()).width, before);
}

void tst_ShapedTexts::turnsRoundWithTheDirection()
{
    ShapedTexts texts;
    const auto paint = [&](QPainter &painter) {
        drawShaped(painter, Cell, Qt::AlignLeft, texts.whole(u"read!"_s, smallFont()));
    };
    const QImage leftToRight = drawn(paint);
    texts.setDirection(Qt::RightToLeft);
    QVERIFY(drawn(paint) != leftToRight);
    texts.setDirection(Qt::LeftToRight);
    QCOMPARE(drawn(paint), leftToRight);
}

void tst_ShapedTexts::forgetsWithoutHarm()
{
    ShapedTexts texts;
    const qreal first = texts.whole(u"row 0"_s, smallFont()).width;
    for (int i = 1; i < 5000; ++i)
        QVERIFY(texts.whole(u"row %1"_s.arg(i), smallFont()).width > 0);
    QCOMPARE(texts.whole(u"row 0"_s, smallFont()).width, first);
}

void tst_ShapedTexts::staysInsideWhenNotEvenTheEllipsisFits()
{
    ShapedTexts texts;
    const QRect narrow(40, 3, 3, 24);
    const QImage image = drawn([&](QPainter &painter) {
        drawShaped(painter, narrow, Qt::AlignLeft,
                   texts.elided(u"Trooper.A"_s, smallFont(), narrow.width()));
    });
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (!narrow.contains(x, y))
                QCOMPARE(image.pixel(x, y), qRgb(255, 255, 255));
        }
    }
}

QTEST_MAIN(tst_ShapedTexts)
#include "tst_shapedtexts.moc"
