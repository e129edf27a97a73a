// SPDX-License-Identifier: MIT
// What must not be lost when other rows are shown: which keys are selected, which one is current,
// and which one stands where on the screen.
//
// GUI thread. Speaks of keys by their id, so that it survives a search, a sort and a refresh.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/snapshot/rowset.h"

#include <QItemSelection>

#include <optional>
#include <vector>

class QTableView;

namespace Chatelaine {

class KeyTableModel;

class KeyViewState final
{
public:
    // A selection that would fall apart into more pieces is dropped: Qt needs quadratic time.
    static constexpr int MostRanges = 5000;

    // REQUIRES: the view shows the model.
    KeyViewState(const QTableView &view, const KeyTableModel &model);

    // Of what was selected, that which the model shows now.
    [[nodiscard]] QItemSelection selection(const KeyTableModel &model) const;
    // Returns an invalid index when the key is not shown any more.
    [[nodiscard]] QModelIndex current(const KeyTableModel &model) const;
    // Where to scroll to, in pixels: the current key stays in its place on the screen if it was
    // visible, otherwise the first visible key that is still there. Nothing = leave it at the top.
    [[nodiscard]] std::optional<int> scrollPosition(const KeyTableModel &model,
                                                    int rowHeight) const;

private:
    struct Anchor
    {
        KeyId key;
        int offset = 0; // Pixels below the upper edge of the list; negative = cut off.
    };
    [[nodiscard]] RowSet wasSelected(const KeySnapshot &snapshot) const;

    KeySnapshotPtr m_snapshot;
    RowSet m_selected; // Of the snapshot; of size 0 when nothing is selected.
    std::optional<KeyId> m_current;
    int m_currentColumn = 0;
    std::vector<Anchor> m_anchors; // In order of preference.
};

} // namespace Chatelaine
