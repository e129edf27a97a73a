// SPDX-License-Identifier: MIT
#include "models/session/connectionfindings.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ConnectionTest)
};

constexpr qsizetype NamesShown = 3; // Some certificates are made out to a hundred.

QString dayText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date().toString(Qt::ISODate);
}

QString ownerText(const Certificate &certificate)
{
    if (certificate.names.isEmpty())
        return certificate.subject;
    QStringList names;
    for (const QString &name :
         certificate.names.first(std::min(NamesShown, certificate.names.size())))
        names += visibleText(name);
    if (certificate.names.size() > NamesShown)
        names += u"\u2026"_s;
    return names.join(u", "_s);
}

} // namespace

QString unencryptedText(const Profile &profile)
{
    if (profile.database.dialect == Dialect::Sqlite)
        return Texts::tr("A file needs no encryption.");
    if (profile.database.isLocal())
        return profile.ssh.isUsed() ? Texts::tr("Off: the tunnel encrypts, and the server is "
                                                "beside its other end.")
                                    : Texts::tr("Off: the server is on this computer.");
    return Texts::tr("Off: everybody on the way to %1 can read along. Choose a mode that verifies "
                     "the server.")
        .arg(visibleText(profile.database.host));
}

QString tlsText(const TlsReport &report)
{
    if (report.chain.empty())
        return report.protocol;
    const Certificate &own = report.chain.front();
    //: %1 is a protocol such as TLSv1.3, %4 a date.
    return Texts::tr("%1, certificate made out to %2 by %3, valid until %4.")
        .arg(report.protocol, ownerText(own), own.isSelfSigned ? Texts::tr("itself") : own.issuer,
             dayText(own.validUntil));
}

QString loginText(const StoreInfo &info)
{
    const QString server = visibleText(info.server);
    QString text = info.host.isEmpty() ? Texts::tr("%1, database %2.").arg(server, info.database)
                                       : Texts::tr("%1 at %2, database %3.")
                                             .arg(server, visibleText(info.host), info.database);
    if (info.isReplica)
        text += u' ' + Texts::tr("It is a replica: the first server does not answer.");
    return text;
}

QString tablesText(const StoreInfo &info, qint64 keys)
{
    const QString counts = QStringList{Texts::tr("%n key(s)", nullptr, int(keys)),
                                       Texts::tr("%n scope(s)", nullptr, int(info.scopes)),
                                       Texts::tr("%n group(s)", nullptr, int(info.groups))}
                               .join(u", "_s);
    //: %1 is a system such as Cav7, %2 its version, %3 begins the names of its tables.
    const QString found =
        Texts::tr("%1 %2 with the prefix %3: %4.")
            .arg(info.system, keyLayoutName(info.layout), visibleText(info.prefix), counts);
    return (QStringList{found} + info.warnings).join(u'\n');
}

QString rightsText(const Rights &rights)
{
    QStringList lines{roleText(roleOf(rights))};
    for (int i = 0; i < RightCount; ++i) {
        const QString &reason = rights.reasonAgainst(Right(i));
        if (!reason.isEmpty() && !lines.contains(reason))
            lines += reason;
    }
    return lines.join(u'\n');
}

} // namespace Chatelaine
