// SPDX-License-Identifier: MIT
#include "models/tables/impactmodel.h"

#include "models/base/visibletext.h"
#include "models/snapshot/keysort.h"
#include "models/tables/keycolumns.h"

#include <QStringList>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 MostRowsToSort = 20'000;

} // namespace

ImpactModel::ImpactModel(ImpactKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_contents{std::make_shared<const KeySnapshot>(), {}, {}, true, 0}
{}

void ImpactModel::setContents(ImpactRows contents)
{
    beginResetModel();
    m_contents = std::move(contents);
    m_ranked = RankedRows(m_contents.rows);
    m_sorted.clear();
    if (m_ranked.count() <= MostRowsToSort) {
        m_sorted = m_contents.rows.rows();
        sortByUser(*m_contents.snapshot, m_sorted);
    }
    endResetModel();
}

Row ImpactModel::rowAt(int position) const
{
    return m_sorted.empty() ? m_ranked.at(quint32(position)) : m_sorted[size_t(position)];
}

int ImpactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ranked.count());
}

int ImpactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImpactModel::because(Row row) const
{
    const KeySnapshot &snapshot = *m_contents.snapshot;
    if (!snapshot.hasUser(row))
        return tr("The user is gone");
    if (!m_contents.isActive)
        return tr("Held against the rule");
    if (m_contents.gate.isEmpty())
        return tr("Every key");
    QStringList titles;
    const GroupSet groups = m_contents.gate.intersected(snapshot.membership(row).groups());
    for (const GroupId id : groups.ids())
        titles += visibleText(snapshot.groupTitle(id));
    return titles.isEmpty() ? tr("Held against the rule") : titles.join(u", "_s);
}

QString ImpactModel::text(Row row, Column column) const
{
    const KeySnapshot &snapshot = *m_contents.snapshot;
    switch (column) {
    case User:
        return ownerText(snapshot, row);
    case Because:
        return because(row);
    case LastUsed:
        return isoText(snapshot.lastUsed(row));
    default:
        return keyStatusText(snapshot, row);
    }
}

QVariant ImpactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row = rowAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case ClipboardRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return column == LastUsed ? QVariant(m_contents.snapshot->lastUsed(row))
                                  : QVariant(text(row, column));
    case MarkRole:
        return column == Status ? QVariant(int(keyStatusMark(*m_contents.snapshot, row)))
                                : QVariant();
    case KeyIdRole:
        return m_contents.snapshot->keyId(row).value();
    default:
        return {};
    }
}

QVariant ImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case User:
        return tr("User");
    case Because:
        return m_kind == ImpactKind::Gains ? tr("By group") : tr("Until now by");
    case LastUsed:
        return tr("Last used");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace Chatelaine
