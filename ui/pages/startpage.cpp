// SPDX-License-Identifier: MIT
#include "ui/pages/startpage.h"

#include "models/base/clock.h"
#include "models/base/visibletext.h"
#include "models/settings/profilestore.h"
#include "models/tables/profilelistmodel.h"
#include "ui/pages/startactions.h"
#include "ui/pages/startaside.h"
#include "ui/pages/startwelcome.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/profiletable.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int AsideWidth = 38; // Characters of average width.

// Why nothing is in the list.
QString emptyText(int profiles, const QString &search)
{
    if (profiles == 0)
        return StartPage::tr("The saved connections cannot be shown: the message above says what "
                             "is wrong. Databases can be opened all the same.");
    return StartPage::tr("No connection has \u201c%1\u201d in its name, host, database or folder. "
                         "Press Esc in the search field to see all %n.",
                         nullptr, profiles)
        .arg(visibleText(search));
}

} // namespace

struct StartPage::Parts
{
    Parts(const ProfileServices &services, Prompts &prompts, StartPage &page)
        : commands(services, prompts, *page.m_banner, page)
        , files(services.profiles, *page.m_banner, page)
    {}

    StartActions actions;
    ProfileCommands commands;
    ProfileFiles files;
    MessageBanner *problem = new MessageBanner; // Of the file; stays until it is mended.
    QLineEdit *search = new QLineEdit;
    QStackedWidget *stack = new QStackedWidget; // The table, or why it is empty.
    ProfileTable *table = new ProfileTable(systemClock());
    StartWelcome *welcome = new StartWelcome(actions);
    QLabel *notFound = secondaryLabel();
    StartAside *aside = new StartAside;
};

