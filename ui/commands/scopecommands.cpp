// SPDX-License-Identifier: MIT
#include "ui/commands/scopecommands.h"

#include "models/base/async.h"
#include "models/base/visibletext.h"
#include "models/session/session.h"
#include "models/tables/scopedraft.h"
#include "models/tables/scopeorder.h"
#include "ui/commands/commandcontext.h"
#include "ui/commands/review.h"
#include "ui/commands/scopereview.h"
#include "ui/dialogs/scopeeditor.h"
#include "ui/widgets/messagebanner.h"

#include <QCoreApplication>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ScopeCommands)
};

const std::vector<Scope> &scopesOf(const CommandContext &context)
{
    return context.session.snapshot()->scopes();
}

const Scope *selectedScope(const CommandContext &context)
{
    const std::optional<ScopeId> id = context.selectedScope();
    return id ? ScopeDraft::stored(*context.session.snapshot(), *id) : nullptr;
}

// The definition is as wanted; not every key follows it yet.
QString leftText(const ScopeSaveReport &report)
{
    return report.left == 0 ? QString()
                            : u' ' + Texts::tr("%Ln key(s) do not follow it yet: recompute to "
                                               "finish.",
                                               nullptr, int(report.left));
}

MessageBanner::Kind kindOf(const ScopeSaveReport &report)
{
    return report.left == 0 ? MessageBanner::Kind::Success : MessageBanner::Kind::Warning;
}

QString savedText(const ScopeSaveReport &report)
{
    return Texts::tr("%1 was saved.").arg(visibleText(report.saved.name)) + u' ' +
           Texts::tr("%Ln key(s) gained it,", nullptr, int(report.granted)) + u' ' +
           Texts::tr("%Ln key(s) lost it.", nullptr, int(report.revoked)) + leftText(report);
}

void openEditor(CommandContext &context, const ScopeDraft &draft)
{
    auto *editor = new ScopeEditor(context.session, draft, context.guard->window());
    QObject::connect(editor, &ScopeEditor::saved, context.guard,
                     [&context](const ScopeSaveReport &report) {
                         context.banner.showMessage(kindOf(report), savedText(report));
                     });
    editor->show();
}

// One editor per scope: two would only make each other's edits conflict.
ScopeEditor *openEditorOf(const CommandContext &context, ScopeId id)
{
    const auto editors = context.guard->window()->findChildren<ScopeEditor *>();
    for (ScopeEditor *editor : editors) {
        if (editor->scopeId() == id)
            return editor;
    }
    return nullptr;
}

void reportDeletion(CommandContext &context, const Result<ScopeSaveReport> &result)
{
    using Kind = MessageBanner::Kind;
    if (!result) {
        context.banner.showError(result.error());
        return;
    }
    const QString name = visibleText(result->saved.name);
    if (result->theirs) {
        context.session.refresh();
        context.banner.showMessage(
            Kind::Warning,
            Texts::tr("%1 was not deleted: somebody changed it meanwhile. Look at it again before "
                      "you delete it.")
                .arg(visibleText(result->theirs->name)));
        return;
    }
    if (result->deletedMeanwhile) {
        context.session.refresh();
        context.banner.showMessage(Kind::Information,
                                   Texts::tr("Somebody else had deleted the scope already."));
        return;
    }
    context.banner.showMessage(
        kindOf(*result),
        Texts::tr("%1 was deleted. %Ln key(s) lost it.", nullptr, int(result->revoked)).arg(name) +
            leftText(*result));
}

void move(CommandContext &context, int step)
{
    const Scope *scope = selectedScope(context);
    if (!scope)
        return;
    const int position = context.session.snapshot()->scopeIndexOf(scope->id);
    placeScope(context, scope->id, step < 0 ? position - 1 : position + 2);
}

} // namespace

void newScope(CommandContext &context)
{
    Scope initial;
    initial.displayOrder = orderAfterLast(scopesOf(context));
    openEditor(context, ScopeDraft::creating(initial));
}

void editScope(CommandContext &context)
{
    const Scope *scope = selectedScope(context);
    if (!scope)
        return;
    if (ScopeEditor *editor = openEditorOf(context, scope->id)) {
        editor->raise();
        editor->activateWindow();
        return;
    }
    openEditor(context, ScopeDraft::updating(*scope));
}

void deleteScope(CommandContext &context)
{
    const Scope *scope = selectedScope(context);
    if (!scope)
        return;
    ScopeEdit edit;
    edit.kind = ScopeEditKind::Delete;
    edit.base = *scope;
    const Question question = deletionReview(*context.session.snapshot(), edit);
    askThen(context, question, [&context, edit](const Answer &) {
        whenDone(
            context.session.save(edit), context.guard,
            [&context](const Result<ScopeSaveReport> &result) { reportDeletion(context, result); });
    });
}

void placeScope(CommandContext &context, ScopeId scope, int before)
{
    const std::vector<Scope> &scopes = scopesOf(context);
    const int from = context.session.snapshot()->scopeIndexOf(scope);
    const int count = int(scopes.size());
    if (from < 0 || from >= count || before < 0 || before > count)
        return;
    const auto placements = placementsForMove(scopes, size_t(from), size_t(before));
    if (placements.empty())
        return;
    whenDone(context.session.place(placements), context.guard,
             [&context](const Result<void> &placed) {
                 if (placed)
                     return;
                 // Whatever went wrong, what is shown may be out of date.
                 context.session.refresh();
                 context.banner.showError(placed.error());
             });
}

void moveScopeUp(CommandContext &context) { move(context, -1); }

void moveScopeDown(CommandContext &context) { move(context, 1); }

} // namespace Chatelaine
