// SPDX-License-Identifier: MIT
// The scopes of a snapshot, in the site's order.
//
// GUI thread. A new snapshot changes only the rows that differ, so that selection, current row and
// scroll position stay on the same scopes.
#pragma once

#include "models/tables/scopecolumns.h"

#include <QAbstractTableModel>

namespace Chatelaine {

class ScopeTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Ordering { Fixed, Movable };

    explicit ScopeTableModel(QObject *parent = nullptr);

    // Of a big snapshot the grants are counted in the background: until then those counted before
    // are shown. REQUIRES: not null.
    void setSnapshot(const KeySnapshotPtr &snapshot);
    // Whether rows can be dragged.
    void setOrdering(Ordering ordering);

    // REQUIRES of all rows: 0 <= row < rowCount().
    [[nodiscard]] const Scope &scope(int row) const { return m_rows[size_t(row)].scope; }
    // Returns -1 when there is no such scope.
    [[nodiscard]] int rowOf(ScopeId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    // Moves nothing itself: asks through moveAsked(), and the next snapshot shows what came of it.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    // The scope is to stand before the one that is now at `before`; rowCount() = last.
    void moveAsked(Chatelaine::ScopeId scope, int before);

private:
    void setRows(std::vector<ScopeRow> wanted);
    void count(const KeySnapshotPtr &snapshot);
    void removeVanished(const std::vector<ScopeRow> &wanted);
    void insertNew(const std::vector<ScopeRow> &wanted);
    void reorder(const std::vector<ScopeRow> &wanted);

    std::vector<ScopeRow> m_rows;
    quint64 m_snapshotNumber = 0; // Counts up, to know an answer that comes too late.
    Ordering m_ordering = Ordering::Fixed;
};

} // namespace Chatelaine
