// SPDX-License-Identifier: MIT
// chatelaine-cli drift
#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/documents.h"
#include "app/cli/wording.h"

#include <QCoreApplication>

#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

void printDrift(Output &output, const KeySnapshot &snapshot, const DriftReport &report)
{
    const auto cell = [&](qsizetype line, size_t column) -> QString {
        const DriftedKey &key = report.keys[size_t(line)];
        switch (column) {
        case 0:
            return QString::number(snapshot.keyId(key.row).value());
        case 1:
            return userText(snapshot, key.row);
        case 2:
            return scopesText(snapshot, key.missing);
        case 3:
            return scopesText(snapshot, key.extra);
        default:
            return QString(driftCauseName(key.cause));
        }
    };
    if (!report.keys.empty())
        output.table({{{QCoreApplication::translate("Chatelaine::CommandLine", "Key"),
                        TextTable::Align::Right},
                       {QCoreApplication::translate("Chatelaine::CommandLine", "User")},
                       {QCoreApplication::translate("Chatelaine::CommandLine", "Missing")},
                       {QCoreApplication::translate("Chatelaine::CommandLine", "Too many")},
                       {QCoreApplication::translate("Chatelaine::CommandLine", "Cause")}},
                      qsizetype(report.keys.size()),
                      cell});
    output.line(QCoreApplication::translate("Chatelaine::CommandLine",
                                            "%n key(s) differ from the rule.", nullptr,
                                            int(report.keys.size())));
    if (!report.orphans.empty())
        output.line(QCoreApplication::translate(
            "Chatelaine::CommandLine",
            "%n key(s) belong to deleted users; their grants stay as they are.", nullptr,
            int(report.orphans.size())));
}

Result<ExitStatus> showDrift(CommandRun &run)
{
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    const DriftReport report = driftOf(*snapshot);
    if (run.output().isJson())
        run.output().document(driftObject(*snapshot, report));
    else
        printDrift(run.output(), *snapshot, report);
    return report.keys.empty() ? ExitStatus::Done : ExitStatus::Finding;
}

constexpr std::array Commands{
    Command{"drift"_L1,
            Operands::None,
            nullptr,
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                              "Compare the stored grants with the rule; ends with 1 when a key "
                              "differs."),
            {},
            &showDrift},
};

} // namespace

std::span<const Command> driftCommands() { return Commands; }

} // namespace Chatelaine
