// SPDX-License-Identifier: MIT
// Looks for a secret that must not be there: as it is, and in the disguises in which it could have
// been written by accident.
//
// Any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Chatelaine {

struct CanarySearch
{
    QStringList found; // "home/file: base64"; empty = it is nowhere.
    int files = 0;
    qint64 bytes = 0;

    // "9 files, 12,345 bytes, 7 disguises: not found"
    [[nodiscard]] QString toString() const;
};

// What the bytes look like plain, in UTF-16 (both orders), base64, hexadecimal, percent-encoded and
// reversed; the names of those that occur in the data.
[[nodiscard]] QStringList disguisesIn(const QByteArray &data, const QByteArray &secret);

// Everything below the folder, names of files included; links are not followed.
[[nodiscard]] CanarySearch searchFolder(const QString &folder, const QByteArray &secret);

} // namespace Chatelaine
