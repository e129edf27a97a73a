// SPDX-License-Identifier: MIT
// The list of keys. Other rows, another order or a newer snapshot keep the selected keys, the
// current one and the place on the screen.
//
// GUI thread. A selection is a few ranges, however many keys it holds.
#pragma once

#include "models/base/clock.h"
#include "models/snapshot/keyquery.h"
#include "models/snapshot/snapshotchanges.h"
#include "models/tables/selectionsummary.h"

#include <QTableView>

namespace Chatelaine {

class KeyTableModel;

class KeyTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit KeyTableView(const Clock &clock, QWidget *parent = nullptr);

    // REQUIRES: not null; every row is one of the snapshot's.
    void setContents(const KeySnapshotPtr &snapshot, RowList rows);
    // Which cells are marked as changed. REQUIRES: not null.
    void setChanges(const SnapshotChangesPtr &changes);

    [[nodiscard]] const KeyTableModel &keys() const { return *m_model; }
    [[nodiscard]] SelectionSummary selectionSummary() const;
    // In the order shown. Costs as much as there are selected keys.
    [[nodiscard]] std::vector<Row> selectedKeys() const;
    // In the order shown.
    [[nodiscard]] std::vector<KeyColumn> visibleColumns() const;

    [[nodiscard]] KeyOrder order() const;
    // Shows by which column the rows are sorted; emits orderAsked() if that is another now.
    void setOrder(KeyOrder order);

Q_SIGNALS:
    // By a click on a header or setOrder(): the rows have to be sorted anew.
    void orderAsked();
    // What is selected, or what it looks like, is another now.
    void selectedKeysChanged();

protected:
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void buildHeader();
    void setDelegates(const Clock &clock);
    void replaceContents(const KeySnapshotPtr &snapshot, RowList rows);
    [[nodiscard]] std::vector<PositionRange> selectedRanges() const;

    KeyTableModel *m_model;
    bool m_isReplacing = false; // The contents: what is selected is told of when that is done.
};

} // namespace Chatelaine
