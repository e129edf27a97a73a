// SPDX-License-Identifier: MIT
#include "models/session/trustedauthority.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

Certificate certificateOf(const QByteArray &pem)
{
    Certificate certificate;
    certificate.pem = pem;
    certificate.sha256 = QCryptographicHash::hash(pem, QCryptographicHash::Sha256);
    return certificate;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTrustedAuthority final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsCertificateBesideProfiles();
    void leavesOtherCertificatesAlone();
    void replacesTheSameOne();
    void leavesTheRestOfTheProfileAlone();
    void refusesWhatIsNoId_data();
    void refusesWhatIsNoId();
    void refusesNothing();
    void failsWhereNothingCanBeWritten();
};

void TestTrustedAuthority::keepsCertificateBesideProfiles()
{
    const QTemporaryDir folder;
    const Profile profile = newProfile();
    const auto trusting =
        withTrusted(profile, certificateOf("first"_ba), folder.filePath(u"profiles"_s));
    QVERIFY(trusting);
    const QFileInfo file(trusting->database.caFile);
    QCOMPARE(file.absolutePath(), folder.filePath(u"profiles"_s));
    QVERIFY2(file.fileName().startsWith(profile.id), qPrintable(file.fileName()));
    QCOMPARE(contents(trusting->database.caFile), "first"_ba);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(trusting->database.caFile).permissions() & others));
    QVERIFY(validateDatabaseUrl(trusting->database).has_value() || profile.database.host.isEmpty());
}

void TestTrustedAuthority::leavesOtherCertificatesAlone()
{
    const QTemporaryDir folder;
    const Profile profile = newProfile();
    const auto before = withTrusted(profile, certificateOf("first"_ba), folder.path());
    const auto now = withTrusted(profile, certificateOf("second"_ba), folder.path());
    QVERIFY(before && now);
    QCOMPARE(contents(before->database.caFile), "first"_ba); // A copy may go on trusting it.
    QCOMPARE(contents(now->database.caFile), "second"_ba);
}

void TestTrustedAuthority::replacesTheSameOne()
{
    const QTemporaryDir folder;
    const Profile profile = newProfile();
    Certificate certificate = certificateOf("a long first writing"_ba);
    QVERIFY(withTrusted(profile, certificate, folder.path()));
    certificate.pem = "short"_ba;
    const auto trusting = withTrusted(profile, certificate, folder.path());
    QVERIFY(trusting);
    QCOMPARE(contents(trusting->database.caFile), "short"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestTrustedAuthority::leavesTheRestOfTheProfileAlone()
{
    const QTemporaryDir folder;
    Profile profile = newProfile();
    profile.name = u"Forum"_s;
    profile.database.tls = TlsMode::VerifyCa;
    auto trusting = withTrusted(profile, certificateOf("one"_ba), folder.path());
    QVERIFY(trusting);
    trusting->database.caFile = profile.database.caFile;
    QCOMPARE(*trusting, profile);
}

void TestTrustedAuthority::refusesWhatIsNoId_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("not saved") << QString();
    QTest::newRow("a path") << u"../../.ssh/authorized_keys"_s;
    QTest::newRow("a word") << u"forum"_s;
}

void TestTrustedAuthority::refusesWhatIsNoId()
{
    QFETCH(QString, id);
    const QTemporaryDir folder;
    Profile profile = newProfile();
    profile.id = id;
    const auto trusting = withTrusted(profile, certificateOf("one"_ba), folder.path());
    QVERIFY(!trusting);
    QCOMPARE(trusting.error().code(), Error::Code::Invalid);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestTrustedAuthority::refusesNothing()
{
    const QTemporaryDir folder;
    const auto trusting = withTrusted(newProfile(), Certificate(), folder.path());
    QVERIFY(!trusting);
    QCOMPARE(trusting.error().code(), Error::Code::Invalid);
}

void TestTrustedAuthority::failsWhereNothingCanBeWritten()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QString &path : {file.fileName(), QString(file.fileName() + u"/below"_s)}) {
        const auto trusting = withTrusted(newProfile(), certificateOf("one"_ba), path);
        QVERIFY(!trusting);
        QCOMPARE(trusting.error().code(), Error::Code::Io);
    }
}

QTEST_GUILESS_MAIN(TestTrustedAuthority)
#include "tst_trustedauthority.moc"
