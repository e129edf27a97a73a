// SPDX-License-Identifier: MIT
#include "models/tables/roles.h"
#include "ui/delegates/celldelegate.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int ChangedColumn = 0;
constexpr int SameColumn = 1;

// A row of two cells of which the first has changed.
struct Desk
{
    explicit Desk(const QPalette &palette, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        for (const int column : {ChangedColumn, SameColumn}) {
            auto *item = new QStandardItem(u"mmmmmm"_s);
            item->setData(column == ChangedColumn, ChangedRole);
            model.setItem(0, column, item);
        }
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.setPalette(palette);
        view.setLayoutDirection(direction);
        setUpTable(&view);
        view.setAlternatingRowColors(false);
        view.clearSelection();
        view.setCurrentIndex({});
        view.resize(400, 100);
        view.show();
    }
    [[nodiscard]] QRect cell(int column) const { return view.visualRect(model.index(0, column)); }
    [[nodiscard]] QColor pixel(const QPoint &point)
    {
        return view.viewport()->grab().toImage().pixelColor(point);
    }
    [[nodiscard]] QColor left(int column) { return pixel(cell(column).topLeft()); }
    [[nodiscard]] QColor right(int column) { return pixel(cell(column).topRight()); }
    [[nodiscard]] QColor information() const
    {
        return markColour(Mark::Information, view.palette());
    }
    [[nodiscard]] QColor base() const { return view.palette().color(QPalette::Base); }

    QStandardItemModel model;
    CellDelegate delegate;
    QTableView view;
};

} // namespace

class tst_CellDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheCornerOfWhatChanged_data();
    void marksTheCornerOfWhatChanged();
    void marksTheCornerWhereReadingBegins();
    void marksAsMuchFromBothSides();
    void showsTheCornerInASelectedRow();
    void takesTheCornerAwayAgain();
};

void tst_CellDelegate::marksTheCornerOfWhatChanged_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void tst_CellDelegate::marksTheCornerOfWhatChanged()
{
    QFETCH(QPalette, palette);
    Desk desk(palette);
    QCOMPARE(desk.left(ChangedColumn), desk.information());
    QCOMPARE(desk.right(ChangedColumn), desk.base());
    QCOMPARE(desk.left(SameColumn), desk.base());
}

void tst_CellDelegate::marksTheCornerWhereReadingBegins()
{
    Desk desk(lightPalette(), Qt::RightToLeft);
    QCOMPARE(desk.right(ChangedColumn), desk.information());
    QCOMPARE(desk.left(ChangedColumn), desk.base());
    QCOMPARE(desk.right(SameColumn), desk.base());
}

void tst_CellDelegate::marksAsMuchFromBothSides()
{
    const auto marked = [](Qt::LayoutDirection direction) {
        Desk desk(lightPalette(), direction);
        const QImage image = desk.view.viewport()->grab(desk.cell(ChangedColumn)).toImage();
        int width = 0;
        for (int x = 0; x < image.width(); ++x)
            width += image.pixelColor(x, 0) == desk.information() ? 1 : 0;
        return width;
    };
    QVERIFY(marked(Qt::LeftToRight) > 1);
    // Where the slope meets the middle of a pixel, it falls to one side.
    QVERIFY(qAbs(marked(Qt::RightToLeft) - marked(Qt::LeftToRight)) <= 1);
}

void tst_CellDelegate::showsTheCornerInASelectedRow()
{
    Desk desk(lightPalette());
    desk.view.selectRow(0);
    QCOMPARE(desk.left(ChangedColumn), desk.view.palette().color(QPalette::HighlightedText));
    QVERIFY(desk.left(SameColumn) != desk.left(ChangedColumn));
}

void tst_CellDelegate::takesTheCornerAwayAgain()
{
    Desk desk(lightPalette());
    desk.model.item(0, ChangedColumn)->setData(false, ChangedRole);
    QCOMPARE(desk.left(ChangedColumn), desk.base());
}

QTEST_MAIN(tst_CellDelegate)
#include "tst_celldelegate.moc"
