// SPDX-License-Identifier: MIT
// All keys of the open database: search, judge, act.
//
// GUI thread. Shows and asks; commands do the work.
#pragma once

#include "models/session/searchrunner.h"
#include "ui/commands/commandcontext.h"
#include "ui/widgets/statusline.h"

#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace Chatelaine {

class ActionRegistry;
class ColumnKeeper;
class CountRunner;
class Inspector;
class KeyFilterBar;
class KeyTableView;
class Settings;

class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    // All must outlive the page.
    KeysPage(Session &session, Settings &settings, ActionRegistry &actions,
             QWidget *parent = nullptr);
    ~KeysPage() override;

    [[nodiscard]] KeySelection selection() const;
    [[nodiscard]] StatusFacts facts() const;
    void focusSearch();
    // In place of what stands in the search field.
    void showFilter(const QString &filter);
    // Tells the actions what is selected here; to be called when the page comes to the front.
    void announceNeeds();
    void fillColumnMenu(QMenu *menu);

Q_SIGNALS:
    void factsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void buildEmptyPage();
    void connectParts();
    void connectActions();
    void search();
    void showRows(const SearchRunner::Answer &answer);
    void showSelection();
    void showCounts(const QList<quint32> &keys);
    void showMenu(const QPoint &position);

    struct Parts;
    Session &m_session;
    Settings &m_settings;
    ActionRegistry &m_actions;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Chatelaine
