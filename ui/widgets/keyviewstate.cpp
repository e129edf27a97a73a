// SPDX-License-Identifier: MIT
#include "ui/widgets/keyviewstate.h"

#include "models/tables/keytablemodel.h"
#include "models/tables/selectionsummary.h"

#include <QHash>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace Chatelaine {

namespace {

constexpr int MostAnchors = 500; // Below the first visible key.

std::optional<int> positionOf(KeyId id, const KeyTableModel &model)
{
    const std::optional<Row> row = model.snapshot()->rowOf(id);
    if (!row)
        return std::nullopt;
    const std::optional<size_t> position = model.rows().positionOf(*row);
    return position ? std::optional(int(*position)) : std::nullopt;
}

} // namespace

KeyViewState::KeyViewState(const QTableView &view, const KeyTableModel &model)
    : m_snapshot(model.snapshot())
{
    std::vector<PositionRange> ranges;
    for (const QItemSelectionRange &range : view.selectionModel()->selection())
        ranges.push_back({range.top(), range.bottom()});
    if (!ranges.empty())
        m_selected = rowsWithin(*m_snapshot, model.rows(), ranges);
    const QModelIndex current = view.currentIndex();
    if (current.isValid()) {
        m_current = model.keyIdAt(current.row());
        m_currentColumn = current.column();
        const int top = view.rowViewportPosition(current.row());
        if (top >= 0 && top < view.viewport()->height())
            m_anchors.push_back({*m_current, top});
    }
    if (view.verticalScrollBar()->value() == 0 || model.rowCount() == 0)
        return;
    const int first = std::max(view.rowAt(0), 0);
    const int last = std::min(first + MostAnchors, model.rowCount());
    const int offset = view.rowViewportPosition(first);
    for (int position = first; position < last; ++position)
        m_anchors.push_back({model.keyIdAt(position), offset});
}

// Both snapshots are in ascending order of ids, so that one walk through both is enough.
RowSet KeyViewState::wasSelected(const KeySnapshot &snapshot) const
{
    RowSet selected(snapshot.size());
    quint32 now = 0;
    m_selected.forEach([&](Row before) {
        const KeyId id = m_snapshot->keyId(before);
        while (now < snapshot.size() && snapshot.keyId(Row(now)) < id)
            ++now;
        if (now < snapshot.size() && snapshot.keyId(Row(now)) == id)
            selected.insert(Row(now));
    });
    return selected;
}

QItemSelection KeyViewState::selection(const KeyTableModel &model) const
{
    QItemSelection selection;
    if (m_selected.size() == 0)
        return selection;
    const RowSet selected =
        model.snapshot() == m_snapshot ? m_selected : wasSelected(*model.snapshot());
    const int count = model.rowCount();
    for (int first = 0; first < count; ++first) {
        if (!selected.contains(model.rowAt(first)))
            continue;
        int last = first;
        while (last + 1 < count && selected.contains(model.rowAt(last + 1)))
            ++last;
        selection.append(
            QItemSelectionRange(model.index(first, 0), model.index(last, KeyColumnCount - 1)));
        if (selection.size() > MostRanges)
            return {};
        first = last;
    }
    return selection;
}

QModelIndex KeyViewState::current(const KeyTableModel &model) const
{
    if (!m_current)
        return {};
    const std::optional<int> position = positionOf(*m_current, model);
    return position ? model.index(*position, m_currentColumn) : QModelIndex();
}

std::optional<int> KeyViewState::scrollPosition(const KeyTableModel &model, int rowHeight) const
{
    if (m_anchors.empty())
        return std::nullopt;
    // One walk over the rows finds the best anchor of all.
    RowSet anchored(model.snapshot()->size());
    QHash<quint32, size_t> ranks; // By row.
    for (size_t i = m_anchors.size(); i-- > 0;) {
        if (const std::optional<Row> row = model.snapshot()->rowOf(m_anchors[i].key)) {
            anchored.insert(*row);
            ranks.insert(row->value(), i);
        }
    }
    size_t best = m_anchors.size();
    int bestPosition = 0;
    for (int position = 0; best != 0 && !ranks.isEmpty() && position < model.rowCount();
         ++position) {
        const Row row = model.rowAt(position);
        if (!anchored.contains(row))
            continue;
        if (const size_t rank = ranks.value(row.value()); rank < best) {
            best = rank;
            bestPosition = position;
        }
    }
    if (best == m_anchors.size())
        return std::nullopt;
    return bestPosition * rowHeight - m_anchors[best].offset;
}

} // namespace Chatelaine
