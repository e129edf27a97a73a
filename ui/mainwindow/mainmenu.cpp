// SPDX-License-Identifier: MIT
#include "ui/mainwindow/mainmenu.h"

#include "models/base/visibletext.h"
#include "models/settings/settings.h"
#include "ui/actions/actionregistry.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace Chatelaine {

using KnownSettings::ColourScheme;

namespace {

const ActionList FileActions{ActionId::GoToConnections, ActionId::OpenDatabase, ActionId::OpenDemo};
const ActionList DatabaseActions{ActionId::UnlockWriting, ActionId::LockWriting,
                                 ActionId::ReconnectNow, ActionId::CloseDatabase};
const ActionList EditActions{ActionId::Undo,           ActionId::Separator,
                             ActionId::CopyKeys,       ActionId::CopyKeysAsCsv,
                             ActionId::CopyKeysAsJson, ActionId::CopyKeysAsMarkdown,
                             ActionId::CopyAnswer,     ActionId::CopyAnswerInEnglish,
                             ActionId::Separator,      ActionId::SelectAllKeys,
                             ActionId::Find,           ActionId::LookUp};
const ActionList KeyActions{ActionId::ShowCard,   ActionId::ShowInList,    ActionId::Separator,
                            ActionId::EnableKeys, ActionId::DisableKeys,   ActionId::RevokeKeys,
                            ActionId::Separator,  ActionId::RecomputeKeys, ActionId::RecomputeAll};
const ActionList ScopeActions{ActionId::NewScope,       ActionId::EditScope, ActionId::DeleteScope,
                              ActionId::RecomputeScope, ActionId::Separator, ActionId::MoveScopeUp,
                              ActionId::MoveScopeDown};
const ActionList HelpActions{ActionId::ShowShortcuts, ActionId::ShowGrants, ActionId::Diagnose,
                             ActionId::About};

QString intervalText(int seconds)
{
    if (seconds == 0)
        return MainMenu::tr("&Off");
    return seconds < 60 ? MainMenu::tr("Every %Ln second(s)", nullptr, seconds)
                        : MainMenu::tr("Every %Ln minute(s)", nullptr, seconds / 60);
}

} // namespace

MainMenu::MainMenu(QMenuBar &bar, const ActionRegistry &actions, Settings &settings)
    : QObject(&bar)
    , m_actions(actions)
    , m_settings(settings)
    , m_intervals(new QActionGroup(this))
{
    buildFileMenu(bar);
    m_actions.fill(bar.addMenu(tr("&Edit")), EditActions);
    buildViewMenu(bar);
    m_actions.fill(bar.addMenu(tr("&Keys")), KeyActions);
    m_actions.fill(bar.addMenu(tr("&Scopes")), ScopeActions);
    m_actions.fill(bar.addMenu(tr("&Help")), HelpActions);
}

void MainMenu::buildFileMenu(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    m_actions.fill(file, FileActions);
    m_recent = file->addMenu(tr("Open rec&ent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainMenu::fillRecentMenu);
    file->addSeparator();
    m_actions.fill(file, DatabaseActions);
    file->addSeparator();
    m_actions.fill(file, {ActionId::Quit});
}

void MainMenu::buildViewMenu(QMenuBar &bar)
{
    QMenu *view = bar.addMenu(tr("&View"));
    m_actions.fill(view, {ActionId::GoToKeys, ActionId::GoToScopes, ActionId::GoToLeaks,
                          ActionId::Separator, ActionId::ToggleInspector});
    QMenu *columns = view->addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        Q_EMIT columnsAsked(columns);
    });
    buildColourMenu(view);
    view->addSeparator();
    m_actions.fill(view, {ActionId::Refresh});
    buildRefreshMenu(view);
}

void MainMenu::buildColourMenu(QMenu *view)
{
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
}

void MainMenu::buildRefreshMenu(QMenu *view)
{
    m_refresh = view->addMenu(tr("Refresh &automatically"));
    for (const int seconds : {0, 30, 300}) {
        QAction *action = m_refresh->addAction(intervalText(seconds));
        action->setCheckable(true);
        action->setData(seconds);
        m_intervals->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, seconds] { Q_EMIT refreshSecondsChosen(seconds); });
    }
    setRefreshSeconds(-1);
}

void MainMenu::setRefreshSeconds(int seconds)
{
    m_refresh->setEnabled(seconds >= 0);
    for (QAction *action : m_intervals->actions())
        action->setChecked(action->data().toInt() == seconds);
}

void MainMenu::fillRecentMenu()
{
    m_recent->clear();
    for (const QString &text : m_settings.get(KnownSettings::RecentDatabases)) {
        const Result<DatabaseUrl> url = parseDatabaseUrl(text);
        if (!url)
            continue;
        m_recent->addAction(withoutMnemonic(visibleText(text)), this,
                            [this, url = *url] { Q_EMIT recentChosen(url); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("Nothing has been opened yet"))->setEnabled(false);
}

} // namespace Chatelaine
