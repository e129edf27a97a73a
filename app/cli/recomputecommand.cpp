// SPDX-License-Identifier: MIT
// chatelaine-cli recompute
#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/documents.h"
#include "models/base/visibletext.h"

#include <QCoreApplication>

#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

Result<RecomputeRequest> requestFrom(CommandRun &run)
{
    if (run.isSet("user"_L1) && run.isSet("scope"_L1))
        return Error::invalid(QCoreApplication::translate("Chatelaine::CommandLine",
                                                          "Give either --user or --scope."));
    RecomputeRequest request;
    request.mode = run.isSet("dry-run"_L1) ? WriteMode::DryRun : WriteMode::Write;
    if (run.isSet("user"_L1)) {
        CHATELAINE_TRY(const User user, run.findUser(run.value("user"_L1)));
        request.user = user.id;
    }
    if (run.isSet("scope"_L1)) {
        CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
        CHATELAINE_TRY(const int index, scopeNamed(*snapshot, run.value("scope"_L1)));
        request.scope = snapshot->scopeIdAt(index);
    }
    return request;
}

void printReport(Output &output, const RecomputeReport &report, WriteMode mode)
{
    if (mode == WriteMode::DryRun)
        output.line(QCoreApplication::translate("Chatelaine::CommandLine",
                                                "A dry run: nothing is written."));
    output.line(QCoreApplication::translate("Chatelaine::CommandLine", "%n key(s) examined.",
                                            nullptr, int(report.examined)));
    output.line(
        QCoreApplication::translate("Chatelaine::CommandLine", "%n key(s) changed:", nullptr,
                                    int(report.changedKeys)) +
        u' ' +
        QCoreApplication::translate("Chatelaine::CommandLine", "Grants added: %1, removed: %2.")
            .arg(report.granted)
            .arg(report.revoked));
    if (report.skippedOrphans > 0)
        output.line(QCoreApplication::translate("Chatelaine::CommandLine",
                                                "%n key(s) of deleted users were left as they are.",
                                                nullptr, int(report.skippedOrphans)));
    if (report.busy > 0)
        output.line(QCoreApplication::translate(
            "Chatelaine::CommandLine",
            "%n key(s) were held by the site and are left for the next run.", nullptr,
            int(report.busy)));
    if (report.left > 0)
        output.line(QCoreApplication::translate(
            "Chatelaine::CommandLine",
            "Stopped: %n key(s) are left as they were. Recompute again to finish.", nullptr,
            int(report.left)));
}

Result<ExitStatus> recompute(CommandRun &run)
{
    CHATELAINE_TRY(const RecomputeRequest request, requestFrom(run));
    CHATELAINE_TRY(KeyStore * store, run.store());
    CHATELAINE_TRY(
        const RecomputeReport report,
        await(store->recompute(request),
              QCoreApplication::translate("Chatelaine::CommandLine", "Recomputing grants"),
              [store] { store->stopAtNextStep(); }));
    if (run.output().isJson())
        run.output().document(recomputeObject(report, request.mode));
    else
        printReport(run.output(), report, request.mode);
    return report.busy + report.left > 0 ? ExitStatus::Finding : ExitStatus::Done;
}

constexpr std::array Options{
    OptionSpec{"user"_L1, "NAME",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Only the key of this user.")},
    OptionSpec{"scope"_L1, "NAME",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Only the grants of this scope.")},
    OptionSpec{"dry-run"_L1, nullptr,
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "Tell what would be written, and write nothing.")},
};

constexpr std::array Commands{
    Command{
        "recompute"_L1, Operands::None, nullptr,
        QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Make the stored grants what the rule says."),
        Options, &recompute},
};

} // namespace

std::span<const Command> recomputeCommands() { return Commands; }

} // namespace Chatelaine
