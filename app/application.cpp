// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "models/session/session.h"
#include "models/store/demodatabase.h"

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
    , m_window(m_settings, &Session::forDatabase)
{
    connect(&m_window, &MainWindow::demoAsked, this, &Application::openDemo);
}

void Application::start(const std::optional<DatabaseUrl> &url)
{
    m_window.show();
    if (url)
        m_window.open(*url);
    else
        openDemo();
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
