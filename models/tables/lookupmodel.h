// SPDX-License-Identifier: MIT
// What a lookup has found: a name, and below it what it is and why it was found.
//
// GUI thread.
#pragma once

#include "models/snapshot/lookup.h"
#include "models/tables/roles.h"

#include <QAbstractListModel>

namespace Chatelaine {

// QString: the second line.
inline constexpr int DetailRole = Qt::UserRole + 101;

class LookupModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LookupModel(QObject *parent = nullptr);

    // REQUIRES: not null, and the one that the rows of the hits belong to.
    void setHits(const KeySnapshotPtr &snapshot, std::vector<LookupHit> hits);
    // The same hits in another snapshot, without those that are gone. REQUIRES: not null.
    void setSnapshot(const KeySnapshotPtr &snapshot);

    // REQUIRES: 0 <= row < rowCount().
    [[nodiscard]] const LookupHit &hit(int row) const { return m_hits[size_t(row)]; }
    [[nodiscard]] UserId userId(int row) const;
    // Returns -1 when nobody of the hits is it.
    [[nodiscard]] int rowOf(UserId user) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString nameOf(const LookupHit &hit) const;
    [[nodiscard]] QString detailOf(const LookupHit &hit) const;

    KeySnapshotPtr m_snapshot;
    std::vector<LookupHit> m_hits;
};

} // namespace Chatelaine
