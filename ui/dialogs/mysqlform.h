// SPDX-License-Identifier: MIT
// Where a MySQL or MariaDB server is, who asks, and how the way to it is protected.
//
// GUI thread. The password is only ever in its field: it is handed over once and then cleared.
#pragma once

#include "models/domain/databaseurl.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace Chatelaine {

class MySqlForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MySqlForm(QWidget *parent = nullptr);

    void setUrl(const DatabaseUrl &url);
    [[nodiscard]] DatabaseUrl url() const;
    // Returns the password as UTF-8 and clears the field. The caller wipes it.
    [[nodiscard]] QByteArray takePassword();

Q_SIGNALS:
    void changed();

private:
    void buildFields();
    void buildLayout();
    void connectFields();
    void suggestTls();
    void showTls();

    QRadioButton *m_viaHost;
    QRadioButton *m_viaSocket;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_socket;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_tls;
    QLabel *m_tlsMeaning;
    QLineEdit *m_ca;
    bool m_isTlsChosen = false; // By hand: no longer follows the host.
};

} // namespace Chatelaine
