// SPDX-License-Identifier: MIT
#include "models/tables/keytablemodel.h"
#include "tests/support/keysfromtext.h"
#include "ui/widgets/keytableview.h"

#include <QHeaderView>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'763'683'200; // Seconds since 1970 UTC.

KeySnapshotPtr keys(int count, const QString &name = u"User"_s)
{
    QString text = u"scope 1 read - active 10 Read\n"_s;
    for (int id = 1; id <= count; ++id)
        text += u"key %1 %1 %2%1 pref%1 valid 2 - read\n"_s.arg(id).arg(name);
    return keysFromText(text);
}

RowList allOf(const KeySnapshotPtr &snapshot, Qt::SortOrder order = Qt::AscendingOrder)
{
    auto rows = std::make_shared<std::vector<Row>>();
    for (quint32 i = 0; i < snapshot->size(); ++i)
        rows->emplace_back(i);
    return {rows, order};
}

QList<quint32> selected(const KeyTableView &view)
{
    QList<quint32> ids;
    for (const Row row : view.selectedKeys())
        ids += view.keys().snapshot()->keyId(row).value();
    return ids;
}

} // namespace

class tst_KeyTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceOfOtherContents();
    void keepsTheSelectionWhereverItsKeysGo();
    void keepsWhatIsLeftOfTheSelection();
    void letsGoOfTheOldSnapshot();
    void headersStayAsTheyAreWhenAllIsSelected();
    void titlesStandAboveTheirCells_data();
    void titlesStandAboveTheirCells();
};

void tst_KeyTableView::tellsOnceOfOtherContents()
{
    KeyTableView view([] { return Now; });
    const KeySnapshotPtr snapshot = keys(50);
    view.setContents(snapshot, allOf(snapshot));
    view.selectRow(7);
    QSignalSpy spy(&view, &KeyTableView::selectedKeysChanged);
    view.setContents(snapshot, allOf(snapshot, Qt::DescendingOrder));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(selected(view), QList<quint32>{8});
    view.selectRow(0);
    QCOMPARE(spy.count(), 2);
}

void tst_KeyTableView::keepsTheSelectionWhereverItsKeysGo()
{
    KeyTableView view([] { return Now; });
    const KeySnapshotPtr snapshot = keys(200);
    view.setContents(snapshot, allOf(snapshot));
    view.selectAll();
    view.setContents(snapshot, allOf(snapshot, Qt::DescendingOrder));
    QCOMPARE(view.selectedKeys().size(), 200U);
    QCOMPARE(view.selectionModel()->selection().size(), 1);
    const KeySnapshotPtr newer = keys(200, u"Other"_s);
    view.setContents(newer, allOf(newer));
    QCOMPARE(view.selectedKeys().size(), 200U);
    QCOMPARE(view.keys().snapshot(), newer);
}

void tst_KeyTableView::keepsWhatIsLeftOfTheSelection()
{
    KeyTableView view([] { return Now; });
    const KeySnapshotPtr snapshot = keys(20);
    view.setContents(snapshot, allOf(snapshot));
    view.selectionModel()->select(
        QItemSelection(view.model()->index(2, 0), view.model()->index(5, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const KeySnapshotPtr fewer = keysFromText(uR"(
        scope 1 read - active 10 Read
        key 4 4 Ann pref4 valid 2 - read
        key 5 5 Bob pref5 valid 2 - read
        key 30 30 Cid pref30 valid 2 - read
    )"_s);
    view.setContents(fewer, allOf(fewer, Qt::DescendingOrder));
    QCOMPARE(selected(view), (QList<quint32>{5, 4}));
}

void tst_KeyTableView::letsGoOfTheOldSnapshot()
{
    KeyTableView view([] { return Now; });
    KeySnapshotPtr snapshot = keys(20);
    view.setContents(snapshot, allOf(snapshot));
    view.selectAll();
    const std::weak_ptr<const KeySnapshot> old = snapshot;
    snapshot = keys(21);
    view.setContents(snapshot, allOf(snapshot));
    QTRY_VERIFY(old.expired()); // On another thread.
}

void tst_KeyTableView::headersStayAsTheyAreWhenAllIsSelected()
{
    KeyTableView view([] { return Now; });
    view.resize(800, 300);
    view.show();
    const KeySnapshotPtr snapshot = keys(20);
    view.setContents(snapshot, allOf(snapshot));
    QHeaderView *header = view.horizontalHeader();
    const QImage before = header->grab().toImage();
    view.selectAll();
    QCOMPARE(header->grab().toImage(), before);
    // Nor would it be cheap to ask of a million rows, as painting does.
    QVERIFY(!header->selectionModel()->isColumnSelected(0));
}

void tst_KeyTableView::titlesStandAboveTheirCells_data()
{
    QTest::addColumn<KeyColumn>("column");
    QTest::newRow("text") << KeyColumn::User;
    QTest::newRow("number") << KeyColumn::KeyId;
}

void tst_KeyTableView::titlesStandAboveTheirCells()
{
    QFETCH(KeyColumn, column);
    KeyTableView view([] { return Now; });
    view.resize(1400, 300);
    view.show();
    view.setOrder({KeyColumn::Groups, Qt::AscendingOrder}); // No arrow in the way.
    const KeySnapshotPtr snapshot = keys(9);
    view.setContents(snapshot, allOf(snapshot));
    view.scrollTo(view.model()->index(0, int(column)));
    const int x = view.columnViewportPosition(int(column));
    const int width = view.columnWidth(int(column));
    const QImage title = view.horizontalHeader()->viewport()->grab().toImage();
    const QImage cells = view.viewport()->grab().toImage();
    const auto ink = [&](const QImage &image, int y) {
        QList<int> columns;
        for (int i = 1; i < width - 3; ++i) { // Without the line between two titles.
            bool isInk = false;
            for (int line = y + 2; line < y + 16; ++line)
                isInk = isInk || image.pixelColor(x + i, line).lightness() < 100;
            if (isInk)
                columns += i;
        }
        return columns;
    };
    const QList<int> above = ink(title, 0);
    const QList<int> below = ink(cells, view.rowViewportPosition(0) + 2);
    QVERIFY(!above.isEmpty() && !below.isEmpty());
    // Letters begin and end with a little space, one more than the other.
    const int distance =
        column == KeyColumn::User ? above.first() - below.first() : above.last() - below.last();
    QVERIFY2(qAbs(distance) <= 2, qPrintable(QString::number(distance)));
}

QTEST_MAIN(tst_KeyTableView)
#include "tst_keytableview.moc"
