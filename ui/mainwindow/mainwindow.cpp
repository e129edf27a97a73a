// SPDX-License-Identifier: MIT
#include "ui/mainwindow/mainwindow.h"

#include "models/session/session.h"
#include "models/settings/profilestore.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/scopeeditor.h"
#include "ui/mainwindow/aboutdialogs.h"
#include "ui/mainwindow/helpdialogs.h"
#include "ui/mainwindow/mainmenu.h"
#include "ui/mainwindow/unsavededits.h"
#include "ui/pages/startpage.h"
#include "ui/pages/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/connectionchip.h"
#include "ui/widgets/messagebanner.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDateTime>
#include <QMenuBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

const ActionList ToolBarActions{ActionId::Refresh,    ActionId::Undo,        ActionId::Separator,
                                ActionId::EnableKeys, ActionId::DisableKeys, ActionId::RevokeKeys,
                                ActionId::Separator,  ActionId::RecomputeAll};
constexpr int RailWidth = 10; // Characters.
// By Workspace::Page.
const ActionList RailActions{ActionId::LookUp, ActionId::GoToKeys, ActionId::GoToScopes,
                             ActionId::GoToLeaks};

} // namespace

MainWindow::MainWindow(Settings &settings, const ProfileServices &services,
                       SessionMaker makeSession)
    : m_settings(settings)
    , m_services(services)
    , m_makeSession(std::move(makeSession))
    , m_prompts(*this)
    , m_passwords(m_services.profiles, m_services.secrets, this)
    , m_chip(new ConnectionChip)
    , m_menu(new MainMenu(*menuBar(), m_actions, settings))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setContextMenuPolicy(Qt::NoContextMenu); // The one that hides tool bars.
    buildToolBar();
    buildRail();
    connectMenu();
    connectActions();
    applyColourScheme(m_settings.get(KnownSettings::WindowColourScheme));
    resize(fontMetrics().averageCharWidth() * 215, fontMetrics().height() * 50);
    restoreGeometry(m_settings.get(KnownSettings::WindowGeometry));
    connect(&m_passwords, &PasswordFinder::found, this, &MainWindow::openWith);
    connectStartPage();
}

MainWindow::~MainWindow() { delete m_workspace; }

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::recentChosen, this,
            [this](const DatabaseUrl &url) { open(profileFor(url)); });
    connect(m_menu, &MainMenu::refreshSecondsChosen, this, &MainWindow::setRefreshSeconds);
    connect(m_menu, &MainMenu::columnsAsked, this, [this](QMenu *menu) {
        if (m_workspace)
            m_workspace->fillColumnMenu(menu);
    });
}

