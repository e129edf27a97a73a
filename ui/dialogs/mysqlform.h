// SPDX-License-Identifier: MIT
// Where a MySQL or MariaDB server is, who asks, and how the way to it is protected.
//
// GUI thread. The password is only ever in its field: whoever is given it wipes it.
#pragma once

#include "models/domain/profile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace Chatelaine {

class MySqlForm final : public QWidget
{
    Q_OBJECT

public:
    // Of a profile one chooses also where its password is kept.
    enum class Purpose { Open, Profile };

    explicit MySqlForm(Purpose purpose = Purpose::Open, QWidget *parent = nullptr);

    void setUrl(const DatabaseUrl &url);
    [[nodiscard]] DatabaseUrl url() const;
    void setPasswordSource(PasswordSource source);
    [[nodiscard]] PasswordSource passwordSource() const;
    void setPassword(const QByteArray &password);
    // As UTF-8; empty = nothing was typed. The caller wipes it.
    [[nodiscard]] QByteArray password() const;
    // The same, and clears the field.
    [[nodiscard]] QByteArray takePassword();

Q_SIGNALS:
    void changed();

private:
    void buildFields();
    void buildPassword();
    void buildTls();
    void buildLayout();
    [[nodiscard]] QLayout *addressLine();
    [[nodiscard]] QLayout *passwordLine();
    void connectFields();
    void suggestTls();
    void showTls();
    void showPasswordSource();

    Purpose m_purpose;
    QRadioButton *m_viaHost;
    QRadioButton *m_viaSocket;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_socket;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_passwordSource;
    QComboBox *m_tls;
    QLabel *m_tlsMeaning;
    QLineEdit *m_ca;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    bool m_isTlsChosen = false; // By hand: no longer follows the host.
};

} // namespace Chatelaine
