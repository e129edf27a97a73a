// SPDX-License-Identifier: MIT
// Beside the saved connections: the demo, any other database, and those opened before.
//
// GUI thread.
#pragma once

#include "models/domain/profile.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace Chatelaine {

class Settings;

class StartAside final : public QWidget
{
    Q_OBJECT

public:
    explicit StartAside(QWidget *parent = nullptr);

    // The recent databases of the settings that are none of the profiles.
    void showRecent(const Settings &settings, const std::vector<Profile> &profiles);

Q_SIGNALS:
    void urlAsked(const Chatelaine::DatabaseUrl &url);
    void demoAsked();
    void otherAsked();

private:
    void buildLayout();

    QLabel *m_recentTitle;
    QListWidget *m_recent;
};

} // namespace Chatelaine
