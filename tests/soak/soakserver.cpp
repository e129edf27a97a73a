// SPDX-License-Identifier: MIT
#include "tests/soak/soakserver.h"

#include <QStandardPaths>

#include <set>

using namespace Qt::StringLiterals;

namespace Chatelaine {

bool isMariaDbInstalled()
{
    const QString name = u"mariadbd"_s;
    return !QStandardPaths::findExecutable(name).isEmpty() ||
           !QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s}).isEmpty();
}

QStringList soakServerOptions()
{
    return {u"--innodb-buffer-pool-size=256M"_s, u"--innodb-log-file-size=96M"_s,
            u"--innodb-flush-log-at-trx-commit=1"_s, u"--innodb-doublewrite=1"_s,
            u"--innodb-print-all-deadlocks=ON"_s};
}

QString randomGroupList(std::mt19937_64 &random)
{
    std::set<quint64> groups;
    const quint64 count = 1 + random() % 3;
    while (groups.size() < count)
        groups.insert(5 + random() % 36);
    QStringList list;
    for (const quint64 group : groups)
        list.append(QString::number(group));
    return list.join(u',');
}

} // namespace Chatelaine
