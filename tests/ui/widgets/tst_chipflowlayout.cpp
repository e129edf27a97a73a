// SPDX-License-Identifier: MIT
#include "ui/widgets/chipflowlayout.h"

#include <QTest>
#include <QWidget>

using namespace Chatelaine;

namespace {

constexpr int Spacing = 5;

// Three widgets of 30 by 10 in a layout, the hidden ones named by their position.
struct Desk
{
    explicit Desk(const QList<int> &hidden = {})
    {
        layout = new ChipFlowLayout(Spacing, &widget);
        for (int i = 0; i < 3; ++i) {
            auto *chip = new QWidget;
            chip->setFixedSize(30, 10);
            layout->addWidget(chip);
            chip->setVisible(!hidden.contains(i));
            chips += chip;
        }
    }

    QWidget widget;
    ChipFlowLayout *layout = nullptr;
    QList<QWidget *> chips;
};

} // namespace

class TestChipFlowLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksLikeWords_data()
    {
        QTest::addColumn<QList<int>>("hidden");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("all in a line") << QList<int>{} << 100 << 10;
        QTest::newRow("one pixel short") << QList<int>{} << 99 << 25;
        QTest::newRow("one each") << QList<int>{} << 30 << 40;
        QTest::newRow("the last hidden") << QList<int>{2} << 100 << 10;
        QTest::newRow("the last hidden, narrow") << QList<int>{2} << 30 << 25;
        QTest::newRow("the first hidden") << QList<int>{0} << 65 << 10;
        QTest::newRow("one in the middle hidden") << QList<int>{1} << 65 << 10;
        QTest::newRow("all hidden") << QList<int>{0, 1, 2} << 100 << 0;
    }

    void breaksLikeWords()
    {
        QFETCH(const QList<int>, hidden);
        QFETCH(const int, width);
        QFETCH(const int, height);
        const Desk desk(hidden);
        QCOMPARE(desk.layout->heightForWidth(width), height);
    }

    void leavesNoGapForWhatIsHidden()
    {
        Desk desk({1});
        desk.layout->setGeometry({0, 0, 100, 10});
        QCOMPARE(desk.chips[0]->geometry(), QRect(0, 0, 30, 10));
        QCOMPARE(desk.chips[2]->geometry(), QRect(35, 0, 30, 10));
    }
};

QTEST_MAIN(TestChipFlowLayout)
#include "tst_chipflowlayout.moc"
