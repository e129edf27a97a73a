// SPDX-License-Identifier: MIT
#include "ui/pages/keyspage.h"

#include "models/session/countrunner.h"
#include "models/session/session.h"
#include "models/settings/settings.h"
#include "models/tables/keytablemodel.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/frontpage.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/columnkeeper.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/keyfilterbar.h"
#include "ui/widgets/keytableview.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int DriftedChip = 7;   // Of KeyFilterBar: the last.
constexpr int NarrowWidth = 110; // Characters; below that the inspector goes under the list.

const ActionList KeyActions{
    ActionId::ShowCard,       ActionId::Separator,      ActionId::EnableKeys,
    ActionId::DisableKeys,    ActionId::RevokeKeys,     ActionId::Separator,
    ActionId::RecomputeKeys,  ActionId::Separator,      ActionId::CopyKeys,
    ActionId::CopyKeysAsCsv,  ActionId::CopyKeysAsJson, ActionId::CopyKeysAsMarkdown,
    ActionId::Separator,      ActionId::SelectAllKeys,  ActionId::Refresh,
    ActionId::ToggleInspector};

} // namespace

struct KeysPage::Parts
{
    KeyFilterBar *filter;
    KeyTableView *table;
    QStackedWidget *stack; // The table, or why it is empty.
    QLabel *emptyText;
    QPushButton *clearFilter;
    Inspector *inspector;
    QSplitter *splitter;
    ColumnKeeper *columns;
    SearchRunner *searcher;
    CountRunner *counter;
    SelectionSummary selected;
    std::optional<qint64> drifted;
};

