// SPDX-License-Identifier: MIT
#include "ui/mainwindow/unsavededits.h"

#include "ui/dialogs/scopeeditor.h"
#include "ui/prompts/prompts.h"

#include <QCoreApplication>

#include <algorithm>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::MainWindow)
};

} // namespace

int unsavedEditsIn(const QWidget &window)
{
    const QList<ScopeEditor *> editors = window.findChildren<ScopeEditor *>();
    return int(std::count_if(editors.begin(), editors.end(),
                             [](const ScopeEditor *editor) { return editor->isDirty(); }));
}

void whenNothingIsLost(const QWidget &window, Prompts &prompts, const std::function<void()> &goOn)
{
    const int edits = unsavedEditsIn(window);
    if (edits == 0) {
        goOn();
        return;
    }
    Question question;
    question.title = Texts::tr("Unsaved scopes");
    question.text = Texts::tr("%Ln edited scope(s) have not been saved. Going on discards the "
                              "changes.",
                              nullptr, edits);
    question.confirmVerb = Texts::tr("Discard %Ln edit(s)", nullptr, edits);
    question.tone = Question::Tone::Destructive;
    prompts.ask(question, [goOn](const Answer &answer) {
        if (answer.isConfirmed)
            goOn();
    });
}

} // namespace Chatelaine
