// SPDX-License-Identifier: MIT
// The window's process: its settings, its window and what it opens first.
//
// GUI thread.
#pragma once

#include "models/domain/databaseurl.h"
#include "models/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"

#include <QObject>

#include <optional>

namespace Chatelaine {

class Application final : public QObject
{
    Q_OBJECT

public:
    Application();

    // Shows the window and opens the database; nothing = the demo.
    void start(const std::optional<DatabaseUrl> &url);

private:
    void openDemo();

    Settings m_settings;
    MainWindow m_window;
};

} // namespace Chatelaine
