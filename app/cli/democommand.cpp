// SPDX-License-Identifier: MIT
// chatelaine-cli demo
#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "models/base/visibletext.h"
#include "models/domain/token.h"
#include "models/store/demodatabase.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 MostKeys = 10'000'000;

template<typename Number>
Result<Number> numberFrom(CommandRun &run, QLatin1String option, Number fallback, Number most)
{
    if (!run.isSet(option))
        return fallback;
    bool isNumber = false;
    const quint64 number = run.value(option).toULongLong(&isNumber);
    if (!isNumber || number > most)
        return Error::invalid(QCoreApplication::translate("Chatelaine::CommandLine",
                                                          "--%1 takes a whole number up to %2.")
                                  .arg(option)
                                  .arg(most));
    return Number(number);
}

Result<DemoOptions> optionsFrom(CommandRun &run)
{
    CHATELAINE_TRY(const quint32 keys, numberFrom(run, "keys"_L1, DemoOptions{}.keys, MostKeys));
    DemoOptions options = demoOptionsFor(keys);
    CHATELAINE_TRY(options.seed, numberFrom(run, "seed"_L1, options.seed, ~quint64(0)));
    if (run.isSet("now"_L1)) {
        const QDateTime now = QDateTime::fromString(run.value("now"_L1), Qt::ISODate);
        if (!now.isValid() || now.toSecsSinceEpoch() <= 0)
            return Error::invalid(QCoreApplication::translate(
                "Chatelaine::CommandLine", "--now takes a time like 2025-11-21T00:00:00Z."));
        options.now = now.toSecsSinceEpoch();
    }
    return options;
}

// Where to write: a new file, or an empty database that is named on the command line (never one
// that the environment happens to name).
Result<Profile> targetFrom(CommandRun &run)
{
    const QString path = run.operands().value(0);
    if (path.isEmpty() != run.isSet("database"_L1))
        return Error::invalid(QCoreApplication::translate(
            "Chatelaine::CommandLine",
            "Name a file that is to be written, or an empty database with --database URL."));
    if (path.isEmpty())
        return run.profile();
    DatabaseUrl url;
    url.path = path;
    return profileFor(url);
}

Result<ExitStatus> writeDemo(CommandRun &run)
{
    CHATELAINE_TRY(const DemoOptions options, optionsFrom(run));
    CHATELAINE_TRY(const Profile target, targetFrom(run));
    CHATELAINE_TRY(QByteArray password, run.password(target));
    const Result<void> written = writeDemoDatabase(target.database, password, options);
    wipe(password);
    if (!written)
        return written.error();
    if (run.output().isJson()) {
        run.output().document(QJsonObject{{u"database"_s, target.database.toString()},
                                          {u"keys"_s, qint64(options.keys)}});
        return ExitStatus::Done;
    }
    run.output().line(QCoreApplication::translate("Chatelaine::CommandLine",
                                                  "A demo database with %n key(s) was written:",
                                                  nullptr, int(options.keys)) +
                      u"\n  chatelaine-cli --database "_s +
                      visibleText(target.database.toString()) + u" keys list"_s);
    return ExitStatus::Done;
}

constexpr std::array Options{
    OptionSpec{"keys"_L1, "N",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "How many keys; 600 by default.")},
    OptionSpec{
        "seed"_L1, "S",
        QT_TRANSLATE_NOOP("Chatelaine::CommandLine", "The same seed makes the same database.")},
    OptionSpec{"now"_L1, "TIME",
               QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                                 "The time that dates are counted back from, in ISO 8601.")},
};

constexpr std::array Commands{
    Command{"demo"_L1, Operands::OptionalOne, "PATH",
            QT_TRANSLATE_NOOP("Chatelaine::CommandLine",
                              "Write a demo database with users, groups, scopes and keys."),
            Options, &writeDemo},
};

} // namespace

std::span<const Command> demoCommands() { return Commands; }

} // namespace Chatelaine
