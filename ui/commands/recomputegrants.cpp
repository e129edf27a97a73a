// SPDX-License-Identifier: MIT
#include "ui/commands/recomputegrants.h"

#include "models/base/async.h"
#include "models/session/session.h"
#include "models/snapshot/driftreport.h"
#include "ui/commands/commandcontext.h"
#include "ui/commands/review.h"
#include "ui/widgets/messagebanner.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct RecomputeGrants
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::RecomputeGrants)
};

// What a recompute of some keys, or of one scope, would write: seen on a snapshot.
struct Preview
{
    KeySnapshotPtr snapshot;
    std::vector<Row> rows; // Drifted keys.
    int missing = 0;       // Grant rows that would be inserted.
    int extra = 0;         // Grant rows that would be deleted.
};

// Which keys and which scope: as in RecomputeRequest, by row and index.
struct Selection
{
    std::optional<std::vector<Row>> rows; // Ascending; none = all.
    std::optional<int> scopeIndex;
};

// Any thread.
Preview previewOf(const KeySnapshotPtr &snapshot, const Selection &selection)
{
    ScopeSet wanted;
    if (selection.scopeIndex)
        wanted.insert(*selection.scopeIndex);
    const auto counted = [&](const ScopeSet &scopes) {
        return (selection.scopeIndex ? scopes & wanted : scopes).count();
    };
    Preview preview{snapshot, {}, 0, 0};
    for (const DriftedKey &key : driftOf(*snapshot).keys) {
        if (selection.rows && !std::ranges::binary_search(*selection.rows, key.row))
            continue;
        const int missing = counted(key.missing);
        const int extra = counted(key.extra);
        if (missing + extra == 0)
            continue;
        preview.rows.push_back(key.row);
        preview.missing += missing;
        preview.extra += extra;
    }
    return preview;
}

Question questionFor(const Preview &preview, qint64 now)
{
    const KeySnapshot &snapshot = *preview.snapshot;
    const int keys = int(preview.rows.size());
    Question question;
    question.title = RecomputeGrants::tr("Recompute grants");
    question.text =
        RecomputeGrants::tr("The stored scopes of %Ln key(s) differ from the rule.", nullptr, keys);
    if (preview.missing > 0)
        question.text +=
            u' ' % RecomputeGrants::tr("%Ln grant(s) will be added.", nullptr, preview.missing);
    if (preview.extra > 0)
        question.text +=
            u' ' % RecomputeGrants::tr("%Ln grant(s) will be removed.", nullptr, preview.extra);
    if (snapshot.recomputeJobPending())
        question.text += u' ' % RecomputeGrants::tr("The site is about to do the same: its "
                                                    "recompute job is waiting.");
    question.lines = linesOf(snapshot, preview.rows, now);
    question.confirmVerb = RecomputeGrants::tr("&Recompute %Ln key(s)", nullptr, keys);
    return question;
}

QString reportText(const RecomputeReport &report)
{
    const QLocale locale;
    QString text = RecomputeGrants::tr("Keys examined: %1. Grants added: %2, removed: %3.")
                       .arg(locale.toString(report.examined), locale.toString(report.granted),
                            locale.toString(report.revoked));
    if (report.busy > 0)
        text += u' ' % RecomputeGrants::tr("%Ln key(s) were busy and are left for the next run.",
                                           nullptr, int(report.busy));
    if (report.left > 0)
        text += u' ' % RecomputeGrants::tr("%Ln key(s) are left as they were: recompute again to "
                                           "finish.",
                                           nullptr, int(report.left));
    return text;
}

void report(CommandContext &context, const QFuture<Result<RecomputeReport>> &running)
{
    whenDone(running, context.guard, [&context](const Result<RecomputeReport> &done) {
        if (!done) {
            context.banner.showError(done.error());
            return;
        }
        const bool isWhole = done->busy + done->left == 0;
        context.banner.showMessage(isWhole ? MessageBanner::Kind::Success
                                           : MessageBanner::Kind::Warning,
                                   reportText(*done));
    });
}

// Judging a million keys takes longer than a frame: not in this thread.
void reviewAndWrite(CommandContext &context, const Selection &selection, RecomputeRequest request)
{
    const KeySnapshotPtr snapshot = context.session.snapshot();
    whenDone(inBackground([snapshot, selection] { return previewOf(snapshot, selection); }),
             context.guard, [&context, request](const Preview &preview) {
                 if (preview.rows.empty()) {
                     context.banner.showMessage(
                         MessageBanner::Kind::Success,
                         RecomputeGrants::tr(
                             "The grants are what the rule says: nothing to recompute."));
                     return;
                 }
                 RecomputeRequest narrowed = request;
                 if (!request.keys.empty()) {
                     narrowed.keys.clear();
                     for (const Row row : preview.rows)
                         narrowed.keys.push_back(preview.snapshot->keyId(row));
                 }
                 askThen(context, questionFor(preview, context.session.now()),
                         [&context, narrowed](const Answer &) {
                             report(context, context.session.recompute(narrowed));
                         });
             });
}

} // namespace

void recomputeAll(CommandContext &context) { reviewAndWrite(context, {}, {}); }

void recomputeKeys(CommandContext &context)
{
    const KeySelection selection = context.selectedKeys();
    if (selection.rows.empty())
        return;
    const KeySnapshotPtr snapshot = context.session.snapshot();
    RecomputeRequest request;
    std::vector<Row> rows;
    for (const Row selected : selection.rows) {
        // A refresh may have come between.
        const KeyId key = selection.snapshot->keyId(selected);
        request.keys.push_back(key);
        if (const std::optional<Row> row = snapshot->rowOf(key))
            rows.push_back(*row);
    }
    std::ranges::sort(rows);
    reviewAndWrite(context, {rows, {}}, request);
}

void recomputeScope(CommandContext &context)
{
    const std::optional<ScopeId> scope = context.selectedScope();
    const int index = scope ? context.session.snapshot()->scopeIndexOf(*scope) : -1;
    if (index < 0)
        return;
    reviewAndWrite(context, {{}, index}, {.user = {}, .scope = scope, .keys = {}});
}

void resumeRecompute(CommandContext &context)
{
    if (context.session.paused())
        report(context, context.session.resume());
}

} // namespace Chatelaine