StartPage::StartPage(const ProfileServices &services, Settings &settings, Prompts &prompts,
                     QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_settings(settings)
    , m_banner(new MessageBanner)
    , m_parts(std::make_unique<Parts>(services, prompts, *this))
{
    setObjectName(u"startPage"_s);
    buildLayout();
    connectParts();
    connectActions();
    showProfiles();
}

StartPage::~StartPage() = default;

QWidget *StartPage::buildHead()
{
    m_parts->search->setObjectName(u"searchProfiles"_s);
    m_parts->search->setAccessibleName(tr("Search connections"));
    m_parts->search->setPlaceholderText(tr("Search name, host, database, folder\u2026"));
    m_parts->search->setClearButtonEnabled(true);
    m_parts->search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    auto *bar = new QToolBar;
    bar->setIconSize(iconSize(IconSize::ToolBar));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_parts->actions.fill(
        bar, {StartAction::Open, StartAction::Create, StartAction::Edit, StartAction::Delete});
    auto *more = new QToolButton;
    more->setObjectName(u"moreActions"_s);
    more->setText(tr("&More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(more);
    m_parts->actions.fill(menu, {StartAction::Duplicate, StartAction::Separator,
                                 StartAction::Import, StartAction::FromConfig,
                                 StartAction::ExportSelected, StartAction::ExportAll});
    more->setMenu(menu);
    bar->addWidget(more);

    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    setNoMargins(layout);
    layout->setSpacing(spacing(Space::Field));
    auto *top = new QHBoxLayout;
    top->addWidget(titleLabel(tr("Connections")));
    top->addStretch();
    top->addWidget(bar);
    layout->addLayout(top);
    layout->addWidget(m_parts->search);
    return head;
}

void StartPage::buildLayout()
{
    m_parts->notFound->setObjectName(u"notFound"_s);
    m_parts->notFound->setAlignment(Qt::AlignCenter);
    m_parts->stack->addWidget(m_parts->table);
    m_parts->stack->addWidget(m_parts->notFound);
    m_parts->stack->addWidget(m_parts->welcome);
    auto *list = new QVBoxLayout;
    list->setSpacing(spacing(Space::Field));
    list->addWidget(buildHead());
    list->addWidget(m_parts->stack, 1);

    m_parts->aside->setFixedWidth(fontMetrics().averageCharWidth() * AsideWidth);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(spacing(Space::Section));
    columns->addLayout(list, 1);
    columns->addWidget(m_parts->aside);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, Space::Page);
    layout->setSpacing(spacing(Space::Page));
    m_parts->problem->setObjectName(u"profileProblem"_s);
    layout->addWidget(m_parts->problem);
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);
}

void StartPage::connectParts()
{
    ProfileTable *table = m_parts->table;
    connect(&m_services.profiles, &ProfileStore::changed, this, &StartPage::showProfiles);
    connect(m_parts->search, &QLineEdit::textChanged, this, &StartPage::search);
    connect(m_parts->search, &QLineEdit::returnPressed, this, &StartPage::openSelected);
    new QShortcut(
        QKeySequence::Find, this, m_parts->search, [this] { focusSearch(); },
        Qt::WidgetWithChildrenShortcut);
    new QShortcut(
        Qt::Key_Down, m_parts->search, table, [table] { table->setFocus(); }, Qt::WidgetShortcut);
    new QShortcut(Qt::Key_Escape, m_parts->search, m_parts->search, &QLineEdit::clear,
                  Qt::WidgetShortcut);
    connect(table, &ProfileTable::openAsked, this, &StartPage::openSelected);
    connect(table, &ProfileTable::selectedProfilesChanged, this, &StartPage::showSelection);
    connect(table, &QWidget::customContextMenuRequested, this, &StartPage::showMenu);
    connect(m_parts->aside, &StartAside::urlAsked, this, &StartPage::urlAsked);
    connect(m_parts->aside, &StartAside::demoAsked, this, &StartPage::demoAsked);
    connect(m_parts->aside, &StartAside::otherAsked, this, &StartPage::otherAsked);
    connect(&m_parts->commands, &ProfileCommands::saved, table, &ProfileTable::select);
    connect(&m_parts->files, &ProfileFiles::imported, table, &ProfileTable::select);
    connect(&m_parts->files, &ProfileFiles::configRead, this, &StartPage::createProfile);
}

void StartPage::connectActions()
{
    const auto onTriggered = [this](StartAction id, auto &&run) {
        connect(m_parts->actions.action(id), &QAction::triggered, this, run);
    };
    const auto selected = [this] { return m_parts->table->selectedProfiles(); };
    m_parts->actions.addShortcuts(this, m_parts->table);
    onTriggered(StartAction::Open, [this] { openSelected(); });
    onTriggered(StartAction::Create, [this] { createProfile(newProfile()); });
    onTriggered(StartAction::Edit, [this, selected] { editProfile(selected().front()); });
    onTriggered(StartAction::Duplicate,
                [this, selected] { m_parts->commands.duplicate(selected().front()); });
    onTriggered(StartAction::Delete, [this, selected] { m_parts->commands.remove(selected()); });
    onTriggered(StartAction::Import, [this] { m_parts->files.askForImport(); });
    onTriggered(StartAction::ExportSelected,
                [this, selected] { m_parts->files.askForExport(selected()); });
    onTriggered(StartAction::ExportAll,
                [this] { m_parts->files.askForExport(m_services.profiles.profiles()); });
    onTriggered(StartAction::FromConfig, [this] { m_parts->files.askForXenForoConfig(); });
}

void StartPage::createProfile(const Profile &draft, const QByteArray &password)
{
    m_parts->commands.create(draft, password);
}

void StartPage::editProfile(const Profile &profile) { m_parts->commands.edit(profile); }

void StartPage::openSelected()
{
    const std::vector<Profile> selected = m_parts->table->selectedProfiles();
    if (selected.size() == 1)
        Q_EMIT openAsked(selected.front());
}

void StartPage::focusSearch()
{
    m_parts->search->setFocus();
    m_parts->search->selectAll();
}

void StartPage::search(const QString &text)
{
    m_parts->table->setSearch(text);
    showList();
}

void StartPage::showProfiles()
{
    const std::vector<Profile> &profiles = m_services.profiles.profiles();
    m_parts->table->setProfiles(profiles);
    m_parts->aside->showRecent(m_settings, profiles);
    if (const std::optional<Error> &problem = m_services.profiles.problem())
        m_parts->problem->showError(*problem);
    else
        m_parts->problem->clear();
    showList();
}

void StartPage::showList()
{
    const ProfileListModel &list = m_parts->table->list();
    const bool isEmpty = list.profileCount() == 0;
    m_parts->notFound->setText(emptyText(list.profileCount(), m_parts->search->text()));
    m_parts->search->setEnabled(!isEmpty);
    QWidget *shown = m_parts->table;
    if (isEmpty && !m_services.profiles.problem())
        shown = m_parts->welcome;
    else if (list.foundCount() == 0)
        shown = m_parts->notFound;
    m_parts->stack->setCurrentWidget(shown);
    showSelection();
}

void StartPage::showSelection()
{
    m_parts->actions.showCounts(int(m_parts->table->selectedProfiles().size()),
                                m_parts->table->list().profileCount());
}

void StartPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_parts->actions.fill(menu,
                          {StartAction::Open, StartAction::Separator, StartAction::Create,
                           StartAction::Edit, StartAction::Duplicate, StartAction::Delete,
                           StartAction::Separator, StartAction::Import, StartAction::FromConfig,
                           StartAction::ExportSelected, StartAction::ExportAll});
    menu->popup(m_parts->table->viewport()->mapToGlobal(position));
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // While something was open, more was opened.
    m_parts->aside->showRecent(m_settings, m_services.profiles.profiles());
    m_parts->table->setFocus();
}

} // namespace Chatelaine
