// SPDX-License-Identifier: MIT
#include "models/store/clientfacts.h"

#include "models/store/mysqlhandle.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QStringList pluginsIn(const QString &folder)
{
    QStringList names;
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"*.so"_s, u"*.dll"_s, u"*.dylib"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        names += file.completeBaseName();
    return names;
}

} // namespace

ClientFacts clientFacts()
{
    const QString folder = pluginFolder();
    QStringList drivers = QSqlDatabase::drivers();
    drivers.removeDuplicates();
    drivers.sort();
    return {.drivers = drivers,
            .connector = clientLibrary(),
            .pluginFolder = folder,
            .plugins = pluginsIn(folder)};
}

} // namespace Chatelaine
