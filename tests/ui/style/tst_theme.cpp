// SPDX-License-Identifier: MIT
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreLegible_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QPalette strange(QColor(120, 90, 20));
        strange.setColor(QPalette::Base, QColor(250, 240, 200));
        strange.setColor(QPalette::AlternateBase, QColor(250, 240, 200));
        strange.setColor(QPalette::Window, QColor(240, 230, 190));
        strange.setColor(QPalette::WindowText, Qt::black);
        QTest::newRow("of a desktop") << strange;
    }

    void marksAreLegible()
    {
        QFETCH(QPalette, palette);
        for (int mark = int(Mark::Active); mark <= int(Mark::Information); ++mark) {
            const QColor colour = markColour(Mark(mark), palette);
            for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
                QVERIFY2(contrast(colour, palette.color(role)) >= 4.5, qPrintable(colour.name()));
        }
    }

    void textIsLegible_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    void textIsLegible()
    {
        QFETCH(QPalette, palette);
        const auto ratio = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
            return contrast(palette.color(text), palette.color(ground));
        };
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button}) {
            QVERIFY(ratio(QPalette::Text, ground) >= 7);
            QVERIFY(ratio(QPalette::PlaceholderText, ground) >= 4.5);
        }
        QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        QVERIFY(ratio(QPalette::Link, QPalette::Base) >= 4.5);
    }

    void schemeChangesColoursAtOnce()
    {
        applyColourScheme(KnownSettings::ColourScheme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyColourScheme(KnownSettings::ColourScheme::Light);
        QVERIFY(!isDark(QApplication::palette()));
    }

    void framesOfBoxesCanBeSeenInTheDark_data()
    {
        QTest::addColumn<bool>("isRound");
        QTest::newRow("tick box") << false;
        QTest::newRow("radio button") << true;
    }

    void framesOfBoxesCanBeSeenInTheDark()
    {
        QFETCH(bool, isRound);
        applyColourScheme(KnownSettings::ColourScheme::Dark);
        QWidget page; // What is around a box is not the box's own.
        QAbstractButton *box = isRound ? static_cast<QAbstractButton *>(new QRadioButton(&page))
                                       : new QCheckBox(&page);
        box->resize(box->sizeHint());
        page.resize(box->size() + QSize(10, 0));
        const QImage image = page.grab().toImage();
        const QColor ground = QApplication::palette().color(QPalette::Window);
        QCOMPARE(image.pixelColor(image.width() - 1, 0), ground);
        qreal most = 0;
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, image.height() / 2), ground));
        QVERIFY2(most >= 3, qPrintable(QString::number(most)));
        applyColourScheme(KnownSettings::ColourScheme::Light);
        QCOMPARE(box->palette().color(QPalette::Window),
                 QApplication::palette().color(QPalette::Window));
    }

    void labelsShowMarkupAsText()
    {
        for (auto *make :
             {plainLabel, valueLabel, fixedLabel, secondaryLabel, headingLabel, titleLabel}) {
            const std::unique_ptr<QLabel> label(make(u"<b>bold</b>"_s, nullptr));
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(plainToolTip(u"<img src=x>"_s).contains(u"&lt;img"_s));
        QCOMPARE(withoutMnemonic(u"R&D"_s), u"R&&D"_s);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
