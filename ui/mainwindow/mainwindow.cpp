// SPDX-License-Identifier: MIT
#include "ui/mainwindow/mainwindow.h"

#include "models/base/visibletext.h"
#include "models/session/session.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/scopeeditor.h"
#include "ui/mainwindow/aboutdialogs.h"
#include "ui/pages/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/connectionchip.h"
#include "ui/widgets/messagebanner.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QMenuBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;
using KnownSettings::ColourScheme;

namespace {

const ActionList FileActions{ActionId::OpenDatabase, ActionId::OpenDemo};
const ActionList EditActions{
    ActionId::Undo,          ActionId::Separator,      ActionId::CopyKeys,
    ActionId::CopyKeysAsCsv, ActionId::CopyKeysAsJson, ActionId::CopyKeysAsMarkdown,
    ActionId::Separator,     ActionId::SelectAllKeys,  ActionId::Find};
const ActionList KeyActions{ActionId::EnableKeys, ActionId::DisableKeys,   ActionId::RevokeKeys,
                            ActionId::Separator,  ActionId::RecomputeKeys, ActionId::RecomputeAll};
const ActionList ScopeActions{ActionId::NewScope,  ActionId::EditScope,   ActionId::DeleteScope,
                              ActionId::Separator, ActionId::MoveScopeUp, ActionId::MoveScopeDown};
const ActionList HelpActions{ActionId::ShowShortcuts, ActionId::About};
const ActionList ToolBarActions{ActionId::Refresh,    ActionId::Undo,        ActionId::Separator,
                                ActionId::EnableKeys, ActionId::DisableKeys, ActionId::RevokeKeys,
                                ActionId::Separator,  ActionId::RecomputeAll};
const ActionList RailActions{ActionId::GoToKeys, ActionId::GoToScopes};

} // namespace

MainWindow::MainWindow(Settings &settings, SessionMaker makeSession)
    : m_settings(settings)
    , m_makeSession(std::move(makeSession))
    , m_prompts(*this)
    , m_chip(new ConnectionChip)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setContextMenuPolicy(Qt::NoContextMenu); // The one that hides tool bars.
    buildMenus();
    buildToolBar();
    buildRail();
    connectActions();
    applyColourScheme(m_settings.get(KnownSettings::WindowColourScheme));
    resize(fontMetrics().averageCharWidth() * 215, fontMetrics().height() * 50);
    restoreGeometry(m_settings.get(KnownSettings::WindowGeometry));
    showState();
}

MainWindow::~MainWindow() { delete m_workspace; }

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_actions.fill(file, FileActions);
    m_recent = file->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addSeparator();
    m_actions.fill(file, {ActionId::Quit});
    m_actions.fill(menuBar()->addMenu(tr("&Edit")), EditActions);
    buildViewMenu();
    m_actions.fill(menuBar()->addMenu(tr("&Keys")), KeyActions);
    m_actions.fill(menuBar()->addMenu(tr("&Scopes")), ScopeActions);
    m_actions.fill(menuBar()->addMenu(tr("&Help")), HelpActions);
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_actions.fill(view, RailActions);
    view->addSeparator();
    m_actions.fill(view, {ActionId::ToggleInspector});
    QMenu *columns = view->addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        if (m_workspace)
            m_workspace->fillColumnMenu(columns);
    });
    QMenu *themes = view->addMenu(tr("C&olours"));
    auto *group = new QActionGroup(this);
    for (const auto scheme : {ColourScheme::System, ColourScheme::Light, ColourScheme::Dark}) {
        QAction *action = themes->addAction(colourSchemeText(scheme));
        action->setCheckable(true);
        action->setChecked(m_settings.get(KnownSettings::WindowColourScheme) == scheme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] {
            m_settings.set(KnownSettings::WindowColourScheme, scheme);
            applyColourScheme(scheme);
        });
    }
    view->addSeparator();
    m_actions.fill(view, {ActionId::Refresh});
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
    m_actions.action(ActionId::GoToKeys)->setChecked(true);
    m_actions.fill(rail, RailActions);
    addToolBar(Qt::LeftToolBarArea, rail);
}

