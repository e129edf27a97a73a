// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/logsink.h"
#include "app/translators.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Chatelaine;

namespace {

constexpr int WrongUsage = 2; // As chatelaine-cli says it.

int refuse(const QString &message)
{
    QTextStream(stderr) << message << Qt::endl;
    return WrongUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    installLogSink();
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
    parser.addPositionalArgument(
        u"database"_s,
        QCoreApplication::translate("Chatelaine::Application",
                                    "A URL (mysql://user@host/database, sqlite:PATH) or an "
                                    "SQLite file."),
        u"[database]"_s);
    parser.process(application);

    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() > 1)
        return refuse(QCoreApplication::translate("Chatelaine::Application",
                                                  "Only one database can be opened."));
    std::optional<DatabaseUrl> url;
    if (!arguments.isEmpty()) {
        const Result<DatabaseUrl> parsed = parseDatabaseUrl(arguments.first());
        if (!parsed)
            return refuse(parsed.error().message());
        url = *parsed;
    }
    Application window;
    window.start(url);
    return QApplication::exec();
}
