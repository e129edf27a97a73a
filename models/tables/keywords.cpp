// SPDX-License-Identifier: MIT
#include "models/base/visibletext.h"
#include "models/tables/keytablemodel.h"

#include <QDateTime>

namespace Chatelaine {

QString ownerText(const KeySnapshot &snapshot, Row row)
{
    if (snapshot.hasUser(row))
        return visibleText(QString::fromUtf8(snapshot.userName(row)));
    return KeyTableModel::tr("User %1 (deleted)").arg(snapshot.userId(row).value());
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
    if (!snapshot.isActive(row))
        return KeyTableModel::tr("disabled", "a key");
    const UserState state = snapshot.userState(row);
    if (state == UserState::Deleted || isBarred(state))
        return KeyTableModel::tr("active, user %1").arg(userStateText(state));
    return KeyTableModel::tr("active", "a key");
}

Mark keyStatusMark(const KeySnapshot &snapshot, Row row)
{
    if (!snapshot.isActive(row))
        return Mark::Disabled;
    const UserState state = snapshot.userState(row);
    return state == UserState::Deleted || isBarred(state) ? Mark::Attention : Mark::Active;
}

QString isoText(qint64 seconds)
{
    return seconds == 0 ? QString()
                        : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

} // namespace Chatelaine
