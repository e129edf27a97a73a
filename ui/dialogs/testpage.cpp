// SPDX-License-Identifier: MIT
#include "ui/dialogs/testpage.h"

#include "models/base/async.h"
#include "models/domain/token.h"
#include "models/session/trustedauthority.h"
#include "models/settings/secretstore.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/testview.h"

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// What a test depends on.
bool isSameWay(const Profile &a, const Profile &b)
{
    return a.database == b.database && a.ssh == b.ssh && a.replicas == b.replicas;
}

} // namespace

TestPage::TestPage(const ProfileServices &services, QWidget *parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_view(new TestView)
{
    setObjectName(u"testPage"_s);
    setAccessibleName(tr("Test"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_view);
    // The tab draws the background.
    m_view->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_view, &TestView::certificateAsked, this, &TestPage::showCertificate);
}

void TestPage::start(const Profile &profile, const QByteArray &password, PasswordIn place)
{
    delete m_test;
    ++m_attempt;
    m_profile = profile;
    if (place == PasswordIn::Field)
        startWith(QByteArray(password.constData(), password.size()));
    else
        startWithStored();
}

void TestPage::startWithStored()
{
    m_isFetching = true;
    m_view->showMessage(tr("Fetching the password from the keychain\u2026"));
    Q_EMIT runningChanged();
    whenDone(m_services.secrets.read(m_profile.id), this,
             [this, attempt = m_attempt](Result<std::optional<QByteArray>> stored) {
                 if (stored && *stored && attempt != m_attempt)
                     wipe(**stored);
                 if (attempt != m_attempt)
                     return;
                 if (!stored)
                     stop(tr("The password could not be fetched: %1 Type it to test the "
                             "connection.")
                              .arg(stored.error().message()));
                 else if (!*stored)
                     stop(tr("The keychain holds no password for this profile. Type it to test "
                             "the connection."));
                 else
                     startWith(std::move(**stored));
             });
}

void TestPage::startWith(QByteArray password)
{
    m_isFetching = false;
    m_test = new ConnectionTest(m_profile, password, m_services.askpass, this);
    wipe(password);
    connect(m_test, &ConnectionTest::finished, this, &TestPage::runningChanged);
    m_view->setTest(m_test);
    m_test->start();
    Q_EMIT runningChanged();
}

void TestPage::stop(const QString &why)
{
    delete m_test;
    ++m_attempt;
    m_isFetching = false;
    m_view->showMessage(why);
    Q_EMIT runningChanged();
}

bool TestPage::isRunning() const { return m_isFetching || (m_test && !m_test->isFinished()); }

void TestPage::dropResultsOfOther(const Profile &profile)
{
    if ((m_test || m_isFetching) && !isSameWay(profile, m_profile))
        stop(tr("The profile has changed since it was tested. Test it again."));
}

void TestPage::showCertificate()
{
    if (!m_test || !m_test->tlsReport() || m_test->tlsReport()->chain.empty())
        return;
    auto *dialog = new CertificateDialog(*m_test->tlsReport(), m_profile.database.host, window());
    connect(dialog, &CertificateDialog::trusted, this, &TestPage::trust);
    dialog->open();
}

void TestPage::trust(const Certificate &certificate)
{
    const Result<Profile> profile = withTrusted(m_profile, certificate, m_services.folder);
    if (profile)
        Q_EMIT trusted(*profile);
    else
        Q_EMIT failed(profile.error());
}

} // namespace Chatelaine
