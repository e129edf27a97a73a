// SPDX-License-Identifier: MIT
#include "ui/widgets/keytableview.h"

#include "models/base/workers.h"
#include "models/tables/keytablemodel.h"
#include "ui/delegates/chipsdelegate.h"
#include "ui/delegates/datedelegate.h"
#include "ui/delegates/headerstyle.h"
#include "ui/delegates/markdelegate.h"
#include "ui/style/metrics.h"
#include "ui/widgets/keyviewstate.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

KeyTableView::KeyTableView(const Clock &clock, QWidget *parent)
    : QTableView(parent)
    , m_model(new KeyTableModel(this))
{
    setObjectName(u"keyTable"_s);
    setAccessibleName(tr("Keys"));
    setModel(m_model);
    setUpTable(this);
    setSelectionMode(ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setDelegates(clock);
    buildHeader();
}

void KeyTableView::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"keyHeader"_s);
    header->setAccessibleName(tr("Columns of the keys"));
    alignWithCells(header);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSortIndicator(int(KeyColumn::Created), Qt::DescendingOrder);
    // Painted headers ask whether their whole column is selected: of a million keys, one by one.
    header->setSelectionModel(new QItemSelectionModel(m_model, header));
    // Without this a click on a header would select the column.
    setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &KeyTableView::orderAsked);
}

void KeyTableView::setDelegates(const Clock &clock)
{
    setItemDelegate(new CellDelegate(this));
    auto *marks = new MarkDelegate(this);
    auto *chips = new ChipsDelegate(this);
    auto *dates = new DateDelegate(clock, tr("Unknown"), this);
    auto *uses = new DateDelegate(clock, tr("Never"), this);
    for (int column = 0; column < KeyColumnCount; ++column) {
        switch (keyColumnSpec(KeyColumn(column)).cell) {
        case KeyCell::Marked:
            setItemDelegateForColumn(column, marks);
            break;
        case KeyCell::Chips:
            setItemDelegateForColumn(column, chips);
            break;
        case KeyCell::Date:
            setItemDelegateForColumn(column,
                                     KeyColumn(column) == KeyColumn::LastUsed ? uses : dates);
            break;
        case KeyCell::Text:
        case KeyCell::FixedWidth:
        case KeyCell::Number:
            break;
        }
    }
}

void KeyTableView::setContents(const KeySnapshotPtr &snapshot, RowList rows)
{
    KeySnapshotPtr before = m_model->snapshot();
    {
        const QScopedValueRollback replacing(m_isReplacing, true);
        replaceContents(snapshot, std::move(rows));
    }
    if (before != snapshot)
        freeInBackground(std::move(before));
    Q_EMIT selectedKeysChanged();
}

void KeyTableView::replaceContents(const KeySnapshotPtr &snapshot, RowList rows)
{
    const KeyViewState state(*this, *m_model);
    const int horizontal = horizontalScrollBar()->value();
    if (m_model->setContents(snapshot, std::move(rows)) == KeyTableModel::Change::Data)
        return;
    updateGeometries();
    const QItemSelection selection = state.selection(*m_model);
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const QModelIndex current = state.current(*m_model); current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    const int height = verticalHeader()->defaultSectionSize();
    verticalScrollBar()->setValue(state.scrollPosition(*m_model, height).value_or(0));
    horizontalScrollBar()->setValue(horizontal);
}

void KeyTableView::setChanges(const SnapshotChangesPtr &changes) { m_model->setChanges(changes); }

std::vector<PositionRange> KeyTableView::selectedRanges() const
{
    std::vector<PositionRange> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.push_back({range.top(), range.bottom()});
    std::ranges::sort(ranges, {}, &PositionRange::first);
    return ranges;
}

SelectionSummary KeyTableView::selectionSummary() const
{
    return summaryOf(*m_model->snapshot(), m_model->rows(), selectedRanges());
}

std::vector<Row> KeyTableView::selectedKeys() const
{
    std::vector<Row> rows;
    for (const PositionRange &range : selectedRanges()) {
        for (int position = range.first; position <= range.last; ++position)
            rows.push_back(m_model->rowAt(position));
    }
    return rows;
}

std::vector<KeyColumn> KeyTableView::visibleColumns() const
{
    std::vector<KeyColumn> columns;
    for (int place = 0; place < KeyColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.push_back(KeyColumn(column));
    }
    return columns;
}

KeyOrder KeyTableView::order() const
{
    const QHeaderView *header = horizontalHeader();
    return {KeyColumn(header->sortIndicatorSection()), header->sortIndicatorOrder()};
}

void KeyTableView::setOrder(KeyOrder order)
{
    horizontalHeader()->setSortIndicator(int(order.column), order.direction);
}

void KeyTableView::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isReplacing)
        Q_EMIT selectedKeysChanged();
}

} // namespace Chatelaine
