// SPDX-License-Identifier: MIT
// Some keys of a snapshot, in the order that a search gave.
//
// GUI thread. Columns are those of KeyColumn, in that order.
#pragma once

#include "models/snapshot/rowlist.h"
#include "models/snapshot/snapshotchanges.h"
#include "models/tables/keycolumns.h"

#include <QAbstractTableModel>

namespace Chatelaine {

class KeyTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Change { Data, Everything };

    explicit KeyTableModel(QObject *parent = nullptr);

    // Resets the model, and returns Everything; only announces changed data when the same keys
    // stand in the same order, so that nothing moves.
    // REQUIRES: not null; every row is one of the snapshot's.
    Change setContents(KeySnapshotPtr snapshot, RowList rows);
    // Which cells are marked as changed. REQUIRES: not null.
    void setChanges(SnapshotChangesPtr changes);

    [[nodiscard]] const KeySnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const RowList &rows() const { return m_rows; }
    // REQUIRES: 0 <= position < rowCount().
    [[nodiscard]] Row rowAt(int position) const { return m_rows.at(size_t(position)); }
    [[nodiscard]] KeyId keyIdAt(int position) const { return m_snapshot->keyId(rowAt(position)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool hasSameKeys(const KeySnapshot &snapshot, const RowList &rows) const;

    KeySnapshotPtr m_snapshot;
    RowList m_rows;
    SnapshotChangesPtr m_changes;
};

} // namespace Chatelaine
