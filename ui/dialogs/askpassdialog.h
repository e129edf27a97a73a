// SPDX-License-Identifier: MIT
// A question that ssh asks while a tunnel is made.
//
// GUI thread. Stores nothing. To take the question back, hide() and deleteLater() it: nothing is
// answered then.
#pragma once

#include "models/network/askpass.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLineEdit;
class QVBoxLayout;

namespace Chatelaine {

class AskpassDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AskpassDialog(const AskpassQuestion &question, QWidget *parent = nullptr);

Q_SIGNALS:
    // Once, also when the dialog is closed: no answer = refused. The answer is wiped when every
    // receiver has returned.
    void answered(const std::optional<QByteArray> &answer);

private:
    void buildLayout();
    void addQuestion(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    void give();
    void refuse();

    AskpassQuestion m_question;
    QLineEdit *m_secret = nullptr; // Of Kind::Secret only.
};

} // namespace Chatelaine
