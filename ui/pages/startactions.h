// SPDX-License-Identifier: MIT
// What can be done with saved connections, for buttons, menu and keyboard of the start page.
//
// GUI thread.
#pragma once

#include <QObject>

#include <array>
#include <initializer_list>

class QAction;
class QWidget;

namespace Chatelaine {

enum class StartAction {
    Open,
    Create,
    Edit,
    Duplicate,
    Delete,
    Import,
    ExportSelected,
    ExportAll,
    FromConfig,
    Separator, // Of menus and bars; no action.
};

class StartActions final : public QObject
{
    Q_OBJECT

public:
    explicit StartActions(QObject *parent = nullptr);

    // REQUIRES: not Separator.
    [[nodiscard]] QAction *action(StartAction action) const;
    // For a menu or a bar.
    void fill(QWidget *widget, std::initializer_list<StartAction> actions) const;
    // Keys that mean a selected connection work in the list only; the others in the whole page.
    void addShortcuts(QWidget *page, QWidget *list) const;
    // How many connections there are decides what is possible.
    void showCounts(int selected, int all);

private:
    std::array<QAction *, int(StartAction::Separator)> m_actions;
};

} // namespace Chatelaine
