// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/diagnose.h"
#include "app/logsink.h"
#include "app/translators.h"
#include "models/base/coredumps.h"
#include "models/network/askpass.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Chatelaine;

namespace {

constexpr int WrongUsage = 2; // As chatelaine-cli says it.

// Nothing = neither was given.
Result<std::optional<Profile>> chosenProfile(const QString &name, const QString &address)
{
    if (!name.isEmpty() && !address.isEmpty())
        return Error::invalid(QCoreApplication::translate(
            "Chatelaine::Application", "Name a saved connection or a database, not both."));
    if (!name.isEmpty()) {
        CHATELAINE_TRY(const Profile profile,
                       ProfileStore(ProfileStore::defaultPath()).named(name));
        return std::optional(profile);
    }
    if (address.isEmpty())
        return std::optional<Profile>();
    CHATELAINE_TRY(const DatabaseUrl url, parseDatabaseUrl(address));
    return std::optional(profileFor(url));
}

int refuse(const QString &message)
{
    QTextStream(stderr) << message << Qt::endl;
    return WrongUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    if (isAskpass())
        return runAskpass(argc, argv);
    installLogSink();
    if (isDiagnosisAsked(argc, argv))
        return runDiagnosis(argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"chatelaine"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CHATELAINE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Chatelaine"_s);
    QGuiApplication::setDesktopFileName(u"org.chatelaine.chatelaine"_s);
    const QLocale locale = installTranslators(application, QtTexts::Load);
    QGuiApplication::setLayoutDirection(locale.textDirection());

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Chatelaine::Application", "The console for the API keys of a XenForo community. "
                                   "Without a database it shows a demo."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"diagnose"_s, QCoreApplication::translate("Chatelaine::Application",
                                                    "Print what this machine offers, without a "
                                                    "window.")});
    parser.addPositionalArgument(
        u"database"_s,
        QCoreApplication::translate("Chatelaine::Application",
                                    "A URL (mysql://user@host/database, sqlite:PATH) or an "
                                    "SQLite file."),
        u"[database]"_s);
    parser.addOption(
        {u"profile"_s,
         QCoreApplication::translate("Chatelaine::Application", "The name of a saved connection."),
         u"NAME"_s});
    parser.process(application);

    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() > 1)
        return refuse(QCoreApplication::translate("Chatelaine::Application",
                                                  "Only one database can be opened."));
    const Result<std::optional<Profile>> chosen =
        chosenProfile(parser.value(u"profile"_s), arguments.value(0));
    if (!chosen)
        return refuse(chosen.error().message());
    Application window;
    window.start(*chosen);
    return QApplication::exec();
}
