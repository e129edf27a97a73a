// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/diagnose.h"
#include "app/cli/help.h"
#include "models/base/visibletext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array GlobalOptions{
    OptionSpec{"database"_L1, "URL",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "mysql://user@host/db or sqlite:PATH; otherwise the environment "
                                 "variable CHATELAINE_DATABASE.")},
    OptionSpec{"profile"_L1, "NAME",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "A connection saved in the window.")},
    OptionSpec{"unlock"_L1, nullptr,
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "Let this command change a production database.")},
    OptionSpec{"password-stdin"_L1, nullptr,
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "Read the password from the first line of standard input; "
                                 "otherwise the environment variable CHATELAINE_PASSWORD, or the "
                                 "profile's entry in the keychain.")},
    OptionSpec{"json"_L1, nullptr,
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "Write one JSON document to standard output.")},
    OptionSpec{"diagnose"_L1, nullptr,
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "Without a command: tell what this machine and, if one is named, "
                                 "the database offer; exit status 1 when something is missing.")},
    OptionSpec{"help"_L1, nullptr,
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Show what may be typed.")},
    OptionSpec{"version"_L1, nullptr,
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "Show the version.")},
};

void addOptions(QCommandLineParser &parser, std::span<const OptionSpec> options)
{
    for (const OptionSpec &option : options) {
        QStringList names{QString(option.name)};
        if (option.name == "help"_L1)
            names += u"h"_s;
        parser.addOption({names, {}, QString::fromUtf8(option.valueName)});
    }
}

// The arguments taken apart: where the command's words stand, and everything else.
struct Split
{
    QStringList words;  // The command and what follows it.
    QStringList before; // The program's name and the options before the command.
};

Result<Split> splitAtCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addOptions(parser, GlobalOptions);
    if (!parser.parse(arguments))
        return Error::invalid(visibleText(parser.errorText()));
    const QStringList words = parser.positionalArguments();
    return Split{words, arguments.first(arguments.size() - words.size())};
}

std::optional<Command> commandNamed(const QString &name)
{
    const std::vector<Command> commands = allCommands();
    const auto found = std::ranges::find_if(
        commands, [&](const Command &command) { return name == command.name; });
    return found == commands.end() ? std::nullopt : std::optional(*found);
}

bool areOperandsRight(Operands operands, qsizetype count)
{
    switch (operands) {
    case Operands::None:
        return count == 0;
    case Operands::One:
        return count == 1;
    case Operands::OptionalOne:
        return count <= 1;
    case Operands::OneOrMore:
        return count >= 1;
    }
    return false;
}

ExitStatus usageError(const QString &message, const QString &hint)
{
    Output::error(Error::invalid(message));
    Output::note(hint);
    return ExitStatus::Usage;
}

QString hintFor(const Command &command)
{
    return QCoreApplication::translate("Chatelaine::CommandLine",
                                       "“chatelaine-cli %1 --help” shows what may be typed.")
        .arg(command.name);
}

ExitStatus runParsed(const Command &command, const QCommandLineParser &parser)
{
    Output output(parser.isSet(u"json"_s) ? Output::Format::Json : Output::Format::Text);
    CommandRun run(parser, output);
    const Result<ExitStatus> ended = command.run(run);
    if (const Result<void> written = output.finish(); ended && !written) {
        Output::error(written.error());
        return ExitStatus::Failure;
    }
    if (ended)
        return *ended;
    if (ended.error().code() == Error::Code::Cancelled)
        dieOfInterruption();
    if (exitStatusFor(ended.error()) == ExitStatus::Usage)
        return usageError(ended.error().message(), hintFor(command));
    Output::error(ended.error());
    if (ended.error().code() == Error::Code::Refused && !run.lockReason().isEmpty())
        Output::note(run.lockReason());
    return exitStatusFor(ended.error());
}

ExitStatus runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, GlobalOptions);
    addOptions(parser, command.options);
    if (!parser.parse(arguments))
        return usageError(visibleText(parser.errorText()), hintFor(command));
    if (parser.isSet(u"help"_s)) {
        Output(Output::Format::Text).line(helpOf(command));
        return ExitStatus::Done;
    }
    if (!areOperandsRight(command.operands, parser.positionalArguments().size()))
        return usageError(QCoreApplication::translate("Chatelaine::CommandLine",
                                                      "“%1” was given too few or too many words.")
                              .arg(command.name),
                          hintFor(command));
    return runParsed(command, parser);
}

// For arguments that name no command.
ExitStatus runWithoutCommand(const Split &split)
{
    QCommandLineParser parser;
    addOptions(parser, GlobalOptions);
    const bool isUnderstood = parser.parse(split.before + split.words);
    const QString group = split.words.value(0);
    if (parser.isSet(u"version"_s) && split.words.isEmpty()) {
        Output(Output::Format::Text).line(u"chatelaine-cli " CHATELAINE_VERSION ""_s);
        return ExitStatus::Done;
    }
    if (isUnderstood && parser.isSet(u"diagnose"_s) && split.words.isEmpty() &&
        !parser.isSet(u"help"_s))
        return diagnoseFromCommandLine(parser);
    const bool isKnownGroup =
        group.isEmpty() || std::ranges::any_of(allCommands(), [&](const Command &command) {
            return QString(command.name).startsWith(group + u' ');
        });
    if (isUnderstood && isKnownGroup && parser.isSet(u"help"_s)) {
        Output(Output::Format::Text).line(overview(group));
        return ExitStatus::Done;
    }
    const QString message =
        split.words.isEmpty()
            ? QCoreApplication::translate("Chatelaine::CommandLine", "No command was given.")
            : QCoreApplication::translate("Chatelaine::CommandLine", "There is no command “%1”.")
                  .arg(visibleText(split.words.mid(0, 2).join(u' ')));
    return usageError(message, overview(isKnownGroup ? group : QString()));
}

} // namespace

std::span<const OptionSpec> globalOptions() { return GlobalOptions; }

std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    for (const auto group :
         {demoCommands(), infoCommands(), grantsCommands(), keysCommands(), scopesCommands(),
          groupsCommands(), recomputeCommands(), driftCommands(), explainCommands(),
          findLeaksCommands(), predictCommands()})
        commands.insert(commands.end(), group.begin(), group.end());
    return commands;
}

int runCommandLine(const QStringList &arguments)
{
    const Result<Split> split = splitAtCommand(arguments);
    if (!split)
        return int(usageError(split.error().message(), overview()));
    for (const qsizetype count : {2, 1}) {
        if (split->words.size() < count)
            continue;
        const QString name = split->words.first(count).join(u' ');
        if (const std::optional<Command> command = commandNamed(name))
            return int(runCommand(*command, split->before + split->words.mid(count)));
    }
    return int(runWithoutCommand(*split));
}

} // namespace Chatelaine
