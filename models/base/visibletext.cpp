// SPDX-License-Identifier: MIT
#include "models/base/visibletext.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace Chatelaine {

namespace {

constexpr char32_t ZeroWidthJoiner = 0x200D; // Part of many emoji.

bool isHidden(char32_t character)
{
    if (character == ZeroWidthJoiner)
        return false;
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
        return false;
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
    for (const char32_t character : characters) {
        if (isHidden(character))
            shown +=
                QStringLiteral("[U+%1]").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += QString::fromUcs4(&character, 1);
    }
    return shown;
}

} // namespace Chatelaine
