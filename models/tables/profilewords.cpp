// SPDX-License-Identifier: MIT
#include "models/tables/profilewords.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ProfileWords)
};

QString serverText(const DatabaseUrl &url)
{
    constexpr quint16 UsualPort = 3306;
    if (!url.socket.isEmpty())
        return url.socket;
    const QString host = url.host.contains(u':') ? QString(u'[' % url.host % u']') : url.host;
    return url.port == UsualPort ? host : QString(host % u':' % QString::number(url.port));
}

} // namespace

QString environmentText(Environment environment)
{
    switch (environment) {
    case Environment::Development:
        return Texts::tr("development");
    case Environment::Testing:
        return Texts::tr("testing");
    case Environment::Production:
        return Texts::tr("production");
    }
    return {};
}

QString environmentMeaning(Environment environment)
{
    switch (environment) {
    case Environment::Development:
        return Texts::tr("For trying things out. Opens ready for changes.");
    case Environment::Testing:
        return Texts::tr("For rehearsals on a copy. Opens ready for changes.");
    case Environment::Production:
        return Texts::tr("People depend on it. Opens locked: before anything can be "
                         "changed it has to be unlocked, for a time.");
    }
    return {};
}

Mark environmentMark(Environment environment)
{
    switch (environment) {
    case Environment::Development:
        return Mark::Disabled; // Grey; the word says that nothing is wrong with it.
    case Environment::Testing:
        return Mark::Information;
    case Environment::Production:
        return Mark::Danger;
    }
    return Mark::None;
}

QString whereText(const Profile &profile)
{
    const DatabaseUrl &url = profile.database;
    if (url.dialect == Dialect::Sqlite)
        return visibleText(url.path);
    const QString where = visibleText(QString(serverText(url) % u'/' % url.database));
    return profile.ssh.isUsed()
               ? Texts::tr("%1, through SSH %2").arg(where, visibleText(profile.ssh.host))
               : where;
}

QString tlsText(const Profile &profile)
{
    const DatabaseUrl &url = profile.database;
    if (url.dialect == Dialect::Sqlite)
        return Texts::tr("file");
    switch (url.tls) {
    case TlsMode::Off:
        if (profile.ssh.isUsed())
            return Texts::tr("SSH");
        return url.isLocal() ? Texts::tr("local") : Texts::tr("off", "TLS");
    case TlsMode::Required:
        return Texts::tr("encrypted");
    case TlsMode::VerifyCa:
        return Texts::tr("authority", "what TLS verifies");
    case TlsMode::VerifyIdentity:
        return Texts::tr("identity", "what TLS verifies");
    }
    return {};
}

QString tlsDescription(const Profile &profile)
{
    if (profile.database.dialect == Dialect::Sqlite)
        return descriptionWithoutTls(profile);
    switch (profile.database.tls) {
    case TlsMode::Off:
        return descriptionWithoutTls(profile);
    case TlsMode::Required:
        return Texts::tr("Encrypted; who the server is, is not verified.");
    case TlsMode::VerifyCa:
        return Texts::tr("Encrypted; the server's authority is verified.");
    case TlsMode::VerifyIdentity:
        return Texts::tr("Encrypted; the server's identity is verified.");
    }
    return {};
}

QString descriptionWithoutTls(const Profile &profile)
{
    if (profile.database.dialect == Dialect::Sqlite)
        return Texts::tr("A file on this computer.");
    const bool isLocal = profile.database.isLocal();
    if (profile.ssh.isUsed())
        return isLocal ? Texts::tr("Encrypted by the SSH tunnel.")
                       : Texts::tr("Encrypted by the SSH tunnel as far as the SSH host; from there "
                                   "on others can read along.");
    return isLocal ? Texts::tr("Not encrypted, but on this computer.")
                   : Texts::tr("Not encrypted: others on the way can read along.");
}

} // namespace Chatelaine
