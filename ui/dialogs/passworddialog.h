// SPDX-License-Identifier: MIT
// Asks for the password of a database that was named on the command line.
//
// GUI thread. Stores nothing.
#pragma once

#include "models/domain/databaseurl.h"

#include <QDialog>

class QLineEdit;

namespace Chatelaine {

class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(const DatabaseUrl &url, QWidget *parent = nullptr);

Q_SIGNALS:
    // The password is wiped when every receiver has returned.
    void passwordGiven(const Chatelaine::DatabaseUrl &url, const QByteArray &password);

private:
    void buildLayout();
    void give();

    DatabaseUrl m_url;
    QLineEdit *m_password;
};

} // namespace Chatelaine
