// SPDX-License-Identifier: MIT
#include "ui/widgets/columnkeeper.h"

#include "models/tables/keycolumns.h"
#include "ui/widgets/keytableview.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace Chatelaine {

namespace {

constexpr KeyColumn Identity = KeyColumn::User; // Without it a row says nothing.
constexpr int LeastWidth = 24;

ColumnState designedState(KeyColumn column, int characterWidth)
{
    const KeyColumnSpec &spec = keyColumnSpec(column);
    ColumnState state{KeyColumnNames[size_t(column)],
                      spec.width * characterWidth,
                      spec.shown == Shown::FromTheStart,
                      {}};
    if (column == KeyOrder().column)
        state.sorted = KeyOrder().direction;
    return state;
}

QList<ColumnState> designedStates(int characterWidth)
{
    QList<ColumnState> states;
    for (int i = 0; i < KeyColumnCount; ++i)
        states += designedState(KeyColumn(i), characterWidth);
    return states;
}

// What is remembered, without columns that are gone; new ones come last.
QList<ColumnState> rememberedStates(const QStringList &texts, int characterWidth)
{
    QList<ColumnState> designed = designedStates(characterWidth);
    QList<ColumnState> states;
    for (const QString &text : texts) {
        const std::optional<ColumnState> state = columnStateFrom(text);
        if (!state)
            continue;
        const auto known = std::ranges::find(designed, state->column, &ColumnState::column);
        if (known == designed.end())
            continue;
        designed.erase(known);
        states += *state;
    }
    if (states.isEmpty())
        return designed;
    for (ColumnState &state : designed)
        state.sorted.reset();
    return states + designed;
}

} // namespace

ColumnKeeper::ColumnKeeper(KeyTableView &view, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_header(*view.horizontalHeader())
    , m_settings(settings)
{
    restore();
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QWidget::customContextMenuRequested, this, &ColumnKeeper::showMenu);
    connect(&m_header, &QHeaderView::sectionMoved, this, &ColumnKeeper::save);
    connect(&m_header, &QHeaderView::sectionResized, this, &ColumnKeeper::save);
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, &ColumnKeeper::save);
}

void ColumnKeeper::restore()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    const int characterWidth = m_view.fontMetrics().averageCharWidth();
    const QList<ColumnState> states =
        rememberedStates(m_settings.get(KnownSettings::KeyColumns), characterWidth);
    int place = 0;
    for (const ColumnState &state : states) {
        const KeyColumn column = *keyColumnNamed(state.column);
        const int section = int(column);
        m_header.moveSection(m_header.visualIndex(section), place++);
        // Of a hidden column the width is only taken once it is shown.
        m_header.setSectionHidden(section, false);
        m_header.resizeSection(section, std::max(state.width, LeastWidth));
        m_header.setSectionHidden(section, !state.isVisible && column != Identity);
        if (state.sorted)
            m_view.setOrder({column, *state.sorted});
    }
}

void ColumnKeeper::save()
{
    if (m_isRestoring)
        return;
    QStringList texts;
    for (int place = 0; place < KeyColumnCount; ++place) {
        const int section = m_header.logicalIndex(place);
        const bool isHidden = m_header.isSectionHidden(section);
        const KeyOrder order = m_view.order();
        ColumnState state{
            KeyColumnNames[size_t(section)], m_header.sectionSize(section), !isHidden, {}};
        if (isHidden) {
            const KeyColumnSpec &spec = keyColumnSpec(KeyColumn(section));
            state.width = spec.width * m_view.fontMetrics().averageCharWidth();
        }
        if (int(order.column) == section)
            state.sorted = order.direction;
        texts += columnStateText(state);
    }
    m_settings.set(KnownSettings::KeyColumns, texts);
}

void ColumnKeeper::reset()
{
    m_settings.set(KnownSettings::KeyColumns, {});
    restore();
}

void ColumnKeeper::setShown(KeyColumn column, bool isShown)
{
    m_header.setSectionHidden(int(column), !isShown);
    if (isShown && m_header.sectionSize(int(column)) < LeastWidth)
        m_header.resizeSection(int(column), LeastWidth);
    save();
}

void ColumnKeeper::fill(QMenu *menu)
{
    menu->clear();
    for (int i = 0; i < KeyColumnCount; ++i) {
        const auto column = KeyColumn(i);
        QAction *action = menu->addAction(keyColumnTitle(column));
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(i));
        action->setEnabled(column != Identity);
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setShown(column, isShown); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Reset columns"), this, &ColumnKeeper::reset);
}

void ColumnKeeper::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(m_header.mapToGlobal(position));
}

} // namespace Chatelaine
