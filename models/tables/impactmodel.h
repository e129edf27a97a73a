// SPDX-License-Identifier: MIT
// The keys that an edit of a scope touches in one way: who gains it, who loses it, who is left
// with nothing.
//
// GUI thread.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/snapshot/rankedrows.h"
#include "models/tables/roles.h"

#include <QAbstractTableModel>

namespace Chatelaine {

enum class ImpactKind { Gains, Losses, LeftWithNone };

struct ImpactRows
{
    KeySnapshotPtr snapshot; // That the rows belong to.
    RowSet rows;
    GroupSet gate;        // Gains: the groups wanted. Otherwise: those asked for until now.
    bool isActive = true; // Whether the scope of that gate is active at all.
    qint64 now = 0;       // Seconds since 1970 UTC, for "2 days ago".
};

class ImpactModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { User, Because, LastUsed, Status, ColumnCount };

    explicit ImpactModel(ImpactKind kind, QObject *parent = nullptr);

    // By user name, or by key id where there are too many to sort while somebody waits. Costs the
    // same for a million rows as for ten thousand.
    void setContents(ImpactRows contents);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] Row rowAt(int position) const;
    [[nodiscard]] QString text(Row row, Column column) const;
    [[nodiscard]] QString because(Row row) const;

    ImpactKind m_kind;
    ImpactRows m_contents;
    std::vector<Row> m_sorted; // If they are few enough; otherwise empty.
    RankedRows m_ranked;
};

} // namespace Chatelaine
