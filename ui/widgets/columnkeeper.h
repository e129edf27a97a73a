// SPDX-License-Identifier: MIT
// Remembers which columns of the keys are shown, where, how wide and sorted by which; the menu of
// the header chooses them.
//
// GUI thread. Columns are remembered by their name, so that new ones change nothing.
#pragma once

#include "models/settings/settings.h"
#include "models/snapshot/keycolumn.h"

#include <QObject>

class QHeaderView;
class QMenu;

namespace Chatelaine {

class KeyTableView;

class ColumnKeeper final : public QObject
{
    Q_OBJECT

public:
    // Restores what is remembered and remembers every change from now on.
    // REQUIRES: view and settings outlive this object.
    ColumnKeeper(KeyTableView &view, Settings &settings, QObject *parent = nullptr);

    // As designed.
    void reset();
    // Lists the columns as ticks.
    void fill(QMenu *menu);

private:
    void restore();
    void save();
    void showMenu(const QPoint &position);
    void setShown(KeyColumn column, bool isShown);

    KeyTableView &m_view;
    QHeaderView &m_header;
    Settings &m_settings;
    bool m_isRestoring = false;
};

} // namespace Chatelaine
