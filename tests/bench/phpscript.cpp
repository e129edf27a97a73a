// SPDX-License-Identifier: MIT
#include "tests/bench/phpscript.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace Chatelaine {

double runPhp(const QString &script, const DatabaseUrl &url, qint64 keys)
{
    QProcess php;
    php.start(u"php"_s,
              {u"-d"_s, u"memory_limit=-1"_s, QStringLiteral(CHATELAINE_BENCH_FOLDER "/") + script,
               url.socket, url.database, QString::number(keys)});
    php.waitForFinished(-1);
    bool isNumber = false;
    const double number = php.readAllStandardOutput().trimmed().toDouble(&isNumber);
    if (php.exitStatus() != QProcess::NormalExit || php.exitCode() != 0 || !isNumber)
        qFatal("%s: %s", qPrintable(script), php.readAllStandardError().constData());
    return number;
}

} // namespace Chatelaine
