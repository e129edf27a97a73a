// SPDX-License-Identifier: MIT
// Every group of a snapshot with a tick: the choice for one scope.
//
// GUI thread. A new snapshot or another choice keeps the rows where possible.
#pragma once

#include "models/snapshot/keysnapshot.h"
#include "models/tables/groupchoice.h"
#include "models/tables/roles.h"

#include <QAbstractTableModel>

namespace Chatelaine {

class GroupListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Members, Keys, ColumnCount };
    enum class Ticking { Allowed, Forbidden };

    explicit GroupListModel(QObject *parent = nullptr);

    // By title, as a person reads it. The choice stays, dangling ids too. REQUIRES: not null.
    void setSnapshot(const KeySnapshotPtr &snapshot);
    void setChoice(const GroupChoice &choice);
    [[nodiscard]] const GroupChoice &choice() const { return m_choice; }
    void setChosen(GroupId id, bool isChosen);
    void setTicking(Ticking ticking);

    // REQUIRES: 0 <= row < rowCount().
    [[nodiscard]] const UserGroup &group(int row) const { return m_rows[size_t(row)].group; }
    // Whether the title and "#id" contain every one of the words. folded: by foldForSearch().
    [[nodiscard]] bool matches(int row, std::span<const QByteArray> folded) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct GroupRow
    {
        UserGroup group;
        QByteArray folded; // Title and "#id", by foldForSearch().
        quint32 keys = 0;  // Keys of its members, disabled ones included.
    };
    [[nodiscard]] QString text(const GroupRow &row, int column) const;

    std::vector<GroupRow> m_rows;
    GroupChoice m_choice;
    Ticking m_ticking = Ticking::Allowed;
};

} // namespace Chatelaine
