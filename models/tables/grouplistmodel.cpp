// SPDX-License-Identifier: MIT
#include "models/tables/grouplistmodel.h"

#include "models/base/textfold.h"
#include "models/base/visibletext.h"

#include <QLocale>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

GroupListModel::GroupListModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void GroupListModel::setSnapshot(const KeySnapshotPtr &snapshot)
{
    std::vector<GroupRow> rows;
    rows.reserve(snapshot->groups().size());
    for (const UserGroup &group : snapshot->groups()) {
        const QString searched = u"%1 #%2"_s.arg(group.title).arg(group.id.value());
        rows.push_back({group, foldForSearch(searched), snapshot->keyCount(group.id)});
    }
    std::ranges::stable_sort(rows, {}, &GroupRow::folded);
    const auto isSameGroup = [](const GroupRow &a, const GroupRow &b) {
        return a.group.id == b.group.id;
    };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSameGroup)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void GroupListModel::setChoice(const GroupChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Title), index(rowCount() - 1, Title), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

void GroupListModel::setChosen(GroupId id, bool isChosen)
{
    GroupChoice choice = m_choice;
    if (isChosen)
        choice.add(id);
    else
        choice.remove(id);
    setChoice(choice);
}

void GroupListModel::setTicking(Ticking ticking)
{
    m_ticking = ticking;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Title), index(rowCount() - 1, Title));
}

bool GroupListModel::matches(int row, std::span<const QByteArray> folded) const
{
    const QByteArray &text = m_rows[size_t(row)].folded;
    return std::ranges::all_of(folded,
                               [&text](const QByteArray &word) { return text.contains(word); });
}

int GroupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GroupListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GroupListModel::text(const GroupRow &row, int column) const
{
    switch (column) {
    case Title:
        return visibleText(row.group.title);
    case Members:
        return QLocale().toString(row.group.members);
    default:
        return QLocale().toString(row.keys);
    }
}

QVariant GroupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GroupRow &row = m_rows[size_t(index.row())];
    const bool isNumber = index.column() != Title;
    switch (role) {
    case Qt::DisplayRole:
    case ClipboardRole:
        return text(row, index.column());
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return isNumber ? QString() : tr("Group %1").arg(row.group.id.value());
    case Qt::CheckStateRole:
        if (isNumber)
            return {};
        return int(m_choice.contains(row.group.id) ? Qt::Checked : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case FixedWidthRole:
        return isNumber;
    case GroupIdRole:
        return row.group.id.value();
    default:
        return {};
    }
}

bool GroupListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isTick = role == Qt::CheckStateRole && index.column() == Title;
    if (!isTick || m_ticking == Ticking::Forbidden)
        return false;
    setChosen(group(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

QVariant GroupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Title ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Group");
    case Members:
        return tr("Members");
    default:
        return tr("Keys");
    }
}

Qt::ItemFlags GroupListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isTickable = index.column() == Title && m_ticking == Ticking::Allowed;
    return isTickable ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace Chatelaine
