// SPDX-License-Identifier: MIT
// The groups whose title or number contains the words that were typed.
//
// GUI thread. For hundreds of groups; a proxy is fine up to about 10,000 rows.
#pragma once

#include <QSortFilterProxyModel>

namespace Chatelaine {

class GroupListModel;

class GroupFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    // The groups must outlive the filter.
    explicit GroupFilterModel(GroupListModel &groups, QObject *parent = nullptr);

    // Every word has to be there; case and accents do not matter. Empty = every group.
    void setSearch(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const GroupListModel &m_groups;
    QList<QByteArray> m_words; // Folded.
};

} // namespace Chatelaine
