// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "models/session/session.h"
#include "models/store/demodatabase.h"
#include "ui/dialogs/askpassdialog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = qint64(24) * 60 * 60; // Seconds.

QString demoPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(folder).filePath(u"demo.sqlite"_s);
}

// Written at the first start, with dates that count back from that day.
Result<void> ensureDemo(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error::io(Application::tr("The folder for the demo cannot be created."), path);
    DemoOptions options;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    options.now = now - now % Day;
    return writeDemoDatabase(path, options);
}

} // namespace

Application::Application()
    : m_settings(Settings::defaultPath())
    , m_profiles(ProfileStore::defaultPath())
    , m_secrets(systemSecretStore())
    , m_window(m_settings,
               {.profiles = m_profiles,
                .secrets = *m_secrets,
                .askpass = m_askpass.askpassFor(QCoreApplication::applicationFilePath()),
                .folder = QFileInfo(ProfileStore::defaultPath()).path()},
               [this](const Profile &profile, const QByteArray &password) {
                   return Session::forProfile(
                       profile, password,
                       m_askpass.askpassFor(QCoreApplication::applicationFilePath()));
               })
{
    connect(&m_window, &MainWindow::demoAsked, this, &Application::openDemo);
    connect(&m_askpass, &AskpassServer::asked, this, &Application::showQuestion);
}

void Application::start(const std::optional<Profile> &profile)
{
    m_window.show();
    if (profile)
        m_window.open(*profile);
    else if (m_profiles.profiles().empty() && !m_profiles.problem())
        openDemo();
}

// ssh waits for the answer; closing the dialog is one, too.
void Application::showQuestion(const AskpassQuestion &question)
{
    auto *dialog = new AskpassDialog(question, &m_window);
    connect(dialog, &AskpassDialog::answered, &m_askpass, &AskpassServer::answer);
    connect(&m_askpass, &AskpassServer::withdrawn, dialog, [dialog] {
        dialog->hide(); // Nobody waits for an answer any more.
        dialog->deleteLater();
    });
    dialog->open();
}

void Application::openDemo()
{
    const QString path = demoPath();
    if (const Result<void> ready = ensureDemo(path); !ready) {
        m_window.showProblem(ready.error());
        return;
    }
    DatabaseUrl url;
    url.path = path;
    m_window.open(url);
}

} // namespace Chatelaine
