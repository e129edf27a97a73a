// SPDX-License-Identifier: MIT
#include "tests/support/processes.h"

#include <QDir>
#include <QFile>
#include <QMultiHash>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

QList<qint64> allProcesses()
{
    QList<qint64> processes;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const qint64 process = name.toLongLong(&isNumber);
        if (isNumber)
            processes << process;
    }
    return processes;
}

// "7 (name) S 1 …", and the name may hold anything.
qint64 parentOf(qint64 process)
{
    const QByteArray line = processFile(process, "stat");
    return line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

} // namespace

QList<qint64> descendantsOf(qint64 process)
{
    QMultiHash<qint64, qint64> children;
    for (const qint64 candidate : allProcesses())
        children.insert(parentOf(candidate), candidate);
    QList<qint64> found{process};
    for (qsizetype i = 0; i < found.size(); ++i)
        found += children.values(found[i]);
    found.removeFirst();
    return found;
}

QList<qint64> processesNaming(const QByteArray &text)
{
    QList<qint64> found;
    for (const qint64 process : allProcesses()) {
        if (processFile(process, "cmdline").contains(text))
            found << process;
    }
    return found;
}

QByteArray processFile(qint64 process, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Chatelaine
