// SPDX-License-Identifier: MIT
#include "tests/support/canary.h"

#include <QDirIterator>
#include <QFile>
#include <QUrl>
#include <QtEndian>

#include <utility>
#include <vector>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

using Disguise = std::pair<QString, QByteArray>;

QByteArray utf16(const QByteArray &secret, bool isBigEndian)
{
    QByteArray bytes;
    for (const QChar unit : QString::fromUtf8(secret)) {
        const quint16 code = unit.unicode();
        const quint16 ordered = isBigEndian ? qToBigEndian(code) : qToLittleEndian(code);
        bytes.append(reinterpret_cast<const char *>(&ordered), sizeof(ordered));
    }
    return bytes;
}

// In base64 the same bytes look different after 0, 1 or 2 others. Only what depends on nothing but
// the secret is kept.
QByteArray base64After(const QByteArray &secret, int before)
{
    const QByteArray encoded = QByteArray(QByteArray(before, 'x') + secret).toBase64();
    const qsizetype first = before == 0 ? 0 : 4;
    const qsizetype whole = (before + secret.size()) / 3 * 4;
    return encoded.mid(first, whole - first);
}

std::vector<Disguise> disguisesOf(const QByteArray &secret)
{
    QByteArray reversed(secret.size(), Qt::Uninitialized);
    std::copy(secret.crbegin(), secret.crend(), reversed.begin());
    std::vector<Disguise> all{
        {u"plain"_s, secret},
        {u"UTF-16LE"_s, utf16(secret, false)},
        {u"UTF-16BE"_s, utf16(secret, true)},
        {u"hexadecimal"_s, secret.toHex()},
        {u"HEXADECIMAL"_s, secret.toHex().toUpper()},
        {u"percent-encoded"_s, secret.toPercentEncoding()},
        {u"reversed"_s, reversed},
    };
    for (const int before : {0, 1, 2})
        all.emplace_back(u"base64"_s, base64After(secret, before));
    return all;
}

} // namespace

QStringList disguisesIn(const QByteArray &data, const QByteArray &secret)
{
    QStringList found;
    for (const auto &[name, bytes] : disguisesOf(secret)) {
        if (data.contains(bytes))
            found += name;
    }
    return found;
}

CanarySearch searchFolder(const QString &folder, const QByteArray &secret)
{
    CanarySearch search;
    QDirIterator entries(folder,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        for (const QString &disguise : disguisesIn(path.toUtf8(), secret))
            search.found += path + u" (its name): "_s + disguise;
        QFile file(path);
        if (!entries.fileInfo().isFile() || entries.fileInfo().isSymLink() ||
            !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray data = file.readAll();
        ++search.files;
        search.bytes += data.size();
        for (const QString &disguise : disguisesIn(data, secret))
            search.found += path + u": "_s + disguise;
    }
    return search;
}

QString CanarySearch::toString() const
{
    return u"%1 files, %2 bytes, searched for 10 shapes of the secret: %3"_s.arg(files)
        .arg(bytes)
        .arg(found.isEmpty() ? u"not found"_s : found.join(u", "_s));
}

} // namespace Chatelaine