void MainWindow::connectActions()
{
    const auto onTriggered = [this](ActionId id, auto &&handler) {
        connect(m_actions.action(id), &QAction::triggered, this, handler);
    };
    onTriggered(ActionId::OpenDatabase, [this] { askForDatabase(); });
    onTriggered(ActionId::OpenDemo, [this] { Q_EMIT demoAsked(); });
    onTriggered(ActionId::Quit, [this] { close(); });
    onTriggered(ActionId::Find, [this] {
        m_actions.action(ActionId::GoToKeys)->setChecked(true);
        m_workspace->focusSearch();
    });
    onTriggered(ActionId::GoToKeys, [this] { m_workspace->setPage(Workspace::Page::Keys); });
    onTriggered(ActionId::GoToScopes, [this] { m_workspace->setPage(Workspace::Page::Scopes); });
    onTriggered(ActionId::ShowShortcuts, [this] { openShortcuts(m_actions, this); });
    onTriggered(ActionId::About, [this] { openAbout(this); });
    connect(m_chip, &QToolButton::clicked, this, &MainWindow::askForDatabase);
}

void MainWindow::open(const DatabaseUrl &url)
{
    whenNothingIsLost([this, url] { openWithoutAsking(url); });
}

void MainWindow::openWithoutAsking(const DatabaseUrl &url)
{
    if (url.dialect == Dialect::Sqlite) {
        openWith(url, {});
        return;
    }
    auto *dialog = new PasswordDialog(url, this);
    connect(dialog, &PasswordDialog::passwordGiven, this, &MainWindow::openWith);
    dialog->open();
}

void MainWindow::openWith(const DatabaseUrl &url, const QByteArray &password)
{
    delete m_workspace;
    remember(url);
    m_actions.action(ActionId::GoToKeys)->setChecked(true);
    m_workspace = new Workspace(m_makeSession(url, password), m_settings, m_actions, m_prompts);
    connect(m_workspace, &Workspace::stateChanged, this, &MainWindow::showState);
    connect(m_workspace, &Workspace::otherDatabaseAsked, this, &MainWindow::askForDatabase);
    setCentralWidget(m_workspace);
    showState();
}

void MainWindow::askForDatabase()
{
    whenNothingIsLost([this] { openConnectDialog(); });
}

void MainWindow::openConnectDialog()
{
    auto *dialog = new ConnectDialog(this);
    if (m_workspace)
        dialog->setUrl(m_workspace->session().url());
    connect(dialog, &ConnectDialog::databaseChosen, this, &MainWindow::openWith);
    dialog->open();
}

void MainWindow::showProblem(const Error &error)
{
    auto *banner = new MessageBanner;
    banner->showError(error);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    setNoMargins(layout);
    layout->addWidget(banner);
    layout->addStretch();
    delete m_workspace;
    m_workspace = nullptr;
    setCentralWidget(page);
    showState();
}

void MainWindow::showState()
{
    if (!m_workspace) {
        m_chip->showNone();
        setWindowTitle(tr("Chatelaine"));
        return;
    }
    m_chip->showSession(m_workspace->session(), m_workspace->databaseName());
    setWindowTitle(tr("%1 \u2013 Chatelaine").arg(m_workspace->databaseName()));
}

void MainWindow::fillRecentMenu()
{
    m_recent->clear();
    for (const QString &text : m_settings.get(KnownSettings::RecentDatabases)) {
        const Result<DatabaseUrl> url = parseDatabaseUrl(text);
        if (!url)
            continue;
        m_recent->addAction(withoutMnemonic(visibleText(text)), this,
                            [this, url = *url] { open(url); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("Nothing has been opened yet"))->setEnabled(false);
}

void MainWindow::remember(const DatabaseUrl &url)
{
    QStringList recent = m_settings.get(KnownSettings::RecentDatabases);
    recent.removeAll(url.toString());
    recent.prepend(url.toString());
    m_settings.set(KnownSettings::RecentDatabases,
                   recent.mid(0, KnownSettings::MaximumRecentDatabases));
}

int MainWindow::unsavedEdits() const
{
    const QList<ScopeEditor *> editors = findChildren<ScopeEditor *>();
    return int(std::count_if(editors.begin(), editors.end(),
                             [](const ScopeEditor *editor) { return editor->isDirty(); }));
}

void MainWindow::whenNothingIsLost(const std::function<void()> &goOn)
{
    const int edits = unsavedEdits();
    if (edits == 0) {
        goOn();
        return;
    }
    Question question;
    question.title = tr("Unsaved scopes");
    question.text = tr("%Ln edited scope(s) have not been saved. Going on discards the changes.",
                       nullptr, edits);
    question.confirmVerb = tr("Discard %Ln edit(s)", nullptr, edits);
    question.tone = Question::Tone::Destructive;
    m_prompts.ask(question, [goOn](const Answer &answer) {
        if (answer.isConfirmed)
            goOn();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (unsavedEdits() > 0) {
        event->ignore();
        whenNothingIsLost([this] {
            qDeleteAll(findChildren<ScopeEditor *>());
            close();
        });
        return;
    }
    m_settings.set(KnownSettings::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace Chatelaine
