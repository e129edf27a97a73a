// SPDX-License-Identifier: MIT
// The scopes in the site's order: who gets them, and how many keys hold them.
//
// GUI thread. Shows and asks; commands do the work.
#pragma once

#include "models/base/ids.h"

#include <QWidget>

#include <optional>

class QStackedWidget;
class QTableView;

namespace Chatelaine {

class ActionRegistry;
class ScopeTableModel;
class Session;

class ScopesPage final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the page.
    ScopesPage(Session &session, ActionRegistry &actions, QWidget *parent = nullptr);

    // Nothing when no scope is selected.
    [[nodiscard]] std::optional<ScopeId> selectedScope() const;

Q_SIGNALS:
    // A row was dragged: the scope is to stand before the one that is now at `before` (as many as
    // there are = last). For placeScope().
    void moveAsked(Chatelaine::ScopeId scope, int before);

private:
    void buildLayout();
    void buildTable();
    QWidget *buildEmptyPage();
    void connectParts();
    void showSnapshot();
    void announceSelection();
    void showMenu(const QPoint &position);

    Session &m_session;
    ActionRegistry &m_actions;
    ScopeTableModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack; // Nothing yet, or the table.
};

} // namespace Chatelaine
