// SPDX-License-Identifier: MIT
#include "models/session/trustedauthority.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::TrustedAuthority)
};

Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Private before there is anything in it.
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return Error::io(Texts::tr("The certificate could not be written to %1: %2")
                             .arg(visibleText(path), visibleText(file.errorString())));
    return {};
}

} // namespace

Result<Profile> withTrusted(const Profile &profile, const Certificate &certificate,
                            const QString &folder)
{
    // An id from a file made elsewhere could name any path.
    const QUuid id(profile.id);
    if (id.isNull())
        return Error::invalid(Texts::tr("Save the connection first: a trusted certificate is kept "
                                        "beside it."));
    if (certificate.pem.isEmpty() || certificate.sha256.size() < 8)
        return Error::invalid(Texts::tr("There is no certificate to trust."));
    if (!QDir().mkpath(folder))
        return Error::io(Texts::tr("The folder %1 could not be made.").arg(visibleText(folder)));
    // Another file for each certificate: a profile that is not saved after all, and a copy of one,
    // go on trusting what they trusted.
    const QString name = id.toString(QUuid::WithoutBraces) + u'-' +
                         QString::fromLatin1(certificate.sha256.first(8).toHex()) + u".pem"_s;
    const QString path = QDir(folder).absoluteFilePath(name);
    CHATELAINE_CHECK(writePrivately(path, certificate.pem));
    Profile trusting = profile;
    trusting.database.caFile = path;
    return trusting;
}

} // namespace Chatelaine
