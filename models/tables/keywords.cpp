// SPDX-License-Identifier: MIT
#include "models/base/visibletext.h"
#include "models/tables/cardwords.h"
#include "models/tables/keytablemodel.h"

#include <QDateTime>

namespace Chatelaine {

namespace {

QString deletedUserText(UserId id)
{
    return KeyTableModel::tr("User %1 (deleted)").arg(id.value());
}

QString statusText(bool isActive, UserState state)
{
    if (!isActive)
        return KeyTableModel::tr("disabled", "a key");
    if (state == UserState::Deleted || isBarred(state))
        return KeyTableModel::tr("active, user %1").arg(userStateText(state));
    return KeyTableModel::tr("active", "a key");
}

Mark statusMark(bool isActive, UserState state)
{
    if (!isActive)
        return Mark::Disabled;
    return state == UserState::Deleted || isBarred(state) ? Mark::Attention : Mark::Active;
}

} // namespace

QString ownerText(const KeySnapshot &snapshot, Row row)
{
    return snapshot.hasUser(row) ? visibleText(QString::fromUtf8(snapshot.userName(row)))
                                 : deletedUserText(snapshot.userId(row));
}

QString ownerText(const KeyCard &card)
{
    return card.user ? visibleText(QString::fromUtf8(card.user->name))
                     : deletedUserText(card.userId);
}

QString userStateText(UserState state)
{
    switch (state) {
    case UserState::Deleted:
        return KeyTableModel::tr("deleted");
    case UserState::Banned:
        return KeyTableModel::tr("banned");
    case UserState::Disabled:
        return KeyTableModel::tr("disabled");
    case UserState::Rejected:
        return KeyTableModel::tr("rejected");
    case UserState::EmailBounce:
        return KeyTableModel::tr("e-mail bounced");
    case UserState::Moderated:
        return KeyTableModel::tr("awaiting approval");
    case UserState::EmailConfirm:
        return KeyTableModel::tr("awaiting e-mail confirmation");
    case UserState::EmailConfirmEdit:
        return KeyTableModel::tr("awaiting e-mail confirmation (edited)");
    case UserState::Valid:
        return KeyTableModel::tr("valid");
    }
    return {};
}

Mark userStateMark(UserState state)
{
    if (state == UserState::Valid)
        return Mark::Active;
    return isBarred(state) ? Mark::Danger : Mark::Attention;
}

QString keyStatusText(const KeySnapshot &snapshot, Row row)
{
    return statusText(snapshot.isActive(row), snapshot.userState(row));
}

Mark keyStatusMark(const KeySnapshot &snapshot, Row row)
{
    return statusMark(snapshot.isActive(row), snapshot.userState(row));
}

QString keyStatusText(const KeyCard &card)
{
    return card.key ? statusText(card.key->isActive, card.userState())
                    : KeyTableModel::tr("has no key");
}

Mark keyStatusMark(const KeyCard &card)
{
    return card.key ? statusMark(card.key->isActive, card.userState()) : Mark::Information;
}

Mark verdictMark(KeyVerdict verdict)
{
    switch (verdict) {
    case KeyVerdict::Works:
        return Mark::Active;
    case KeyVerdict::WorksAsGhost:
        return Mark::Attention;
    case KeyVerdict::Disabled:
        return Mark::Disabled;
    case KeyVerdict::Scopeless:
    case KeyVerdict::OnlyInactiveScopes:
        return Mark::Danger;
    case KeyVerdict::NotKnown:
    case KeyVerdict::NoKey:
        return Mark::Information;
    }
    return Mark::None;
}

QString isoText(qint64 seconds)
{
    return seconds == 0 ? QString()
                        : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

} // namespace Chatelaine
