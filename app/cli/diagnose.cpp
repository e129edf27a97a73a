// SPDX-License-Identifier: MIT
#include "app/cli/diagnose.h"

#include "app/cli/await.h"
#include "app/cli/commandrun.h"
#include "models/session/diagnosisrun.h"

#include <QCoreApplication>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

bool isDatabaseNamed(const QCommandLineParser &options)
{
    return options.isSet(u"database"_s) || options.isSet(u"profile"_s) ||
           !qEnvironmentVariableIsEmpty("CHATELAINE_DATABASE");
}

// Nothing when none was named; Invalid when what was named is none.
Result<std::optional<Result<StoreInfo>>> openedDatabase(CommandRun &run,
                                                        const QCommandLineParser &options)
{
    if (!isDatabaseNamed(options))
        return std::optional<Result<StoreInfo>>();
    CHATELAINE_CHECK(run.profile());
    const Result<KeyStore *> store = run.store();
    if (!store)
        return std::optional(Result<StoreInfo>(store.error()));
    return std::optional(Result<StoreInfo>(run.info()));
}

QJsonArray documentOf(const DiagnosisLines &lines)
{
    QJsonArray document;
    for (const DiagnosisLine &line : lines)
        document += QJsonObject{{u"topic"_s, topicName(line.topic)},
                                {u"text"_s, line.text},
                                {u"verdict"_s, verdictName(line.verdict)}};
    return document;
}

Result<ExitStatus> diagnoseTo(Output &output, const QCommandLineParser &options)
{
    CommandRun run(options, output);
    CHATELAINE_TRY(const auto database, openedDatabase(run, options));
    CHATELAINE_TRY(
        const DiagnosisLines lines,
        await(diagnose(systemSecretStore(), database),
              QCoreApplication::translate("Chatelaine::CommandLine", "Looking at this machine")));
    if (output.isJson())
        output.document(documentOf(lines));
    else
        output.line(diagnosisText(lines).chopped(1));
    CHATELAINE_CHECK(output.finish());
    return isAnythingMissing(lines) ? ExitStatus::Finding : ExitStatus::Done;
}

} // namespace

ExitStatus diagnoseFromCommandLine(const QCommandLineParser &options)
{
    Output output(options.isSet(u"json"_s) ? Output::Format::Json : Output::Format::Text);
    const Result<ExitStatus> ended = diagnoseTo(output, options);
    if (ended)
        return *ended;
    if (ended.error().code() == Error::Code::Cancelled)
        dieOfInterruption();
    Output::error(ended.error());
    return exitStatusFor(ended.error());
}

} // namespace Chatelaine
