// SPDX-License-Identifier: MIT
// "Open database": which file or server, and the password.
//
// GUI thread. Contacts nothing and stores nothing.
#pragma once

#include "models/domain/databaseurl.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace Chatelaine {

class MySqlForm;

class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

    // Fills the form in, for example with what was open last.
    void setUrl(const DatabaseUrl &url);
    [[nodiscard]] DatabaseUrl url() const;

Q_SIGNALS:
    // The password is wiped when every receiver has returned.
    void databaseChosen(const Chatelaine::DatabaseUrl &url, const QByteArray &password);

private:
    void buildLayout();
    void judge();
    void choose();

    QTabWidget *m_tabs;
    QLineEdit *m_file;
    MySqlForm *m_server;
    QLabel *m_problem;
    QPushButton *m_open = nullptr;
};

} // namespace Chatelaine
