// SPDX-License-Identifier: MIT
// What a search for tokens has found: a sentence, and the keys in a table.
//
// GUI thread.
#pragma once

#include "models/domain/leakreport.h"
#include "ui/commands/commandcontext.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace Chatelaine {

class ActionRegistry;
class LeakTableModel;

class LeakResults final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive it.
    LeakResults(Session &session, ActionRegistry &actions, QWidget *parent = nullptr);

    void showReport(LeakReport report);
    // As LeaksPage::selection().
    [[nodiscard]] KeySelection selection() const;

Q_SIGNALS:
    // selection(), or the state of what is in it, is another now.
    void selectionChanged();
    void cardAsked(Chatelaine::KeyId key);

private:
    void buildTable();
    void buildLayout();
    void connectParts();
    void showSnapshot();
    void showSentence();
    void showMenu(const QPoint &position);
    void askForCard();
    [[nodiscard]] std::vector<int> chosenRows() const;

    Session &m_session;
    ActionRegistry &m_actions;
    LeakReport m_report; // Without what was found: that is in the model.
    LeakTableModel *m_model;
    QTableView *m_table;
    QLabel *m_sentence;
    QLabel *m_more;
};

} // namespace Chatelaine
