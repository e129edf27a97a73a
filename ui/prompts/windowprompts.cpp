// SPDX-License-Identifier: MIT
#include "ui/prompts/windowprompts.h"

#include "ui/prompts/promptdialog.h"

namespace Chatelaine {

void WindowPrompts::ask(const Question &question, const Answered &answered)
{
    auto *dialog = new PromptDialog(question, &m_window);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [dialog, answered] { answered(dialog->answer()); });
    dialog->open();
}

} // namespace Chatelaine
