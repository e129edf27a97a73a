// SPDX-License-Identifier: MIT
#include "tests/support/testcertificates.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Chatelaine {

struct TestCertificates::Wish
{
    QString name;
    QString commonName;
    QString names;               // subjectAltName; empty = none.
    QString authority = u"ca"_s; // Empty = signs itself.
    QString usage = u"serverAuth"_s;
    int fromDay = -1; // Days from now.
    int untilDay = 30;
};

namespace {

const QString Names = u"DNS:db.example.test,IP:127.0.0.1,IP:::1"_s;

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size();
}

QString openSslTime(int day)
{
    return QDateTime::currentDateTimeUtc().addDays(day).toString(u"yyyyMMddHHmmss"_s) + u'Z';
}

// "openssl ca" is the one command of OpenSSL 3.0 that takes dates of the past.
QString authorityConfiguration(const QString &folder)
{
    return u"[ca]\ndefault_ca=here\n[here]\ndatabase=%1/index\nserial=%1/serial\n"
           "new_certs_dir=%1\ndefault_md=sha256\npolicy=any\nunique_subject=no\nemail_in_dn=no\n"
           "[any]\ncommonName=supplied\n"_s.arg(folder);
}

} // namespace

TestCertificates::TestCertificates()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        return;
    const QString host = u"db.example.test"_s;
    const QString other = u"DNS:other.example.test"_s;
    const QList<Wish> wishes{
        {u"good"_s, host, Names},
        {u"wrongname"_s, u"other.example.test"_s, other},
        {u"wildcard"_s, u"wildcard"_s, u"DNS:*.example.test"_s},
        {u"noname"_s, host, {}},
        {u"nameincn"_s, host, other},
        {u"foreign"_s, host, Names, u"otherca"_s},
        {u"selfsigned"_s, host, Names, {}},
        {u"expired"_s, host, Names, u"ca"_s, u"serverAuth"_s, -20, -10},
        {u"future"_s, host, Names, u"ca"_s, u"serverAuth"_s, 10, 20},
        {u"clientonly"_s, host, Names, u"ca"_s, u"clientAuth"_s},
        {u"client"_s, u"Ann Admin"_s, {}, u"ca"_s, u"clientAuth"_s},
    };
    m_isMade =
        write(path(u"index"_s), {}) && write(path(u"serial"_s), u"1000\n"_s) &&
        write(path(u"ca.cnf"_s), authorityConfiguration(m_folder.path())) &&
        makeAuthority(u"ca"_s) && makeAuthority(u"otherca"_s) &&
        std::all_of(wishes.begin(), wishes.end(), [this](const Wish &wish) { return make(wish); });
}

QString TestCertificates::file(const QString &name) const { return path(name + u".pem"_s); }

QString TestCertificates::key(const QString &name) const { return path(name + u".key"_s); }

bool TestCertificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    qWarning("openssl %s: %s", qPrintable(arguments.join(u' ')), process.readAll().constData());
    return false;
}

bool TestCertificates::makeAuthority(const QString &name) const
{
    return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                    u"ec_paramgen_curve:P-256"_s, u"-noenc"_s, u"-days"_s, u"60"_s, u"-subj"_s,
                    u"/CN=Test "_s + name, u"-keyout"_s, key(name), u"-out"_s, file(name)});
}

bool TestCertificates::make(const Wish &wish) const
{
    const bool isRequested =
        openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                 u"ec_paramgen_curve:P-256"_s, u"-noenc"_s, u"-subj"_s, u"/CN="_s + wish.commonName,
                 u"-keyout"_s, key(wish.name), u"-out"_s, path(wish.name + u".csr"_s)});
    return isRequested && sign(wish);
}

bool TestCertificates::sign(const Wish &wish) const
{
    const QString extensions = path(wish.name + u".ext"_s);
    const QString names =
        wish.names.isEmpty() ? QString() : QString(u"subjectAltName="_s + wish.names + u'\n');
    if (!write(extensions,
               u"basicConstraints=CA:FALSE\nextendedKeyUsage="_s + wish.usage + u'\n' + names))
        return false;
    QStringList arguments{u"ca"_s,
                          u"-batch"_s,
                          u"-notext"_s,
                          u"-config"_s,
                          path(u"ca.cnf"_s),
                          u"-in"_s,
                          path(wish.name + u".csr"_s),
                          u"-out"_s,
                          file(wish.name),
                          u"-startdate"_s,
                          openSslTime(wish.fromDay),
                          u"-enddate"_s,
                          openSslTime(wish.untilDay),
                          u"-extfile"_s,
                          extensions};
    if (wish.authority.isEmpty())
        arguments += {u"-selfsign"_s, u"-keyfile"_s, key(wish.name)};
    else
        arguments += {u"-cert"_s, file(wish.authority), u"-keyfile"_s, key(wish.authority)};
    return openssl(arguments);
}

} // namespace Chatelaine
