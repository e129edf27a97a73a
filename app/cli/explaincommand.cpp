// SPDX-License-Identifier: MIT
// chatelaine-cli explain
#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/documents.h"
#include "app/cli/wording.h"
#include "models/base/visibletext.h"
#include "models/snapshot/cardmaker.h"

#include <QCoreApplication>

#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

Result<ExitStatus> explain(CommandRun &run)
{
    if (!run.isSet("user"_L1))
        return Error::invalid(
            QCoreApplication::translate("Chatelaine::CommandLine", "Give --user NAME."));
    CHATELAINE_TRY(const User user, run.findUser(run.value("user"_L1)));
    CHATELAINE_TRY(const KeySnapshotPtr snapshot, run.load());
    const std::optional<Row> row = snapshot->rowOf(user.id);
    // Of a user without a key: what a key would get.
    std::vector<ScopeExplanation> scopes =
        row ? snapshot->explain(*row)
            : explainScopes(snapshot->scopes(), snapshot->groups(), user, {});
    if (run.isSet("scope"_L1)) {
        CHATELAINE_TRY(const int index, scopeNamed(*snapshot, run.value("scope"_L1)));
        std::erase_if(scopes, [index](const ScopeExplanation &explanation) {
            return explanation.scopeIndex != index;
        });
    }
    const QString name = QString::fromUtf8(user.name);
    if (run.output().isJson()) {
        run.output().document(QJsonObject{
            {u"user"_s, name},
            {u"key_id"_s, row ? QJsonValue(qint64(snapshot->keyId(*row).value())) : QJsonValue()},
            {u"scopes"_s, whyArray(scopes)}});
        return ExitStatus::Done;
    }
    if (row && canPredict(run.info())) {
        printVerdict(run.output(), cardOf(*snapshot, *row));
        run.output().line({});
    } else if (!row) {
        run.output().line(
            QCoreApplication::translate("Chatelaine::CommandLine",
                                        "%1 has no key. A key would have these scopes:")
                .arg(visibleText(name)));
    }
    printExplanations(run.output(), scopes);
    return ExitStatus::Done;
}

constexpr std::array Options{
    OptionSpec{"user"_L1, "NAME",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Whose key is to be explained.")},
    OptionSpec{"scope"_L1, "NAME",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Only this scope.")},
};

constexpr std::array Commands{
    Command{"explain"_L1, Operands::None, nullptr,
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                              "Explain which scopes a user's key has or lacks, and why."),
            Options, &explain},
};

} // namespace

std::span<const Command> explainCommands() { return Commands; }

} // namespace Chatelaine
