// SPDX-License-Identifier: MIT
#include "models/base/textfold.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstring>

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

char lowered(char ascii)
{
    const bool isUpper = uchar(ascii - 'A') <= 'Z' - 'A';
    return char(ascii | (isUpper ? 0x20 : 0));
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
    if (!isAscii(utf8))
        return foldForSearch(QString::fromUtf8(utf8));
    QByteArray folded(utf8.size(), Qt::Uninitialized);
    foldAscii(utf8, folded.data());
    return folded;
}

bool isAscii(QByteArrayView text)
{
    // Eight bytes at a time.
    constexpr quint64 HighBits = 0x8080808080808080;
    quint64 bytes = 0;
    for (; text.size() >= qsizetype(sizeof bytes); text = text.sliced(sizeof bytes)) {
        std::memcpy(&bytes, text.data(), sizeof bytes);
        if ((bytes & HighBits) != 0)
            return false;
    }
    return std::all_of(text.cbegin(), text.cend(), [](char byte) { return uchar(byte) < 0x80; });
}

char *foldAscii(QByteArrayView ascii, char *to)
{
    return std::transform(ascii.begin(), ascii.end(), to, lowered);
}

} // namespace Chatelaine
