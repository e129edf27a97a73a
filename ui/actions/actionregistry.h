// SPDX-License-Identifier: MIT
// Makes the QActions of the action table and keeps them enabled exactly when they make sense.
//
// An action is enabled when (needs & ~available) == 0; while it is not, its tooltip says why.
// Nobody calls setEnabled() on an action. GUI thread.
#pragma once

#include "ui/actions/actionid.h"
#include "ui/actions/needs.h"

#include <QObject>

#include <array>

class QAction;
class QMenu;
class QToolBar;
class QWidget;

namespace Chatelaine {

struct CommandContext;

class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    // The context that commands are started with; null = none, and no command starts.
    void setContext(CommandContext *context) { m_context = context; }

    // REQUIRES: id is an action, not a separator.
    [[nodiscard]] QAction *action(ActionId id) const { return m_actions[size_t(id)]; }

    // What of `about` is available now; the rest stays as it was:
    //     setAvailable(Need::Scope | Need::ScopeAbove | Need::ScopeBelow, Need::Scope);
    void setAvailable(Needs about, Needs available);
    [[nodiscard]] Needs available() const { return m_available; }
    // Why each right is missing, by Right, said by the actions that need it; empty = it is there.
    // Makes needOf(right) available or not for all of them.
    void setReasons(const std::array<QString, RightCount> &reasons);

    // Whether the actions that change something exist at all. Without them the menus and tool bars
    // that are left empty, and lines with nothing beside them, go as well.
    void setWritersOnlyShown(bool areShown);

    void fill(QMenu *menu, const ActionList &ids) const;
    void fill(QToolBar *bar, const ActionList &ids) const;
    // Makes the shortcuts of these actions work inside the widget (a page), and only there where
    // the table says so.
    void addTo(QWidget *widget, const ActionList &ids) const;

Q_SIGNALS:
    // Some actions came or went.
    void visibilityChanged();

private:
    [[nodiscard]] QString reasonAgainst(Needs missing) const;
    void updateActions();

    CommandContext *m_context = nullptr;
    Needs m_available;
    std::array<QString, RightCount> m_reasons;
    std::array<QAction *, ActionCount> m_actions{};
};

} // namespace Chatelaine
