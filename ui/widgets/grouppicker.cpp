// SPDX-License-Identifier: MIT
#include "ui/widgets/grouppicker.h"

#include "models/domain/scope.h"
#include "models/tables/groupfiltermodel.h"
#include "models/tables/grouplistmodel.h"
#include "models/tables/scopecolumns.h"
#include "ui/delegates/tickdelegate.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

GroupPicker::GroupPicker(QWidget *parent)
    : QWidget(parent)
    , m_snapshot(std::make_shared<const KeySnapshot>())
    , m_groups(new GroupListModel(this))
    , m_matches(new GroupFilterModel(*m_groups, this))
    , m_search(new QLineEdit)
    , m_list(new QTableView)
    , m_noMatch(secondaryLabel(tr("No group matches.")))
    , m_mark(new MarkLabel)
    , m_state(plainLabel())
    , m_chips(new ChipFlow)
    , m_problem(plainLabel())
{
    buildList();
    buildLayout();
    connectParts();
    showChoice();
}

void GroupPicker::buildList()
{
    m_list->setObjectName(u"groupList"_s);
    m_list->setAccessibleName(tr("Groups"));
    m_list->setModel(m_matches);
    setUpTable(m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegate(new TickDelegate(m_list));
    m_list->installEventFilter(this);
    QHeaderView *header = m_list->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(GroupListModel::Title, QHeaderView::Stretch);
    header->setSectionResizeMode(GroupListModel::Members, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(GroupListModel::Keys, QHeaderView::ResizeToContents);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->hide();
    (new QVBoxLayout(m_list->viewport()))->addWidget(m_noMatch);
}

void GroupPicker::buildLayout()
{
    m_search->setObjectName(u"groupSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search groups"));
    m_search->installEventFilter(this);
    m_chips->setObjectName(u"groupChips"_s);
    m_chips->setAccessibleName(tr("Chosen groups"));
    m_state->setObjectName(u"groupState"_s);
    m_problem->setObjectName(u"groupProblem"_s);
    m_problem->hide();
    auto *state = new QHBoxLayout;
    state->setSpacing(spacing(Space::Tight));
    state->addWidget(m_mark);
    state->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(spacing(Space::Tight));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addSpacing(spacing(Space::Tight));
    layout->addLayout(state);
    layout->addWidget(m_chips);
    layout->addWidget(m_problem);
    setFocusProxy(m_search);
}

void GroupPicker::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_matches->setSearch(text);
        m_noMatch->setVisible(m_matches->rowCount() == 0);
    });
    connect(m_groups, &GroupListModel::choiceChanged, this, [this] {
        showChoice();
        Q_EMIT changed();
    });
    connect(m_chips, &ChipFlow::removalAsked, m_groups,
            [this](qint64 id) { m_groups->setChosen(GroupId(id), false); });
}

void GroupPicker::setSnapshot(const KeySnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_groups->setSnapshot(snapshot);
    m_search->setPlaceholderText(
        tr("Search %Ln group(s)\u2026", nullptr, int(snapshot->groups().size())));
    showChoice();
}

void GroupPicker::setCsv(const QString &csv)
{
    m_stored = csv;
    m_groups->setChoice(GroupChoice::fromCsv(csv));
}

QString GroupPicker::csv() const
{
    const GroupChoice &choice = m_groups->choice();
    return choice == GroupChoice::fromCsv(m_stored) ? m_stored : choice.toCsv();
}

void GroupPicker::setMode(Mode mode)
{
    m_mode = mode;
    using Ticking = GroupListModel::Ticking;
    m_groups->setTicking(mode == Mode::Edit ? Ticking::Allowed : Ticking::Forbidden);
    showChoice();
}

QString GroupPicker::problem() const
{
    const qsizetype excess = csv().toUtf8().size() - MaximumGroupCsvBytes;
    if (excess <= 0)
        return {};
    return tr("Too many groups: the site keeps at most %1 characters of group numbers, these need "
              "%2.")
        .arg(MaximumGroupCsvBytes)
        .arg(MaximumGroupCsvBytes + excess);
}

ChipFlow::Chip GroupPicker::chipFor(GroupId id) const
{
    const bool isKnown = m_snapshot->group(id) != nullptr;
    const QString label = groupLabel(*m_snapshot, id);
    if (isKnown)
        return {id.value(), label, tr("Group %1").arg(id.value()), false};
    if (id.value() < 0)
        return {id.value(), label,
                tr("No group can have this number. It keeps the scope closed now, but saving "
                   "drops it, as the site does."),
                true};
    return {id.value(), label,
            tr("This group no longer exists. Its number still keeps the scope closed to others; "
               "it stays until you remove it."),
            true};
}

void GroupPicker::showChoice()
{
    QList<ChipFlow::Chip> chips;
    for (const GroupId id : m_groups->choice().ids())
        chips += chipFor(id);
    using Removing = ChipFlow::Removing;
    m_chips->setChips(chips, m_mode == Mode::Edit ? Removing::Allowed : Removing::Forbidden);
    m_chips->setVisible(!chips.isEmpty());
    const QString wrong = problem();
    const bool needsAttention = chips.isEmpty() || !wrong.isEmpty();
    m_mark->setMark(needsAttention ? Mark::Attention : Mark::None);
    m_mark->setVisible(needsAttention);
    m_state->setText(chips.isEmpty() ? tr("Granted to every key") : tr("Chosen:"));
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
}

void GroupPicker::toggleCurrent()
{
    const QModelIndex current = m_matches->mapToSource(m_list->currentIndex());
    if (!current.isValid() || m_mode == Mode::View)
        return;
    const GroupId id = m_groups->group(current.row()).id;
    m_groups->setChosen(id, !m_groups->choice().contains(id));
}

bool GroupPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && (isReturn || key == Qt::Key_Space)) {
        toggleCurrent();
        return true;
    }
    if (watched == m_search && (isReturn || key == Qt::Key_Down)) {
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_matches->index(0, 0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Chatelaine
