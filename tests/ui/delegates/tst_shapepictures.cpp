// SPDX-License-Identifier: MIT
#include "ui/delegates/shapepictures.h"

#include <QApplication>
#include <QTest>

using namespace Chatelaine;

namespace {

// Counts how often it really draws.
struct Disc
{
    int drawn = 0;

    void paint(QPainter &painter, ShapePictures &pictures, const QPoint &place, QRgb colour)
    {
        pictures.paint(painter, place, {1, QSize(10, 10), colour},
                       [&](QPainter &within, const QRect &square) {
                           ++drawn;
                           within.setRenderHint(QPainter::Antialiasing);
                           within.setPen(Qt::NoPen);
                           within.setBrush(QColor::fromRgba(colour));
                           within.drawEllipse(square);
                       });
    }
};

constexpr QRgb Green = 0xff187436;
constexpr QRgb Red = 0xffc42430;

QImage page(qreal ratio = 1)
{
    QImage image(QSize(40, 20) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

} // namespace

class tst_ShapePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsOnceAndPaintsOften();
    void looksAsIfDrawn_data();
    void looksAsIfDrawn();
    void drawsBetweenThePixelsOfAScreen();
};

void tst_ShapePictures::drawsOnceAndPaintsOften()
{
    ShapePictures pictures;
    Disc disc;
    QImage image = page();
    QPainter painter(&image);
    for (int i = 0; i < 3; ++i)
        disc.paint(painter, pictures, QPoint(i * 10, 2), Green);
    QCOMPARE(disc.drawn, 1);
    disc.paint(painter, pictures, QPoint(30, 2), Red);
    QCOMPARE(disc.drawn, 2);
    painter.end();
    QCOMPARE(image.pixel(5, 7), Green);
    QCOMPARE(image.pixel(25, 7), Green);
    QCOMPARE(image.pixel(35, 7), Red);
}

void tst_ShapePictures::looksAsIfDrawn_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("usual screen") << 1.0;
    QTest::newRow("fine screen") << 2.0;
}

void tst_ShapePictures::looksAsIfDrawn()
{
    QFETCH(qreal, ratio);
    ShapePictures pictures;
    Disc disc;
    QImage image = page(ratio);
    QPainter painter(&image);
    disc.paint(painter, pictures, QPoint(3, 4), Green);
    painter.end();
    QImage expected = page(ratio);
    QPainter direct(&expected);
    direct.setRenderHint(QPainter::Antialiasing);
    direct.setPen(Qt::NoPen);
    direct.setBrush(QColor::fromRgba(Green));
    direct.drawEllipse(QRect(3, 4, 10, 10));
    direct.end();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            // Blending in two steps rounds twice.
            const int rounding = 2;
            QVERIFY(qAbs(image.pixelColor(x, y).green() - expected.pixelColor(x, y).green()) <=
                    rounding);
        }
    }
}

void tst_ShapePictures::drawsBetweenThePixelsOfAScreen()
{
    ShapePictures pictures;
    Disc disc;
    QImage image = page(1.5);
    QPainter painter(&image);
    disc.paint(painter, pictures, QPoint(1, 2), Green);
    disc.paint(painter, pictures, QPoint(13, 2), Green);
    QCOMPARE(disc.drawn, 2);
}

QTEST_MAIN(tst_ShapePictures)
#include "tst_shapepictures.moc"
