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

struct Preview
{
    std::vector<Row> rows; // Drifted keys.
    int missing = 0;       // Grant rows that would be inserted.
    int extra = 0;         // Grant rows that would be deleted.
};

Preview previewOf(const std::vector<DriftedKey> &keys)
{
    Preview preview;
    for (const DriftedKey &key : keys) {
        preview.rows.push_back(key.row);
        preview.missing += key.missing.count();
        preview.extra += key.extra.count();
    }
    return preview;
}

Question questionFor(const Preview &preview, const KeySnapshot &snapshot, qint64 now)
{
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
    return text;
}

void write(CommandContext &context, const RecomputeRequest &request)
{
    whenDone(context.session.recompute(request), context.guard,
             [&context](const Result<RecomputeReport> &done) {
                 if (!done) {
                     context.banner.showError(done.error());
                     return;
                 }
                 context.banner.showMessage(done->busy > 0 ? MessageBanner::Kind::Warning
                                                           : MessageBanner::Kind::Success,
                                            reportText(*done));
             });
}

void reviewAndWrite(CommandContext &context, const KeySnapshot &snapshot,
                    const std::vector<DriftedKey> &drifted, const RecomputeRequest &request)
{
    if (drifted.empty()) {
        context.banner.showMessage(
            MessageBanner::Kind::Success,
            RecomputeGrants::tr("The grants are what the rule says: nothing to recompute."));
        return;
    }
    askThen(context, questionFor(previewOf(drifted), snapshot, context.session.now()),
            [&context, request](const Answer &) { write(context, request); });
}

} // namespace

void recomputeAll(CommandContext &context)
{
    const KeySnapshotPtr snapshot = context.session.snapshot();
    reviewAndWrite(context, *snapshot, driftOf(*snapshot).keys, {});
}

void recomputeKeys(CommandContext &context)
{
    const KeySelection selection = context.selectedKeys();
    if (selection.rows.empty())
        return;
    std::vector<Row> rows = selection.rows;
    std::ranges::sort(rows);
    std::vector<DriftedKey> drifted = driftOf(*selection.snapshot).keys;
    std::erase_if(
        drifted, [&](const DriftedKey &key) { return !std::ranges::binary_search(rows, key.row); });
    RecomputeRequest request;
    for (const DriftedKey &key : drifted)
        request.keys.push_back(selection.snapshot->keyId(key.row));
    reviewAndWrite(context, *selection.snapshot, drifted, request);
}

} // namespace Chatelaine
