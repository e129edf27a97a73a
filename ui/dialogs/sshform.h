// SPDX-License-Identifier: MIT
// Whether the way to a database goes through SSH, and how.
//
// GUI thread. Contacts nothing.
#pragma once

#include "models/domain/sshsettings.h"
#include "models/network/endpoint.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace Chatelaine {

class SshForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SshForm(QWidget *parent = nullptr);

    void setSettings(const SshSettings &settings);
    // Without a host when no tunnel is to be used.
    [[nodiscard]] SshSettings settings() const;
    // Invalid also when a tunnel is to be used and none is named.
    [[nodiscard]] Result<void> validity() const;
    // The database as the SSH host sees it: for the command that is shown.
    void setDestination(const Endpoint &destination);

Q_SIGNALS:
    void changed();

private:
    void buildFields();
    void buildCommand();
    void buildLayout();
    void connectFields();
    void makeRoom();
    void showUse();
    void showCommand();

    Endpoint m_destination;
    QCheckBox *m_use;
    QWidget *m_fields;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_jumpHosts;
    QLineEdit *m_identityFile;
    QLineEdit *m_configFile;
    QToolButton *m_fold;
    QWidget *m_commandPart;
    QPlainTextEdit *m_command;
};

} // namespace Chatelaine
