// SPDX-License-Identifier: MIT
// Asks with dialogs of a window.
//
// GUI thread.
#pragma once

#include "ui/prompts/prompts.h"

class QWidget;

namespace Chatelaine {

class WindowPrompts final : public Prompts
{
public:
    // REQUIRES: window outlives this object.
    explicit WindowPrompts(QWidget &window)
        : m_window(window)
    {}

    void ask(const Question &question, const Answered &answered) override;

private:
    QWidget &m_window;
};

} // namespace Chatelaine
