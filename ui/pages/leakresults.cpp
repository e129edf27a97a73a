// SPDX-License-Identifier: MIT
#include "ui/pages/leakresults.h"

#include "models/base/visibletext.h"
#include "models/session/session.h"
#include "models/snapshot/rowset.h"
#include "models/tables/leaktablemodel.h"
#include "ui/actions/actionregistry.h"
#include "ui/delegates/datedelegate.h"
#include "ui/delegates/headerstyle.h"
#include "ui/delegates/markdelegate.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostUnreadableShown = 5; // Lines.

const ActionList &keyActions()
{
    static const ActionList actions{ActionId::DisableKeys, ActionId::RevokeKeys};
    return actions;
}

// In characters of average width; the place takes what is left.
int widthOf(LeakColumn column)
{
    switch (column) {
    case LeakColumn::User:
        return 28;
    case LeakColumn::Status:
        return 28;
    case LeakColumn::Prefix:
        return 18;
    case LeakColumn::Count:
        return 9;
    default:
        return 15;
    }
}

} // namespace

LeakResults::LeakResults(Session &session, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_model(new LeakTableModel(this))
    , m_table(new QTableView)
    , m_sentence(valueLabel())
    , m_more(secondaryLabel())
{
    buildTable();
    buildLayout();
    connectParts();
}

void LeakResults::buildTable()
{
    m_table->setObjectName(u"leakTable"_s);
    m_table->setAccessibleName(tr("Found keys"));
    m_table->setModel(m_model);
    setUpTable(m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(int(LeakColumn::Status), new MarkDelegate(m_table));
    m_table->setItemDelegateForColumn(
        int(LeakColumn::LastUsed),
        new DateDelegate([this] { return m_session.now(); }, tr("Never"), m_table));
    QHeaderView *header = m_table->horizontalHeader();
    alignWithCells(header);
    for (int column = 0; column < LeakColumnCount; ++column)
        header->resizeSection(column,
                              widthOf(LeakColumn(column)) * fontMetrics().averageCharWidth());
    header->setSectionResizeMode(int(LeakColumn::Place), QHeaderView::Stretch);
}

void LeakResults::buildLayout()
{
    m_sentence->setObjectName(u"leakSentence"_s);
    m_more->setObjectName(u"leakMore"_s);
    auto *bar = new QToolBar;
    bar->setIconSize(iconSize(IconSize::ToolBar));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actions.fill(bar, keyActions());
    auto *top = new QHBoxLayout;
    top->addWidget(m_sentence, 1);
    top->addWidget(bar);
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(spacing(Space::Page));
    layout->addLayout(top);
    layout->addWidget(m_more);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void LeakResults::connectParts()
{
    connect(&m_session, &Session::snapshotChanged, this, &LeakResults::showSnapshot);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LeakResults::selectionChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LeakResults::showMenu);
    connect(m_table, &QTableView::doubleClicked, this, &LeakResults::askForCard);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(key, m_table, this, &LeakResults::askForCard, Qt::WidgetShortcut);
}

void LeakResults::showReport(LeakReport report)
{
    m_report = std::move(report);
    m_model->setLeaks(std::exchange(m_report.found, {}), m_session.snapshot());
    m_table->setVisible(m_model->rowCount() > 0);
    showSentence();
    Q_EMIT selectionChanged();
}

void LeakResults::showSnapshot()
{
    m_model->setSnapshot(m_session.snapshot());
    showSentence();
    Q_EMIT selectionChanged();
}

void LeakResults::showSentence()
{
    const QString size =
        locale().formattedDataSize(m_report.examinedBytes, 1, QLocale::DataSizeSIFormat);
    const int whole = m_model->keyCount(LeakMatch::WholeToken);
    const int fragments = m_model->keyCount(LeakMatch::Fragment);
    QString sentence = whole == 0 ? tr("No token of a key was found in %1.").arg(size)
                                  : tr("%n key(s) found in %1: %2 active.", nullptr, whole)
                                        .arg(size)
                                        .arg(m_model->activeKeys());
    if (fragments > 0)
        sentence += u' ' + tr("Fragments may be of %n other key(s).", nullptr, fragments);
    m_sentence->setText(sentence);
    QStringList more;
    if (m_report.unknownTokens > 0)
        more += tr("%n other token(s) belong to no key (any more).", nullptr,
                   int(m_report.unknownTokens));
    for (const QString &line : m_report.unreadable.mid(0, MostUnreadableShown))
        more += visibleText(line);
    if (m_report.unreadable.size() > MostUnreadableShown)
        more += tr("And %n more that could not be read.", nullptr,
                   int(m_report.unreadable.size() - MostUnreadableShown));
    m_more->setText(more.join(u'\n'));
    m_more->setVisible(!more.isEmpty());
}

std::vector<int> LeakResults::chosenRows() const
{
    std::vector<int> rows;
    if (!m_table->selectionModel()->hasSelection()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->leaks()[size_t(row)].match == LeakMatch::WholeToken)
                rows.push_back(row);
        }
        return rows;
    }
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    return rows;
}

KeySelection LeakResults::selection() const
{
    KeySelection selection{m_model->snapshot(), {}, {}};
    RowSet taken(selection.snapshot->size()); // One may be found as a whole and as a fragment.
    for (const int row : chosenRows()) {
        const std::optional<Row> key = m_model->keyAt(row);
        if (!key || taken.contains(*key))
            continue;
        taken.insert(*key);
        selection.rows.push_back(*key);
    }
    return selection;
}

void LeakResults::askForCard()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_model->keyAt(current.row()))
        Q_EMIT cardAsked(m_model->leaks()[size_t(current.row())].key);
}

void LeakResults::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show &card"), this, &LeakResults::askForCard)
        ->setEnabled(m_table->currentIndex().isValid());
    menu->addSeparator();
    m_actions.fill(menu, keyActions());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace Chatelaine
