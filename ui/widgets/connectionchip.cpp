// SPDX-License-Identifier: MIT
#include "ui/widgets/connectionchip.h"

#include "models/base/visibletext.h"
#include "models/session/session.h"
#include "models/tables/profilewords.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString protectionText(const Session &session)
{
    const StoreInfo &info = session.info();
    return info.tls.isEmpty() ? descriptionWithoutTls(session.profile())
                              : ConnectionChip::tr("Encrypted with %1, %2.")
                                    .arg(visibleText(info.tlsProtocol), visibleText(info.tls));
}

// "4:05"
QString minutesText(std::chrono::seconds time)
{
    return u"%1:%2"_s.arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

// What may be done, in a few words; empty while everything may.
QString stateText(const Session &session)
{
    const WriteLock &lock = session.writeLock();
    if (session.connection().isLost())
        return ConnectionChip::tr("no connection");
    if (session.info().isReplica)
        return ConnectionChip::tr("replica, read-only");
    if (!session.info().rights.hasAny() || lock.kind() == WriteLock::Kind::Fixed)
        return ConnectionChip::tr("read-only");
    if (lock.kind() != WriteLock::Kind::Unlockable)
        return {};
    return lock.isLocked() ? ConnectionChip::tr("locked")
                           : ConnectionChip::tr("unlocked %1").arg(minutesText(lock.remaining()));
}

// Development is what nobody has to be warned of.
QStringList chipParts(const Session &session, const QString &name)
{
    QStringList parts{name};
    if (session.profile().environment != Environment::Development)
        parts += environmentText(session.profile().environment);
    if (session.state() != Session::State::Open)
        return parts;
    const RightsRole role = roleOf(session.info().rights);
    if (session.url().dialect == Dialect::MySql && role != RightsRole::ReadOnly)
        parts += roleText(role);
    if (const QString state = stateText(session); !state.isEmpty())
        parts += state;
    return parts;
}

QStringList toolTipLines(const Session &session)
{
    const StoreInfo &info = session.info();
    QStringList lines{visibleText(session.url().toString())};
    if (session.tunnel())
        lines += ConnectionChip::tr("Through SSH: %1").arg(visibleText(session.profile().ssh.host));
    if (session.state() != Session::State::Open)
        return lines;
    lines += visibleText(info.server);
    lines += protectionText(session);
    for (const Right right : {Right::SwitchKeys, Right::EditScopes}) {
        const QString reason = session.reasonAgainst(right);
        if (!reason.isEmpty() && !lines.contains(reason))
            lines += reason;
    }
    return lines;
}

} // namespace

ConnectionChip::ConnectionChip(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"connectionChip"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(Chatelaine::iconSize(IconSize::ToolBar));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    showNone();
}

void ConnectionChip::showNone()
{
    setIcon(Chatelaine::icon(u"database"));
    setText(tr("No database"));
    setAccessibleName(text());
    setToolTip(plainToolTip(tr("Open a database")));
}

void ConnectionChip::showSession(const Session &session, const QString &name)
{
    const bool isEncrypted =
        session.state() == Session::State::Open && !session.info().tls.isEmpty();
    setIcon(Chatelaine::icon(isEncrypted ? u"lock" : u"database"));
    setText(withoutMnemonic(chipParts(session, name).join(u" \u00b7 "_s)));
    setAccessibleName(tr("Database %1").arg(text()));
    setToolTip(plainToolTip(toolTipLines(session).join(u'\n')));
}

} // namespace Chatelaine
