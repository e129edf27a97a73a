// SPDX-License-Identifier: MIT
// "Account rights": the least rights for each job, as SQL to be copied and given to whoever keeps
// the database.
//
// GUI thread. Runs nothing.
#pragma once

#include "models/domain/grantscript.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Chatelaine {

class GrantsDialog final : public QDialog
{
    Q_OBJECT

public:
    // names: of the open database, or the defaults. The user is suggested anew for each role, until
    // a person writes another one.
    explicit GrantsDialog(const GrantScriptNames &names, QWidget *parent = nullptr);

private:
    void buildFields();
    void buildLayout();
    void showScript();
    void suggestUser();
    [[nodiscard]] AccountRole role() const;

    GrantScriptNames m_names;
    QComboBox *m_role;
    QLabel *m_meaning;
    QLineEdit *m_user;
    QLineEdit *m_host;
    QCheckBox *m_mySql8;
    QPlainTextEdit *m_script;
    QPushButton *m_copy;
};

} // namespace Chatelaine
