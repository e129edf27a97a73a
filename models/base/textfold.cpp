// SPDX-License-Identifier: MIT
#include "models/base/textfold.h"

#include <QString>

#include <algorithm>

namespace Chatelaine {

QByteArray foldForSearch(QStringView text)
{
    const QString decomposed =
        text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString bare;
    bare.reserve(decomposed.size());
    std::copy_if(decomposed.cbegin(), decomposed.cend(), std::back_inserter(bare),
                 [](QChar character) { return character.category() != QChar::Mark_NonSpacing; });
    return bare.toUtf8();
}

QByteArray foldForSearch(QByteArrayView utf8)
{
    const auto isAscii = [](char byte) { return static_cast<signed char>(byte) >= 0; };
    if (!std::all_of(utf8.cbegin(), utf8.cend(), isAscii))
        return foldForSearch(QString::fromUtf8(utf8));
    return utf8.toByteArray().toLower();
}

} // namespace Chatelaine
