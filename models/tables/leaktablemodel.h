// SPDX-License-Identifier: MIT
// What a search for tokens has found, key by key, as the keys are now.
//
// GUI thread. A newer snapshot changes what the rows say, never which rows there are.
#pragma once

#include "models/domain/leakreport.h"
#include "models/snapshot/keysnapshot.h"

#include <QAbstractTableModel>

namespace Chatelaine {

enum class LeakColumn : quint8 { User, Prefix, Match, Status, LastUsed, Count, Place };
inline constexpr int LeakColumnCount = 7;

class LeakTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit LeakTableModel(QObject *parent = nullptr);

    // REQUIRES: the snapshot is not null.
    void setLeaks(std::vector<Leak> leaks, const KeySnapshotPtr &snapshot);
    void setSnapshot(const KeySnapshotPtr &snapshot);

    [[nodiscard]] const KeySnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const std::vector<Leak> &leaks() const { return m_leaks; }
    // Nothing when the key is gone, or came after the others were read.
    // REQUIRES: 0 <= row < rowCount().
    [[nodiscard]] std::optional<Row> keyAt(int row) const;
    // Keys found in this way; those found by a whole token are not counted as fragments again.
    [[nodiscard]] int keyCount(LeakMatch match) const;
    // Those found by a whole token that are still there and active.
    [[nodiscard]] int activeKeys() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Leak &leak, LeakColumn column) const;
    [[nodiscard]] QString keyText(Row row, LeakColumn column) const;

    std::vector<Leak> m_leaks;
    std::vector<KeyId> m_whole; // Found by a whole token; ascending.
    KeySnapshotPtr m_snapshot;
};

} // namespace Chatelaine
