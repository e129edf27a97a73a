// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/translators.h"
#include "models/base/coredumps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    Chatelaine::forbidCoreDumps();
    QCoreApplication application(argc, argv);
    // The window's: saved connections are found by it.
    QCoreApplication::setApplicationName(u"chatelaine"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CHATELAINE_VERSION));
    Chatelaine::installTranslators(application, Chatelaine::QtTexts::Skip);
    return Chatelaine::runCommandLine(QCoreApplication::arguments());
}
