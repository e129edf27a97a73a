// SPDX-License-Identifier: MIT
#include "app/diagnose.h"

#include "app/translators.h"
#include "models/base/async.h"
#include "models/session/diagnosisrun.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <span>
#include <string_view>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int SomethingMissing = 1;
constexpr int WrongUsage = 2;

} // namespace

bool isDiagnosisAsked(int argc, char **argv)
{
    return std::ranges::any_of(std::span(argv, size_t(argc)), [](const char *argument) {
        return std::string_view(argument) == "--diagnose";
    });
}

int runDiagnosis(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"chatelaine"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CHATELAINE_VERSION));
    installTranslators(application, QtTexts::Skip);
    if (QCoreApplication::arguments().size() > 2) {
        QTextStream(stderr) << QCoreApplication::translate(
                                   "Chatelaine::Application",
                                   "--diagnose stands alone here. To look at a database as well: "
                                   "chatelaine-cli --diagnose --database URL")
                            << Qt::endl;
        return WrongUsage;
    }
    whenDone(diagnose(systemSecretStore()), &application, [](const Result<DiagnosisLines> &lines) {
        QTextStream(stdout) << diagnosisText(*lines);
        QCoreApplication::exit(isAnythingMissing(*lines) ? SomethingMissing : 0);
    });
    return QCoreApplication::exec();
}

} // namespace Chatelaine
