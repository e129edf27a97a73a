// SPDX-License-Identifier: MIT
#include "ui/pages/scopespage.h"

#include "models/session/session.h"
#include "models/tables/scopetablemodel.h"
#include "ui/actions/actionregistry.h"
#include "ui/delegates/gatedelegate.h"
#include "ui/delegates/headerstyle.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

const ActionList &pageActions()
{
    static const ActionList actions{ActionId::NewScope,     ActionId::EditScope,
                                    ActionId::DeleteScope,  ActionId::RecomputeScope,
                                    ActionId::Separator,    ActionId::MoveScopeUp,
                                    ActionId::MoveScopeDown};
    return actions;
}

// In characters of average width; groups take what is left.
int widthOf(ScopeColumn column)
{
    switch (column) {
    case ScopeColumn::Name:
        return 26;
    case ScopeColumn::Title:
        return 28;
    case ScopeColumn::Groups:
        return 40;
    case ScopeColumn::Status:
        return 13;
    case ScopeColumn::Keys:
    case ScopeColumn::Order:
        return 10;
    }
    return 10;
}

} // namespace

ScopesPage::ScopesPage(Session &session, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_model(new ScopeTableModel(this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"scopesPage"_s);
    buildTable();
    buildLayout();
    connectParts();
    showSnapshot();
}

void ScopesPage::buildTable()
{
    m_table->setObjectName(u"scopeTable"_s);
    m_table->setAccessibleName(tr("Scopes"));
    m_table->setModel(m_model);
    setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(int(ScopeColumn::Groups), new GateDelegate(m_table));
    m_table->setItemDelegateForColumn(int(ScopeColumn::Status), new MarkDelegate(m_table));
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    alignWithCells(header);
    for (int column = 0; column < ScopeColumnCount; ++column)
        header->resizeSection(column,
                              widthOf(ScopeColumn(column)) * fontMetrics().averageCharWidth());
    header->setSectionResizeMode(int(ScopeColumn::Groups), QHeaderView::Stretch);
}

void ScopesPage::buildLayout()
{
    auto *bar = new QToolBar;
    bar->setIconSize(iconSize(IconSize::ToolBar));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actions.fill(bar, pageActions());
    m_actions.addTo(this, pageActions());
    auto *top = new QHBoxLayout;
    top->addWidget(titleLabel(tr("Scopes")));
    top->addStretch();
    top->addWidget(bar);
    m_stack->addWidget(buildEmptyPage());
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, Space::Page);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

QWidget *ScopesPage::buildEmptyPage()
{
    QLabel *text = secondaryLabel(
        tr("No scopes yet. A scope is something that a key may do; its groups decide whose keys "
           "get it."));
    text->setObjectName(u"noScopes"_s);
    text->setAlignment(Qt::AlignCenter);
    auto *create = new QToolButton;
    create->setDefaultAction(m_actions.action(ActionId::NewScope));
    create->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(text);
    layout->addWidget(create, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void ScopesPage::connectParts()
{
    connect(&m_session, &Session::snapshotChanged, this, &ScopesPage::showSnapshot);
    connect(&m_session, &Session::stateChanged, this, &ScopesPage::showSnapshot);
    connect(&m_session, &Session::writabilityChanged, this, &ScopesPage::showSnapshot);
    connect(m_model, &ScopeTableModel::moveAsked, this, &ScopesPage::moveAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ScopesPage::announceSelection);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ScopesPage::showMenu);
    QAction *edit = m_actions.action(ActionId::EditScope);
    connect(m_table, &QTableView::doubleClicked, edit, &QAction::trigger);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(key, m_table, edit, &QAction::trigger, Qt::WidgetShortcut);
}

void ScopesPage::showSnapshot()
{
    m_model->setSnapshot(m_session.snapshot());
    using Ordering = ScopeTableModel::Ordering;
    const bool mayMove = m_session.reasonAgainst(Right::EditScopes).isEmpty();
    m_model->setOrdering(mayMove ? Ordering::Movable : Ordering::Fixed);
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    announceSelection();
}

std::optional<ScopeId> ScopesPage::selectedScope() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return std::nullopt;
    return m_model->scope(selected.first().row()).id;
}

void ScopesPage::announceSelection()
{
    Needs available;
    if (const std::optional<ScopeId> id = selectedScope()) {
        const int row = m_model->rowOf(*id);
        available |= Need::Scope;
        available.setFlag(Need::ScopeAbove, row > 0);
        available.setFlag(Need::ScopeBelow, row + 1 < m_model->rowCount());
    }
    m_actions.setAvailable(Needs(Need::Scope) | Need::ScopeAbove | Need::ScopeBelow, available);
}

void ScopesPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(menu, pageActions());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace Chatelaine
