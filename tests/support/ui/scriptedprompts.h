// SPDX-License-Identifier: MIT
// Answers questions at once and keeps what was asked.
//
// GUI thread.
#pragma once

#include "ui/prompts/prompts.h"

#include <QList>

namespace Chatelaine {

class ScriptedPrompts final : public Prompts
{
public:
    // What every question is answered with from now on.
    void setAnswer(const Answer &answer) { m_answer = answer; }
    [[nodiscard]] const QList<Question> &asked() const { return m_asked; }

    void ask(const Question &question, const Answered &answered) override
    {
        m_asked += question;
        answered(m_answer);
    }

private:
    Answer m_answer{true, {}};
    QList<Question> m_asked;
};

} // namespace Chatelaine
