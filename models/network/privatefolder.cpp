// SPDX-License-Identifier: MIT
#include "models/network/privatefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// Bytes: sun_path holds 104 on macOS and 108 elsewhere, the 0 at the end included; a socket's name
// has to fit behind the folder.
constexpr qsizetype LongestFolder = 90;

} // namespace

QString privateFolderTemplate()
{
    const QString name = u"/chatelaine-XXXXXX"_s;
    const QString runtime =
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + name;
    const bool isGood = QFileInfo(QFileInfo(runtime).path()).isWritable() &&
                        runtime.toUtf8().size() <= LongestFolder;
    return isGood ? runtime : QDir::tempPath() + name;
}

} // namespace Chatelaine
