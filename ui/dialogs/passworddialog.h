// SPDX-License-Identifier: MIT
// Asks for the password of a database.
//
// GUI thread. Stores nothing: whether it may be kept is handed over with it.
#pragma once

#include "models/domain/profile.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace Chatelaine {

class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    // denied: what the server said to the password given before; empty = this is the first. Only
    // the password of a saved profile may be kept.
    PasswordDialog(const Profile &profile, const QString &denied, QWidget *parent = nullptr);

Q_SIGNALS:
    // keep: what a person wants for the next times. The password is wiped when every receiver has
    // returned.
    void passwordGiven(const QByteArray &password, Chatelaine::PasswordSource keep);

private:
    void buildFields();
    void buildLayout(const QString &denied);
    void give();

    Profile m_profile;
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace Chatelaine
