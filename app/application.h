// SPDX-License-Identifier: MIT
// The window's process: its settings, its window and what it opens first.
//
// GUI thread.
#pragma once

#include "models/domain/profile.h"
#include "models/network/askpass.h"
#include "models/settings/profilestore.h"
#include "models/settings/secretstore.h"
#include "models/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Chatelaine {

class Application final : public QObject
{
    Q_OBJECT

public:
    Application();

    // Shows the window and opens the database; nothing = the saved connections, or the demo as
    // long as there are none.
    void start(const std::optional<Profile> &profile);

private:
    void openDemo();
    void showQuestion(const AskpassQuestion &question);

    Settings m_settings;
    ProfileStore m_profiles;
    std::unique_ptr<SecretStore> m_secrets;
    AskpassServer m_askpass;
    MainWindow m_window;
};

} // namespace Chatelaine
