// SPDX-License-Identifier: MIT
#include "models/tables/scopetablemodel.h"

#include "models/base/async.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace Chatelaine {

namespace {

constexpr QLatin1String MimeType("application/x-chatelaine-scope");
constexpr quint32 MostKeysToCountAtOnce = 50'000; // In about a millisecond.

QSet<ScopeId> idsOf(const std::vector<ScopeRow> &rows)
{
    QSet<ScopeId> ids;
    for (const ScopeRow &row : rows)
        ids.insert(row.scope.id);
    return ids;
}

// REQUIRES: one number for each row.
std::vector<ScopeRow> withGrants(std::vector<ScopeRow> rows, const std::vector<quint32> &grants)
{
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].grants = grants[i];
    return rows;
}

QVariant dataOf(const ScopeRow &row, ScopeColumn column, int role)
{
    const ScopeColumnSpec &spec = scopeColumnSpec(column);
    switch (role) {
    case Qt::DisplayRole:
    case ClipboardRole:
        return spec.text(row);
    case Qt::AccessibleDescriptionRole:
        return spec.description ? spec.description(row) : QString();
    case Qt::TextAlignmentRole:
        return int((spec.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MarkRole:
        return spec.mark ? QVariant(int(spec.mark(row))) : QVariant();
    case ChipsRole:
        return column == ScopeColumn::Groups && !row.isOpen ? QVariant(row.groups) : QVariant();
    case FixedWidthRole:
        return column == ScopeColumn::Name || spec.isNumber;
    case ScopeIdRole:
        return row.scope.id.value();
    default:
        return {};
    }
}

} // namespace

ScopeTableModel::ScopeTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ScopeTableModel::setSnapshot(const KeySnapshotPtr &snapshot)
{
    ++m_snapshotNumber;
    std::vector<ScopeRow> wanted = scopeRowsOf(*snapshot);
    if (snapshot->size() <= MostKeysToCountAtOnce) {
        setRows(withGrants(std::move(wanted), grantsByScope(*snapshot)));
        return;
    }
    for (ScopeRow &row : wanted) {
        if (const int known = rowOf(row.scope.id); known >= 0)
            row.grants = m_rows[size_t(known)].grants;
    }
    setRows(std::move(wanted));
    count(snapshot);
}

void ScopeTableModel::count(const KeySnapshotPtr &snapshot)
{
    whenDone(inBackground([snapshot] { return grantsByScope(*snapshot); }), this,
             [this, number = m_snapshotNumber](const std::vector<quint32> &grants) {
                 if (number == m_snapshotNumber)
                     setRows(withGrants(m_rows, grants));
             });
}

void ScopeTableModel::setRows(std::vector<ScopeRow> wanted)
{
    removeVanished(wanted);
    insertNew(wanted);
    reorder(wanted);
    for (int i = 0; i < rowCount(); ++i) {
        ScopeRow &row = m_rows[size_t(i)];
        if (row == wanted[size_t(i)])
            continue;
        row = std::move(wanted[size_t(i)]);
        Q_EMIT dataChanged(index(i, 0), index(i, ScopeColumnCount - 1));
    }
}

void ScopeTableModel::removeVanished(const std::vector<ScopeRow> &wanted)
{
    const QSet<ScopeId> kept = idsOf(wanted);
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (kept.contains(scope(i).id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
}

void ScopeTableModel::insertNew(const std::vector<ScopeRow> &wanted)
{
    const QSet<ScopeId> known = idsOf(m_rows);
    for (int i = 0; i < int(wanted.size()); ++i) {
        const ScopeRow &row = wanted[size_t(i)];
        if (known.contains(row.scope.id))
            continue;
        // The rows before it are there already: the known ones and the new ones inserted so far.
        const int position = std::min(i, rowCount());
        beginInsertRows({}, position, position);
        m_rows.insert(m_rows.begin() + position, row);
        endInsertRows();
    }
}

void ScopeTableModel::reorder(const std::vector<ScopeRow> &wanted)
{
    const auto isSameScope = [](const ScopeRow &a, const ScopeRow &b) {
        return a.scope.id == b.scope.id;
    };
    if (std::equal(m_rows.begin(), m_rows.end(), wanted.begin(), wanted.end(), isSameScope))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<ScopeId> idsBefore;
    for (const QModelIndex &old : before)
        idsBefore.push_back(scope(old.row()).id);
    m_rows = wanted;
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i)
        after += index(rowOf(idsBefore[size_t(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ScopeColumnCount - 1));
}

void ScopeTableModel::setOrdering(Ordering ordering) { m_ordering = ordering; }

int ScopeTableModel::rowOf(ScopeId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const ScopeRow &row) { return row.scope.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ScopeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScopeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ScopeColumnCount;
}

QVariant ScopeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return dataOf(m_rows[size_t(index.row())], ScopeColumn(index.column()), role);
}

QVariant ScopeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ScopeColumnCount)
        return {};
    const ScopeColumnSpec &spec = scopeColumnSpec(ScopeColumn(section));
    if (role == Qt::DisplayRole)
        return tr(spec.title);
    if (role == Qt::ToolTipRole && spec.explanation)
        return tr(spec.explanation);
    if (role == Qt::TextAlignmentRole)
        return int((spec.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ScopeTableModel::flags(const QModelIndex &index) const
{
    const bool isMovable = m_ordering == Ordering::Movable;
    if (!index.isValid())
        return isMovable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isMovable ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList ScopeTableModel::mimeTypes() const { return {MimeType}; }

QMimeData *ScopeTableModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(MimeType, QByteArray::number(scope(indexes.first().row()).id.value()));
    return data;
}

bool ScopeTableModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                   const QModelIndex &parent)
{
    const bool isOurs = data && data->hasFormat(MimeType) && action == Qt::MoveAction;
    if (!isOurs || parent.isValid() || m_ordering == Ordering::Fixed)
        return false;
    const ScopeId id(data->data(MimeType).toUInt());
    const int before = row < 0 ? rowCount() : row;
    if (rowOf(id) >= 0)
        Q_EMIT moveAsked(id, before);
    // False: the view would otherwise take the dragged row away.
    return false;
}

} // namespace Chatelaine
