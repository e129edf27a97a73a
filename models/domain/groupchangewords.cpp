// SPDX-License-Identifier: MIT
#include "models/domain/groupchangewords.h"

#include "models/base/visibletext.h"

#include <array>

namespace Chatelaine {

namespace {

constexpr auto Context = "Chatelaine::GroupChange";

struct Beginning
{
    QByteArrayView site; // A number follows, and nothing else.
    const char *words;
};

constexpr std::array Beginnings{
    Beginning{"userUpgrade-", QT_TRANSLATE_NOOP("Chatelaine::GroupChange", "user upgrade %1")},
    Beginning{"userUpgrade", QT_TRANSLATE_NOOP("Chatelaine::GroupChange", "user upgrade %1")},
    Beginning{"ugPromotion-", QT_TRANSLATE_NOOP("Chatelaine::GroupChange", "promotion %1")},
    Beginning{"ugPromotion", QT_TRANSLATE_NOOP("Chatelaine::GroupChange", "promotion %1")},
    Beginning{"promotion-", QT_TRANSLATE_NOOP("Chatelaine::GroupChange", "promotion %1")},
    Beginning{"promotion", QT_TRANSLATE_NOOP("Chatelaine::GroupChange", "promotion %1")},
};

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QString groupChangeText(const QByteArray &key, const Language &language)
{
    for (const Beginning &beginning : Beginnings) {
        if (!key.startsWith(beginning.site))
            continue;
        const QByteArray number = key.sliced(beginning.site.size());
        if (isNumber(number))
            return language.text(Context, beginning.words).arg(QString::fromLatin1(number));
    }
    return visibleText(QString::fromUtf8(key));
}

} // namespace Chatelaine
