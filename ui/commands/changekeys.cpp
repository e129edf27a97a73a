// SPDX-License-Identifier: MIT
#include "ui/commands/changekeys.h"

#include "models/base/async.h"
#include "models/session/session.h"
#include "ui/commands/commandcontext.h"
#include "ui/commands/review.h"
#include "ui/commands/undochange.h"
#include "ui/widgets/messagebanner.h"

#include <QCoreApplication>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

BannerAction undoAction(CommandContext &context, const KeyChangeReport &report)
{
    if (report.action == KeyAction::Revoke || report.count(RowOutcome::Done) == 0)
        return {};
    const QPointer<QWidget> guard(context.guard);
    return {QCoreApplication::translate("Chatelaine::ChangeKeys", "&Undo"), [guard, &context] {
                if (guard)
                    undoChange(context);
            }};
}

void showReport(CommandContext &context, const KeyChangeReport &report, const KeySnapshot &before)
{
    using Kind = MessageBanner::Kind;
    const QString exceptions = exceptionsText(report, before);
    const int left = int(report.rows.size()) - report.count(RowOutcome::Done);
    QString text = outcomeText(report);
    if (left > 0)
        text += u' ' % QCoreApplication::translate("Chatelaine::ChangeKeys",
                                                   "%Ln key(s) left as they are: see the details.",
                                                   nullptr, left);
    context.banner.showMessage(left > 0 ? Kind::Warning : Kind::Success, text, exceptions,
                               undoAction(context, report));
}

void write(CommandContext &context, const KeyChangeSet &changes, const KeySnapshotPtr &before)
{
    whenDone(context.session.change(changes), context.guard,
             [&context, changes, before](const Result<KeyChangeReport> &changed) {
                 if (changed) {
                     showReport(context, *changed, *before);
                     return;
                 }
                 const QPointer<QWidget> guard(context.guard);
                 const BannerAction retry{
                     QCoreApplication::translate("Chatelaine::ChangeKeys", "&Retry"),
                     [guard, &context, changes, before] {
                         if (guard)
                             write(context, changes, before);
                     }};
                 context.banner.showError(changed.error(), retry);
             });
}

// The selected keys that the action changes anything about.
std::vector<Row> affectedRows(const KeySelection &selection, KeyAction action)
{
    if (action == KeyAction::Revoke)
        return selection.rows;
    std::vector<Row> rows;
    for (const Row row : selection.rows) {
        if (selection.snapshot->isActive(row) == (action == KeyAction::Disable))
            rows.push_back(row);
    }
    return rows;
}

void change(CommandContext &context, KeyAction action)
{
    const KeySelection selection = context.selectedKeys();
    const std::vector<Row> rows = affectedRows(selection, action);
    if (rows.empty())
        return;
    KeyChangeSet changes;
    changes.action = action;
    for (const Row row : rows)
        changes.keys.push_back(selection.snapshot->asSeen(row));
    // One key, and it can be undone: no question.
    if (rows.size() == 1 && action != KeyAction::Revoke) {
        write(context, changes, selection.snapshot);
        return;
    }
    const Question question = reviewOf(action, *selection.snapshot, rows, context.session.now());
    askThen(context, question,
            [&context, changes, before = selection.snapshot](const Answer &answer) {
                KeyChangeSet confirmed = changes;
                confirmed.reason = answer.reason;
                write(context, confirmed, before);
            });
}

} // namespace

void enableKeys(CommandContext &context) { change(context, KeyAction::Enable); }

void disableKeys(CommandContext &context) { change(context, KeyAction::Disable); }

void revokeKeys(CommandContext &context) { change(context, KeyAction::Revoke); }

} // namespace Chatelaine