void MainWindow::buildToolBar()
{
    auto *bar = new QToolBar(tr("Tool bar"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setIconSize(Chatelaine::iconSize(IconSize::ToolBar));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(m_chip);
    auto *stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(stretch);
    m_actions.fill(bar, ToolBarActions);
    addToolBar(Qt::TopToolBarArea, bar);
}

void MainWindow::buildRail()
{
    auto *rail = new QToolBar(tr("Pages"));
    rail->setObjectName(u"rail"_s);
    rail->setMovable(false);
    rail->setIconSize(Chatelaine::iconSize(IconSize::Rail));
    rail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    auto *group = new QActionGroup(this);
    for (const ActionId id : RailActions) {
        m_actions.action(id)->setCheckable(true);
        group->addAction(m_actions.action(id));
    }
    m_actions.fill(rail, RailActions);
    for (const ActionId id : RailActions) // One width for all, whatever they are called.
        rail->widgetForAction(m_actions.action(id))
            ->setMinimumWidth(fontMetrics().averageCharWidth() * RailWidth);
    addToolBar(Qt::LeftToolBarArea, rail);
}

void MainWindow::connectActions()
{
    const auto onTriggered = [this](ActionId id, auto &&handler) {
        connect(m_actions.action(id), &QAction::triggered, this, handler);
    };
    onTriggered(ActionId::GoToConnections, [this] { showConnections(); });
    onTriggered(ActionId::CloseDatabase, [this] { showConnections(); });
    onTriggered(ActionId::ShowGrants, [this] { openGrants(session(), this); });
    onTriggered(ActionId::Diagnose, [this] { openDiagnosis(session(), this); });
    onTriggered(ActionId::OpenDatabase, [this] { askForDatabase(); });
    onTriggered(ActionId::OpenDemo, [this] { Q_EMIT demoAsked(); });
    onTriggered(ActionId::Quit, [this] { close(); });
    onTriggered(ActionId::Find, [this] { m_workspace->focusSearch(); });
    onTriggered(ActionId::LookUp, [this] { m_workspace->lookUp(); });
    onTriggered(ActionId::GoToKeys, [this] { m_workspace->setPage(Workspace::Page::Keys); });
    onTriggered(ActionId::GoToScopes, [this] { m_workspace->setPage(Workspace::Page::Scopes); });
    onTriggered(ActionId::GoToLeaks, [this] { m_workspace->setPage(Workspace::Page::Leaks); });
    onTriggered(ActionId::ShowShortcuts, [this] { openShortcuts(m_actions, this); });
    onTriggered(ActionId::About, [this] { openAbout(this); });
    connect(m_chip, &QToolButton::clicked, this, &MainWindow::showConnections);
}

void MainWindow::connectStartPage()
{
    m_start = new StartPage(m_services, m_settings, m_prompts);
    connect(m_start, &StartPage::openAsked, this,
            [this](const Profile &profile) { open(profile); });
    connect(m_start, &StartPage::urlAsked, this,
            [this](const DatabaseUrl &url) { open(profileFor(url)); });
    connect(m_start, &StartPage::demoAsked, this, &MainWindow::demoAsked);
    connect(m_start, &StartPage::otherAsked, this, &MainWindow::askForDatabase);
    setContents(m_start);
}

// Takes the place of what was shown before; the other of the two is gone then.
void MainWindow::setContents(QWidget *contents)
{
    if (contents != m_workspace)
        delete std::exchange(m_workspace, nullptr);
    if (contents != m_start)
        m_start = nullptr; // Qt deletes it later: it may be the one that asked.
    setCentralWidget(contents);
    showState();
}

void MainWindow::showConnections()
{
    whenNothingIsLost(*this, m_prompts, [this] {
        m_passwords.abandon();
        if (!m_start)
            connectStartPage();
    });
}

void MainWindow::open(const Profile &profile)
{
    whenNothingIsLost(*this, m_prompts, [this, profile] { m_passwords.find(profile); });
}

void MainWindow::openWith(const Profile &profile, const QByteArray &password)
{
    delete std::exchange(m_workspace, nullptr);
    remember(profile);
    m_workspace = new Workspace(m_makeSession(profile, password), m_settings, m_actions, m_prompts);
    connectWorkspace();
    setContents(m_workspace);
}

void MainWindow::connectWorkspace()
{
    m_workspace->session().setRefreshSeconds(m_workspace->session().profile().refreshSeconds);
    showPage(m_workspace->page());
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::showPage);
    connect(m_workspace, &Workspace::stateChanged, this, &MainWindow::showState);
    connect(m_workspace, &Workspace::otherDatabaseAsked, this, &MainWindow::showConnections);
    connect(m_workspace, &Workspace::passwordAsked, &m_passwords,
            [this, profile = m_workspace->session().profile()](const QString &said) {
                m_passwords.findAnother(profile, said);
            });
    connect(&m_passwords, &PasswordFinder::notKept, m_workspace, &Workspace::showWarning);
}

void MainWindow::showPage(Workspace::Page page)
{
    m_actions.action(RailActions[size_t(page)])->setChecked(true);
}

void MainWindow::setRefreshSeconds(int seconds)
{
    if (!m_workspace)
        return;
    m_workspace->session().setRefreshSeconds(seconds);
    if (auto profile = m_services.profiles.withId(m_workspace->session().profile().id)) {
        profile->refreshSeconds = seconds;
        if (const Result<void> saved = m_services.profiles.save(*profile); !saved)
            m_workspace->showWarning(saved.error().message());
    }
}

void MainWindow::askForDatabase()
{
    whenNothingIsLost(*this, m_prompts, [this] { openConnectDialog(); });
}

void MainWindow::openConnectDialog()
{
    auto *dialog = new ConnectDialog(this);
    if (m_workspace)
        dialog->setUrl(m_workspace->session().url());
    connect(dialog, &ConnectDialog::databaseChosen, this,
            [this](const DatabaseUrl &url, const QByteArray &password) {
                m_passwords.abandon();
                openWith(profileFor(url), password);
            });
    dialog->open();
}

void MainWindow::showProblem(const Error &error)
{
    if (!m_start)
        connectStartPage();
    m_start->banner().showError(error);
}

const Session *MainWindow::session() const
{
    return m_workspace ? &m_workspace->session() : nullptr;
}

void MainWindow::showState()
{
    if (!m_workspace) {
        m_chip->showNone();
        m_menu->setRefreshSeconds(-1);
        setWindowTitle(tr("Chatelaine"));
        return;
    }
    const Session &session = m_workspace->session();
    if (session.state() == Session::State::Open)
        m_passwords.confirm();
    m_menu->setRefreshSeconds(session.refreshSeconds());
    m_chip->showSession(session, m_workspace->databaseName());
    setWindowTitle(tr("%1 \u2013 Chatelaine").arg(m_workspace->databaseName()));
}

// Profiles remember by themselves.
void MainWindow::remember(const Profile &profile)
{
    if (m_services.profiles.withId(profile.id)) {
        static_cast<void>(
            m_services.profiles.touch(profile.id, QDateTime::currentSecsSinceEpoch()));
        return;
    }
    const QString url = profile.database.toString();
    QStringList recent = m_settings.get(KnownSettings::RecentDatabases);
    recent.removeAll(url);
    recent.prepend(url);
    m_settings.set(KnownSettings::RecentDatabases,
                   recent.mid(0, KnownSettings::MaximumRecentDatabases));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (unsavedEditsIn(*this) > 0) {
        event->ignore();
        whenNothingIsLost(*this, m_prompts, [this] {
            qDeleteAll(findChildren<ScopeEditor *>());
            close();
        });
        return;
    }
    m_settings.set(KnownSettings::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace Chatelaine
