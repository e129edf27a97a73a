// SPDX-License-Identifier: MIT
#include "ui/widgets/connectionchip.h"

#include "models/base/visibletext.h"
#include "models/session/session.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString protectionText(const DatabaseUrl &url, const QString &cipher)
{
    if (url.dialect == Dialect::Sqlite)
        return ConnectionChip::tr("A file on this computer.");
    if (!cipher.isEmpty())
        return ConnectionChip::tr("Encrypted with %1.").arg(cipher);
    return url.isLocal() ? ConnectionChip::tr("Not encrypted, but on this computer.")
                         : ConnectionChip::tr("Not encrypted: others on the way can read along.");
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
    const auto &info = session.info();
    const DatabaseUrl &url = session.url();
    const bool isOpen = session.state() == Session::State::Open;
    const bool isReadOnly = isOpen && !session.canWrite();
    const bool isEncrypted = isOpen && !info.tls.isEmpty();
    setIcon(Chatelaine::icon(isEncrypted ? u"lock" : u"database"));
    setText(withoutMnemonic(isReadOnly ? tr("%1 \u00b7 read-only").arg(name) : name));
    setAccessibleName(tr("Database %1").arg(text()));
    QStringList lines{visibleText(url.toString())};
    if (isOpen) {
        lines += visibleText(info.server);
        lines += protectionText(url, info.tls);
    }
    if (isReadOnly)
        lines += info.readOnlyReason;
    setToolTip(plainToolTip(lines.join(u'\n')));
}

} // namespace Chatelaine
