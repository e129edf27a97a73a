// SPDX-License-Identifier: MIT
// The test of a profile against a real server, seen through its dialog.
#include "models/settings/profilestore.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/privateserver.h"
#include "tests/support/testcertificates.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/profiledialog.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // Milliseconds.

struct Desk
{
    [[nodiscard]] bool isReady() const { return certificates.isMade() && server.isRunning(); }
    [[nodiscard]] Profile profile(const QString &name) const
    {
        Profile profile = newProfile();
        profile.name = name;
        profile.database.host = u"127.0.0.1"_s;
        profile.database.port = server.port();
        profile.database.user = u"tester"_s;
        profile.database.database = u"forum"_s;
        return profile;
    }

    TestCertificates certificates;
    PrivateServer server{{u"--ssl-cert="_s + certificates.file(u"selfsigned"_s),
                          u"--ssl-key="_s + certificates.key(u"selfsigned"_s)}};
    QTemporaryDir folder;
    ProfileStore store{folder.filePath(u"profiles.json"_s)};
    MemorySecretStore secrets;
};

struct Shown
{
    Shown(Desk &desk, const Profile &profile)
        : dialog(ProfileServices{desk.store, desk.secrets, {}, desk.folder.path()}, profile)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return dialog.findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        return dialog.findChild<QLabel *>(name)->text();
    }
    // Of the stage Tls.
    [[nodiscard]] QString tlsState() const { return label(u"testState1"_s); }

    ProfileDialog dialog;
};

} // namespace

class tst_TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_desk.isReady())
            QSKIP("mariadbd or openssl is not installed.");
    }
    void trustsACertificateThatWasCompared();
    void leavesAClosedCertificateUntrusted();
    void mayBeStoppedAndClosedAtAnyMoment();

private:
    Desk m_desk;
};

void tst_TestPage::trustsACertificateThatWasCompared()
{
    const Shown shown(m_desk, m_desk.profile(u"Trusting"_s));
    QVERIFY(!shown.button(u"showCertificate"_s)->isVisible());
    shown.button(u"test"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(shown.tlsState(), u"failed"_s, Patience);
    QTRY_VERIFY(shown.button(u"showCertificate"_s)->isVisible());
    shown.button(u"showCertificate"_s)->click();
    auto *certificate = shown.dialog.findChild<CertificateDialog *>();
    QVERIFY(certificate);
    certificate->findChild<QCheckBox *>(u"compared"_s)->click();
    certificate->findChild<QPushButton *>(u"trust"_s)->click();
    // Tested again at once, and now it is the one that is trusted.
    QTRY_COMPARE_WITH_TIMEOUT(shown.tlsState(), u"passed"_s, Patience);
    const Profile trusting = shown.dialog.profile();
    QCOMPARE(QFileInfo(trusting.database.caFile).path(), m_desk.folder.path());
    QVERIFY(QFileInfo::exists(trusting.database.caFile));
    QCOMPARE(trusting.database.tls, TlsMode::VerifyIdentity);
}

void tst_TestPage::leavesAClosedCertificateUntrusted()
{
    const Shown shown(m_desk, m_desk.profile(u"Doubting"_s));
    shown.button(u"test"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown.button(u"showCertificate"_s)->isVisible(), Patience);
    shown.button(u"showCertificate"_s)->click();
    shown.dialog.findChild<CertificateDialog *>()->reject();
    QCOMPARE(shown.dialog.profile().database.caFile, QString());
    QCOMPARE(shown.tlsState(), u"failed"_s);
}

void tst_TestPage::mayBeStoppedAndClosedAtAnyMoment()
{
    const Shown shown(m_desk, m_desk.profile(u"Hasty"_s));
    shown.button(u"test"_s)->click();
    QCOMPARE(shown.button(u"test"_s)->text(), u"S&top"_s);
    shown.button(u"test"_s)->click();
    QCOMPARE(shown.button(u"test"_s)->text(), u"&Test"_s);
    QCOMPARE(shown.label(u"testSummary"_s), u"The test was stopped."_s);
    shown.button(u"test"_s)->click();
}

QTEST_MAIN(tst_TestPage)
#include "tst_testpage.moc"
