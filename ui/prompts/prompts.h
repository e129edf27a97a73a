// SPDX-License-Identifier: MIT
// Asking a person to decide. The window shows a dialog, tests answer from a list.
//
// GUI thread. Never blocks: the answer comes through a callback.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace Chatelaine {

// Everything translated; text from the database made safe with visibleText(). Shown as plain text.
struct Question
{
    enum class Tone { Normal, Destructive };
    enum class Reason { NotAsked, Optional };

    QString title;                    // Of the dialog.
    QString text;                     // What will happen, and to how many: whole sentences.
    QStringList lines;                // What it happens to, one per line, in a list that scrolls.
    QString details;                  // More text; empty = none.
    QString confirmVerb;              // Of the button: "Revoke 3 keys". The other one is "Cancel".
    Tone tone = Tone::Normal;         // Destructive: confirming is not the default.
    Reason reason = Reason::NotAsked; // Optional: a field for the audit trail.
    QString typedConfirmation = {};   // What has to be typed before confirming; empty = nothing.
};

struct Answer
{
    bool isConfirmed = false;
    QString reason; // What was typed; empty = nothing.
};

class Prompts
{
public:
    using Answered = std::function<void(const Answer &)>;

    Prompts() = default;
    virtual ~Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;

    // Asks and returns at once; answered is called once, later or never if the window goes away.
    // What it captures must outlive the window or be guarded with QPointer.
    virtual void ask(const Question &question, const Answered &answered) = 0;
};

} // namespace Chatelaine
