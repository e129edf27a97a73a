// SPDX-License-Identifier: MIT
#include "models/tables/groupfiltermodel.h"

#include "models/base/textfold.h"
#include "models/tables/grouplistmodel.h"

namespace Chatelaine {

GroupFilterModel::GroupFilterModel(GroupListModel &groups, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_groups(groups)
{
    setSourceModel(&groups);
}

void GroupFilterModel::setSearch(const QString &text)
{
    m_words.clear();
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        m_words += foldForSearch(word);
    invalidateRowsFilter();
}

bool GroupFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_groups.matches(row, m_words);
}

} // namespace Chatelaine