KeysPage::KeysPage(Session &session, Settings &settings, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_actions(actions)
    , m_parts(std::make_unique<Parts>())
{
    setObjectName(u"keysPage"_s);
    m_parts->filter = new KeyFilterBar;
    m_parts->table = new KeyTableView([&session] { return session.now(); });
    m_parts->stack = new QStackedWidget;
    m_parts->inspector =
        new Inspector({actions.action(ActionId::EnableKeys), actions.action(ActionId::DisableKeys),
                       actions.action(ActionId::RevokeKeys)});
    m_parts->splitter = new QSplitter;
    m_parts->columns = new ColumnKeeper(*m_parts->table, settings, this);
    m_parts->searcher = new SearchRunner(this);
    m_parts->counter = new CountRunner(this);
    buildEmptyPage();
    buildLayout();
    connectParts();
    connectActions();
    search();
}

KeysPage::~KeysPage()
{
    m_settings.set(KnownSettings::KeysSplitter, m_parts->splitter->saveState());
}

void KeysPage::buildEmptyPage()
{
    m_parts->emptyText = secondaryLabel();
    m_parts->emptyText->setObjectName(u"emptyText"_s);
    m_parts->emptyText->setAlignment(Qt::AlignCenter);
    m_parts->clearFilter = new QPushButton(tr("&Show all keys"));
    m_parts->clearFilter->setObjectName(u"clearFilter"_s);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(spacing(Space::Page));
    layout->addStretch();
    layout->addWidget(m_parts->emptyText);
    layout->addWidget(m_parts->clearFilter, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_parts->stack->addWidget(m_parts->table);
    m_parts->stack->addWidget(page);
}

void KeysPage::buildLayout()
{
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    setNoMargins(leftLayout);
    leftLayout->setSpacing(0);
    auto *filterMargins = new QVBoxLayout;
    setMargins(filterMargins, Space::Page);
    filterMargins->addWidget(m_parts->filter);
    leftLayout->addLayout(filterMargins);
    leftLayout->addWidget(m_parts->stack, 1);
    QSplitter *splitter = m_parts->splitter;
    splitter->setObjectName(u"keysSplitter"_s);
    splitter->addWidget(left);
    splitter->addWidget(m_parts->inspector);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->restoreState(m_settings.get(KnownSettings::KeysSplitter));
    m_parts->inspector->setVisible(m_settings.get(KnownSettings::InspectorVisible));
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->addWidget(splitter);
    setFocusProxy(m_parts->table);
}

void KeysPage::connectParts()
{
    connect(&m_session, &Session::snapshotChanged, this, &KeysPage::search);
    connect(&m_session, &Session::snapshotChecked, this, &KeysPage::factsChanged);
    connect(&m_session, &Session::changesChanged, this,
            [this] { m_parts->table->setChanges(m_session.changes()); });
    connect(m_parts->filter, &KeyFilterBar::filterChanged, this, &KeysPage::search);
    connect(m_parts->filter, &KeyFilterBar::listAsked, m_parts->table, [table = m_parts->table] {
        table->setFocus(Qt::OtherFocusReason);
        if (!table->currentIndex().isValid() && table->keys().rowCount() > 0)
            table->selectRow(0);
    });
    connect(m_parts->clearFilter, &QPushButton::clicked, this,
            [this] { m_parts->filter->setText({}); });
    connect(m_parts->table, &KeyTableView::orderAsked, this, &KeysPage::search);
    connect(m_parts->table, &KeyTableView::selectedKeysChanged, this, &KeysPage::showSelection);
    connect(m_parts->searcher, &SearchRunner::answered, this, &KeysPage::showRows);
    connect(m_parts->counter, &CountRunner::counted, this, &KeysPage::showCounts);
    m_parts->table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_parts->table, &QWidget::customContextMenuRequested, this, &KeysPage::showMenu);
}

void KeysPage::connectActions()
{
    m_actions.addTo(this, KeyActions);
    connect(m_actions.action(ActionId::SelectAllKeys), &QAction::triggered, m_parts->table,
            &QTableView::selectAll);
    connect(m_parts->table, &QTableView::doubleClicked, m_actions.action(ActionId::ShowCard),
            &QAction::trigger);
    connect(m_actions.action(ActionId::ResetColumns), &QAction::triggered, m_parts->columns,
            &ColumnKeeper::reset);
    QAction *toggle = m_actions.action(ActionId::ToggleInspector);
    toggle->setCheckable(true);
    toggle->setChecked(m_settings.get(KnownSettings::InspectorVisible));
    connect(toggle, &QAction::toggled, this, [this](bool isShown) {
        m_parts->inspector->setVisible(isShown);
        m_settings.set(KnownSettings::InspectorVisible, isShown);
    });
}

void KeysPage::search()
{
    const qint64 now = m_session.now();
    m_parts->searcher->search(m_session.snapshot(), m_parts->filter->filter(),
                              m_parts->table->order(), now);
    m_parts->counter->count(m_session.snapshot(), m_parts->filter->chipFilters(), now);
}

void KeysPage::showRows(const SearchRunner::Answer &answer)
{
    m_parts->table->setContents(answer.snapshot, answer.rows);
    const bool isFiltered = !answer.filter.terms.empty();
    m_parts->emptyText->setText(
        isFiltered ? tr("No key matches this search.")
                   : tr("There are no keys yet. A key appears here once a user asks for one in "
                        "the forum."));
    m_parts->clearFilter->setVisible(isFiltered);
    m_parts->stack->setCurrentIndex(answer.rows.isEmpty() ? 1 : 0);
}

void KeysPage::showSelection()
{
    const SelectionSummary summary = m_parts->table->selectionSummary();
    m_parts->selected = summary;
    announceNeeds();
    if (summary.keys == 0) {
        m_parts->inspector->showNothing();
    } else if (summary.keys == 1) {
        m_parts->inspector->showKey(m_parts->table->keys().snapshot(),
                                    m_parts->table->selectedKeys().front(), m_session.now());
    } else {
        m_parts->inspector->showSummary(summary);
    }
    Q_EMIT factsChanged();
}

void KeysPage::announceNeeds()
{
    if (!isInFront(*this))
        return;
    const SelectionSummary &summary = m_parts->selected;
    Needs available;
    available.setFlag(Need::Keys, summary.keys > 0);
    available.setFlag(Need::ActiveKeys, summary.active > 0);
    available.setFlag(Need::DisabledKeys, summary.disabled() > 0);
    m_actions.setAvailable(Needs(Need::Keys) | Need::ActiveKeys | Need::DisabledKeys, available);
}

void KeysPage::showCounts(const QList<quint32> &keys)
{
    m_parts->filter->showCounts(keys);
    m_parts->drifted = keys[DriftedChip];
    Q_EMIT factsChanged();
}

void KeysPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(menu, KeyActions);
    menu->popup(m_parts->table->viewport()->mapToGlobal(position));
}

KeySelection KeysPage::selection() const
{
    return {m_parts->table->keys().snapshot(), m_parts->table->selectedKeys(),
            m_parts->table->visibleColumns()};
}

StatusFacts KeysPage::facts() const
{
    StatusFacts facts;
    facts.keys = m_session.snapshot()->size();
    facts.shown = m_parts->table->keys().rowCount();
    facts.selected = m_parts->selected.keys;
    facts.takenAt = m_session.checkedAt();
    if (m_session.snapshot()->isComplete())
        facts.drifted = m_parts->drifted;
    return facts;
}

void KeysPage::focusSearch() { m_parts->filter->focusSearch(); }

void KeysPage::showFilter(const QString &filter) { m_parts->filter->setText(filter); }

void KeysPage::fillColumnMenu(QMenu *menu) { m_parts->columns->fill(menu); }

void KeysPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < NarrowWidth * fontMetrics().averageCharWidth();
    m_parts->splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

} // namespace Chatelaine
