// SPDX-License-Identifier: MIT
#include "models/base/visibletext.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace Chatelaine {

namespace {

constexpr char32_t ZeroWidthJoiner = 0x200D;
constexpr char32_t EmojiVariation = 0xFE0F;
constexpr char32_t LastAscii = 0x7F;

// Letters and symbols that are drawn as nothing, or as a blank.
constexpr std::array<char32_t, 7> BlankCharacters{0x034F, 0x115F, 0x1160, 0x17B4,
                                                  0x17B5, 0x2800, 0x3164};

bool isEmojiPart(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    const bool isSymbol =
        category == QChar::Symbol_Other || category == QChar::Symbol_Modifier; // Skin tones.
    return character > LastAscii && (isSymbol || character == EmojiVariation);
}

// A joiner belongs to the text only inside of an emoji: between letters it tells two names apart
// that look the same.
bool joinsEmoji(const QList<uint> &characters, qsizetype at)
{
    return characters[at] == ZeroWidthJoiner && at > 0 && at + 1 < characters.size() &&
           isEmojiPart(characters[at - 1]) && isEmojiPart(characters[at + 1]);
}

bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return std::find(BlankCharacters.cbegin(), BlankCharacters.cend(), character) !=
               BlankCharacters.cend();
    }
}

} // namespace

QString visibleText(const QString &text)
{
    const auto plain = [](QChar character) {
        return character.unicode() >= 0x20 && character.unicode() < 0x7F;
    };
    if (std::all_of(text.cbegin(), text.cend(), plain))
        return text;
    QString shown;
    shown.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters[i];
        if (isHidden(character) && !joinsEmoji(characters, i))
            shown +=
                QStringLiteral("[U+%1]").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += QString::fromUcs4(&character, 1);
    }
    return shown;
}

} // namespace Chatelaine
