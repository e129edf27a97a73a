// SPDX-License-Identifier: MIT
#include "models/tables/leaktablemodel.h"

#include "models/base/visibletext.h"
#include "models/tables/keycolumns.h"

#include <algorithm>
#include <iterator>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(LeakColumn column) { return column == LeakColumn::Count; }

QVariant alignmentOf(LeakColumn column)
{
    return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

LeakTableModel::LeakTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_snapshot(std::make_shared<const KeySnapshot>())
{}

void LeakTableModel::setLeaks(std::vector<Leak> leaks, const KeySnapshotPtr &snapshot)
{
    beginResetModel();
    m_leaks = std::move(leaks);
    m_whole.clear();
    for (const Leak &leak : m_leaks) {
        if (leak.match == LeakMatch::WholeToken)
            m_whole.push_back(leak.key);
    }
    std::ranges::sort(m_whole);
    m_snapshot = snapshot;
    endResetModel();
}

void LeakTableModel::setSnapshot(const KeySnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (!m_leaks.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, LeakColumnCount - 1));
}

std::optional<Row> LeakTableModel::keyAt(int row) const
{
    return m_snapshot->rowOf(m_leaks[size_t(row)].key);
}

int LeakTableModel::keyCount(LeakMatch match) const
{
    if (match == LeakMatch::WholeToken)
        return int(m_whole.size());
    return int(std::ranges::count_if(m_leaks, [this](const Leak &leak) {
        return leak.match == LeakMatch::Fragment && !std::ranges::binary_search(m_whole, leak.key);
    }));
}

int LeakTableModel::activeKeys() const
{
    return int(std::ranges::count_if(m_whole, [this](KeyId key) {
        const std::optional<Row> row = m_snapshot->rowOf(key);
        return row && m_snapshot->isActive(*row);
    }));
}

int LeakTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_leaks.size());
}

int LeakTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : LeakColumnCount;
}

QString LeakTableModel::keyText(Row row, LeakColumn column) const
{
    switch (column) {
    case LeakColumn::User:
        return ownerText(*m_snapshot, row);
    case LeakColumn::Prefix:
        return visibleText(QString::fromUtf8(m_snapshot->prefix(row))) + u"..."_s;
    case LeakColumn::Status:
        return keyStatusText(*m_snapshot, row);
    case LeakColumn::LastUsed:
        return isoText(m_snapshot->lastUsed(row));
    default:
        return {};
    }
}

QString LeakTableModel::text(const Leak &leak, LeakColumn column) const
{
    const auto place = [](const LeakPlace &at) -> QString {
        if (at.file.isEmpty())
            return tr("Pasted text, line %1").arg(at.line);
        return tr("%1, line %2", "a file").arg(visibleText(at.file)).arg(at.line);
    };
    switch (column) {
    case LeakColumn::Match:
        return leak.match == LeakMatch::WholeToken ? tr("Whole token") : tr("Fragment");
    case LeakColumn::Count:
        return QString::number(leak.count);
    case LeakColumn::Place:
        return leak.where.empty() ? QString() : place(leak.where.front());
    default:
        break;
    }
    if (const std::optional<Row> row = m_snapshot->rowOf(leak.key))
        return keyText(*row, column);
    if (column == LeakColumn::User)
        return tr("Key %1").arg(leak.key.value());
    return column == LeakColumn::Status ? tr("revoked, or not loaded yet") : QString();
}

QVariant LeakTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Leak &leak = m_leaks[size_t(index.row())];
    const auto column = LeakColumn(index.column());
    const std::optional<Row> row = m_snapshot->rowOf(leak.key);
    switch (role) {
    case Qt::DisplayRole:
    case ClipboardRole:
        return text(leak, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::AccessibleDescriptionRole:
        return column == LeakColumn::Match && leak.match == LeakMatch::Fragment
                   ? tr("It may be part of this key's token; other tokens may begin alike.")
                   : QString();
    case SortRole:
        return column == LeakColumn::LastUsed && row ? m_snapshot->lastUsed(*row) : 0;
    case MarkRole:
        return column == LeakColumn::Status
                   ? int(row ? keyStatusMark(*m_snapshot, *row) : Mark::None)
                   : QVariant();
    case KeyIdRole:
        return leak.key.value();
    case FixedWidthRole:
        return column == LeakColumn::Prefix || isNumber(column);
    default:
        return {};
    }
}

QVariant LeakTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= LeakColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(LeakColumn(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (LeakColumn(section)) {
    case LeakColumn::User:
        return tr("User");
    case LeakColumn::Prefix:
        return tr("Prefix");
    case LeakColumn::Match:
        return tr("Match");
    case LeakColumn::Status:
        return tr("Status");
    case LeakColumn::LastUsed:
        return tr("Last used");
    case LeakColumn::Count:
        return tr("Found", "how often");
    case LeakColumn::Place:
        return tr("First in");
    }
    return {};
}

} // namespace Chatelaine
