// SPDX-License-Identifier: MIT
#include "models/tables/lookupmodel.h"

#include "models/base/visibletext.h"
#include "models/tables/keycolumns.h"

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// Empty where the two lines show it anyway.
QString reasonOf(ClueKind kind)
{
    switch (kind) {
    case ClueKind::Token:
        return LookupModel::tr("the token is this key's");
    case ClueKind::KeyPrefix:
        return LookupModel::tr("the prefix is this");
    case ClueKind::KeyId:
        return LookupModel::tr("the key has this number");
    case ClueKind::UserId:
        return LookupModel::tr("the user has this number");
    case ClueKind::PrefixBeginning:
        return LookupModel::tr("the prefix begins with it");
    case ClueKind::Email:
        return LookupModel::tr("the e-mail address begins with it");
    case ClueKind::UserName:
    case ClueKind::NameBeginning:
    case ClueKind::NamePart:
        return {};
    }
    return {};
}

} // namespace

LookupModel::LookupModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_snapshot(std::make_shared<const KeySnapshot>())
{}

void LookupModel::setHits(const KeySnapshotPtr &snapshot, std::vector<LookupHit> hits)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_hits = std::move(hits);
    endResetModel();
}

void LookupModel::setSnapshot(const KeySnapshotPtr &snapshot)
{
    std::vector<LookupHit> hits;
    for (LookupHit found : m_hits) {
        if (found.row)
            found.row = snapshot->rowOf(m_snapshot->keyId(*found.row));
        if (found.row || found.user)
            hits.push_back(std::move(found));
    }
    setHits(snapshot, std::move(hits));
}

UserId LookupModel::userId(int row) const
{
    const LookupHit &found = hit(row);
    return found.row ? m_snapshot->userId(*found.row) : found.user->id;
}

int LookupModel::rowOf(UserId user) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (userId(row) == user)
            return row;
    }
    return -1;
}

int LookupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QString LookupModel::nameOf(const LookupHit &hit) const
{
    return hit.row ? ownerText(*m_snapshot, *hit.row)
                   : visibleText(QString::fromUtf8(hit.user->name));
}

QString LookupModel::detailOf(const LookupHit &hit) const
{
    QStringList parts;
    if (hit.row) {
        const QString prefix = QString::fromUtf8(m_snapshot->prefix(*hit.row));
        parts = {tr("Key %1").arg(visibleText(prefix) + "..."_L1),
                 keyStatusText(*m_snapshot, *hit.row),
                 tr("user %1").arg(m_snapshot->userId(*hit.row).value())};
    } else {
        parts = {tr("Has no key"), tr("user %1").arg(hit.user->id.value())};
    }
    if (const QString reason = reasonOf(hit.kind); !reason.isEmpty())
        parts += reason;
    return parts.join(u" \u00B7 "_s);
}

QVariant LookupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LookupHit &found = hit(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(found);
    case DetailRole:
        return detailOf(found);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(nameOf(found), detailOf(found));
    case MarkRole:
        return int(found.row ? keyStatusMark(*m_snapshot, *found.row) : Mark::None);
    case KeyIdRole:
        return found.row ? QVariant(m_snapshot->keyId(*found.row).value()) : QVariant();
    default:
        return {};
    }
}

} // namespace Chatelaine
