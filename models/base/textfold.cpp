// SPDX-License-Identifier: MIT
#include "models/base/textfold.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Chatelaine {

namespace {

// Letters that people type without their stroke, or as two; Unicode does not take them apart.
constexpr std::array<std::pair<char16_t, QLatin1String>, 9> PlainLetters{{
    {u'ß', QLatin1String("ss")},
    {u'æ', QLatin1String("ae")},
    {u'œ', QLatin1String("oe")},
    {u'ø', QLatin1String("o")},
    {u'đ', QLatin1String("d")},
    {u'ð', QLatin1String("d")},
    {u'ł', QLatin1String("l")},
    {u'þ', QLatin1String("th")},
    {u'ı', QLatin1String("i")},
}};

void appendPlain(QString &text, QChar character)
{
    const auto plain = std::find_if(PlainLetters.cbegin(), PlainLetters.cend(),
                                    [character](auto known) { return known.first == character; });
    if (plain != PlainLetters.cend())
        text += plain->second;
    else if (character.category() != QChar::Mark_NonSpacing)
        text += character;
}

} // namespace

QByteArray foldForSearch(QStringView text)
{
    const QString decomposed =
        text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString bare;
    bare.reserve(decomposed.size());
    for (const QChar character : decomposed)
        appendPlain(bare, character);
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
