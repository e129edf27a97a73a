// SPDX-License-Identifier: MIT
#include "ui/widgets/keyviewstate.h"

#include "models/tables/keytablemodel.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace Chatelaine {

namespace {

constexpr int MostAnchors = 500; // Below the first visible key.

std::optional<int> positionOf(KeyId id, const KeyTableModel &model)
{
    const std::optional<Row> row = model.snapshot()->rowOf(id);
    if (!row)
        return std::nullopt;
    const auto found = std::ranges::find(model.rows(), *row);
    if (found == model.rows().end())
        return std::nullopt;
    return int(found - model.rows().begin());
}

} // namespace

KeyViewState::KeyViewState(const QTableView &view, const KeyTableModel &model)
    : m_snapshot(model.snapshot())
{
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        m_selected.resize(m_snapshot->size());
        for (int position = range.top(); position <= range.bottom(); ++position)
            m_selected[model.rowAt(position).value()] = true;
    }
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
std::vector<bool> KeyViewState::wasSelected(const KeySnapshot &snapshot) const
{
    std::vector<bool> selected(snapshot.size());
    quint32 now = 0;
    for (quint32 before = 0; before < m_selected.size(); ++before) {
        if (!m_selected[before])
            continue;
        const KeyId id = m_snapshot->keyId(Row(before));
        while (now < snapshot.size() && snapshot.keyId(Row(now)) < id)
            ++now;
        if (now < snapshot.size() && snapshot.keyId(Row(now)) == id)
            selected[now] = true;
    }
    return selected;
}

QItemSelection KeyViewState::selection(const KeyTableModel &model) const
{
    QItemSelection selection;
    if (m_selected.empty())
        return selection;
    const std::vector<bool> selected =
        model.snapshot() == m_snapshot ? m_selected : wasSelected(*model.snapshot());
    const int count = model.rowCount();
    for (int first = 0; first < count; ++first) {
        if (!selected[model.rowAt(first).value()])
            continue;
        int last = first;
        while (last + 1 < count && selected[model.rowAt(last + 1).value()])
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
    constexpr quint16 NoAnchor = std::numeric_limits<quint16>::max();
    // By row; one walk over the rows then finds the best anchor of all.
    std::vector<quint16> ranks(m_anchors.empty() ? 0 : model.snapshot()->size(), NoAnchor);
    for (size_t i = m_anchors.size(); i-- > 0;) {
        if (const std::optional<Row> row = model.snapshot()->rowOf(m_anchors[i].key))
            ranks[row->value()] = quint16(i);
    }
    quint16 best = NoAnchor;
    int bestPosition = 0;
    for (int position = 0; best != 0 && !ranks.empty() && position < model.rowCount(); ++position) {
        const quint16 rank = ranks[model.rowAt(position).value()];
        if (rank < best) {
            best = rank;
            bestPosition = position;
        }
    }
    if (best == NoAnchor)
        return std::nullopt;
    return bestPosition * rowHeight - m_anchors[best].offset;
}

} // namespace Chatelaine
