// SPDX-License-Identifier: MIT
#include "ui/actions/actionregistry.h"

#include "ui/actions/actiontable.h"
#include "ui/commands/commandcontext.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// In the order in which a person would want to hear of them.
constexpr std::array AllNeeds{
    Need::SessionShown,   Need::Open,         Need::Locked,     Need::Unlocked,
    Need::ConnectionLost, Need::SwitchKeys,   Need::RevokeKeys, Need::CreateScopes,
    Need::EditScopes,     Need::DeleteScopes, Need::Recompute,  Need::WholeSnapshot,
    Need::KeysShown,      Need::ScopesShown,  Need::Keys,       Need::ActiveKeys,
    Need::DisabledKeys,   Need::Scope,        Need::ScopeAbove, Need::ScopeBelow,
    Need::Undoable,       Need::Card,         Need::ListShown};

// What only people need who may change something.
constexpr Needs Writing = Need::SwitchKeys | Need::RevokeKeys | Need::CreateScopes |
                          Need::EditScopes | Need::DeleteScopes | Need::Recompute | Need::Locked |
                          Need::Unlocked;

// A tool bar shows lines that have nothing to part any more; menus hide them by themselves.
void hideNeedlessLines(const QToolBar &bar)
{
    QAction *line = nullptr; // The latest, until something visible comes after it.
    bool isSomethingBefore = false;
    for (QAction *action : bar.actions()) {
        if (action->isSeparator()) {
            action->setVisible(false);
            line = isSomethingBefore ? action : nullptr;
        } else if (action->isVisible()) {
            if (line)
                line->setVisible(true);
            line = nullptr;
            isSomethingBefore = true;
        }
    }
}

void hideWhenEmpty(const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    menu.menuAction()->setVisible(std::ranges::any_of(actions, [](const QAction *action) {
        return action->isVisible() && !action->isSeparator();
    }));
}

QList<QKeySequence> shortcutsOf(const ActionSpec &spec)
{
    if (!spec.shortcuts)
        return {};
    return QKeySequence::listFromString(QString::fromLatin1(spec.shortcuts),
                                        QKeySequence::PortableText);
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
    for (int i = 0; i < ActionCount; ++i) {
        const ActionSpec &spec = actionSpec(ActionId(i));
        auto *action = new QAction(tr(spec.text), this);
        action->setObjectName(u"action"_s % QString::number(i));
        if (spec.icon)
            action->setIcon(icon(spec.icon));
        action->setShortcuts(shortcutsOf(spec));
        action->setShortcutContext(spec.place == ActionPlace::Window
                                       ? Qt::WindowShortcut
                                       : Qt::WidgetWithChildrenShortcut);
        if (spec.run) {
            connect(action, &QAction::triggered, this, [this, run = spec.run] {
                if (m_context)
                    run(*m_context);
            });
        }
        m_actions[size_t(i)] = action;
    }
    updateActions();
}

void ActionRegistry::setAvailable(Needs about, Needs available)
{
    m_available = (m_available & ~about) | (available & about);
    updateActions();
}

void ActionRegistry::setReasons(const std::array<QString, RightCount> &reasons)
{
    m_reasons = reasons;
    for (int right = 0; right < RightCount; ++right)
        m_available.setFlag(needOf(Right(right)), reasons[size_t(right)].isEmpty());
    updateActions();
}

void ActionRegistry::setWritersOnlyShown(bool areShown)
{
    for (int i = 0; i < ActionCount; ++i)
        m_actions[size_t(i)]->setVisible(areShown || !(actionSpec(ActionId(i)).needs & Writing));
    Q_EMIT visibilityChanged();
}

QString ActionRegistry::reasonAgainst(Needs missing) const
{
    const auto need = std::find_if(AllNeeds.begin(), AllNeeds.end(),
                                   [missing](Need each) { return missing.testFlag(each); });
    if (need == AllNeeds.end())
        return {};
    for (int right = 0; right < RightCount; ++right) {
        if (*need == needOf(Right(right)) && !m_reasons[size_t(right)].isEmpty())
            return m_reasons[size_t(right)];
    }
    return reasonFor(*need);
}

void ActionRegistry::updateActions()
{
    for (int i = 0; i < ActionCount; ++i) {
        const ActionSpec &spec = actionSpec(ActionId(i));
        const Needs missing = spec.needs & ~m_available;
        const QString reason = reasonAgainst(missing);
        QString tip = reason.isEmpty() ? tr(spec.tip) : reason;
        QAction *action = m_actions[size_t(i)];
        action->setEnabled(!missing);
        action->setStatusTip(tip);
        if (!action->shortcut().isEmpty())
            tip += u" ("_s % action->shortcut().toString(QKeySequence::NativeText) % u')';
        action->setToolTip(plainToolTip(tip));
    }
}

void ActionRegistry::fill(QMenu *menu, const ActionList &ids) const
{
    menu->setToolTipsVisible(true);
    for (const ActionId id : ids) {
        if (id == ActionId::Separator)
            menu->addSeparator();
        else
            menu->addAction(action(id));
    }
    connect(this, &ActionRegistry::visibilityChanged, menu, [menu] { hideWhenEmpty(*menu); });
}

void ActionRegistry::fill(QToolBar *bar, const ActionList &ids) const
{
    for (const ActionId id : ids) {
        if (id == ActionId::Separator)
            bar->addSeparator();
        else
            bar->addAction(action(id));
    }
    connect(this, &ActionRegistry::visibilityChanged, bar, [bar] { hideNeedlessLines(*bar); });
}

void ActionRegistry::addTo(QWidget *widget, const ActionList &ids) const
{
    for (const ActionId id : ids) {
        if (id != ActionId::Separator)
            widget->addAction(action(id));
    }
}

} // namespace Chatelaine
