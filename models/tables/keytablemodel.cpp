// SPDX-License-Identifier: MIT
#include "models/tables/keytablemodel.h"

namespace Chatelaine {

namespace {

QVariant sortKey(const KeyColumnSpec &spec, const KeySnapshot &snapshot, Row row)
{
    return spec.number ? QVariant(spec.number(snapshot, row)) : QVariant(spec.text(snapshot, row));
}

QString withChange(const QString &description, bool isChanged)
{
    if (!isChanged)
        return description;
    const QString word = KeyTableModel::tr("Changed by the latest refresh.");
    return description.isEmpty() ? word : QString(description + u'\n' + word);
}

// A date is painted as "2 h ago": screen readers get the date itself.
QString description(const KeyColumnSpec &spec, const KeySnapshot &snapshot, Row row)
{
    if (spec.description)
        return spec.description(snapshot, row);
    return spec.cell == KeyCell::Date ? spec.text(snapshot, row) : QString();
}

} // namespace

KeyTableModel::KeyTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_snapshot(std::make_shared<const KeySnapshot>())
    , m_changes(std::make_shared<const SnapshotChanges>())
{}

void KeyTableModel::setChanges(SnapshotChangesPtr changes)
{
    if (changes == m_changes)
        return;
    m_changes = std::move(changes);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, KeyColumnCount - 1), {ChangedRole});
}

KeyTableModel::Change KeyTableModel::setContents(KeySnapshotPtr snapshot, RowList rows)
{
    if (hasSameKeys(*snapshot, rows)) {
        m_snapshot = std::move(snapshot);
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, KeyColumnCount - 1));
        return Change::Data;
    }
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rows = std::move(rows);
    endResetModel();
    return Change::Everything;
}

bool KeyTableModel::hasSameKeys(const KeySnapshot &snapshot, const RowList &rows) const
{
    if (rows.size() != m_rows.size())
        return false;
    if (&snapshot == m_snapshot.get() && rows.isSharedWith(m_rows))
        return true;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_snapshot->keyId(m_rows.at(i)) != snapshot.keyId(rows.at(i)))
            return false;
    }
    return true;
}

int KeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : KeyColumnCount;
}

QVariant KeyTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const KeyColumnSpec &spec = keyColumnSpec(KeyColumn(index.column()));
    const Row row = rowAt(index.row());
    const auto isChanged = [&] {
        return m_changes->hasChanged(m_snapshot->keyId(row), KeyColumn(index.column()));
    };
    switch (role) {
    case Qt::DisplayRole:
    case ClipboardRole:
        return spec.text(*m_snapshot, row);
    case SortRole:
        return sortKey(spec, *m_snapshot, row);
    case MarkRole:
        return spec.mark ? QVariant(int(spec.mark(*m_snapshot, row))) : QVariant();
    case ChipsRole:
        return spec.chips ? QVariant(spec.chips(*m_snapshot, row)) : QVariant();
    case FixedWidthRole:
        return spec.cell == KeyCell::FixedWidth || spec.cell == KeyCell::Number;
    case KeyIdRole:
        return m_snapshot->keyId(row).value();
    case Qt::AccessibleDescriptionRole:
        return withChange(description(spec, *m_snapshot, row), isChanged());
    case ChangedRole:
        return isChanged();
    case Qt::TextAlignmentRole:
        return int((spec.cell == KeyCell::Number ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    }
    return {};
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= KeyColumnCount)
        return {};
    const KeyColumnSpec &spec = keyColumnSpec(KeyColumn(section));
    if (role == Qt::DisplayRole)
        return tr(spec.title);
    if (role == Qt::ToolTipRole && spec.explanation)
        return tr(spec.explanation);
    if (role == Qt::TextAlignmentRole)
        return int((spec.cell == KeyCell::Number ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return {};
}

} // namespace Chatelaine
