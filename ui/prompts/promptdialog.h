// SPDX-License-Identifier: MIT
// One question as a dialog.
//
// GUI thread. Deletes itself when answered.
#pragma once

#include "ui/prompts/prompts.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Chatelaine {

class PromptDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PromptDialog(const Question &question, QWidget *parent = nullptr);

    // What it was answered with, once finished() was emitted.
    [[nodiscard]] Answer answer() const;

private:
    void buildLayout();
    void addLines(QVBoxLayout *layout);
    void addFields(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    void judge();

    Question m_question;
    QLineEdit *m_reason = nullptr; // Null = not asked.
    QLineEdit *m_typed = nullptr;  // Null = nothing has to be typed.
    QPushButton *m_confirm = nullptr;
};

} // namespace Chatelaine
