// SPDX-License-Identifier: MIT
#include "tests/bench/keystrokes.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

QStringList scriptedKeystrokes()
{
    const QStringList typed{
        u"a"_s,     u"marshal"_s,  u"trooper"_s,      u"9999"_s,       u"zqx"_s,
        u"m"_s,     u"steve1"_s,   u"user:an"_s,      u"prefix:ab"_s,  u"ghost"_s,
        u"drift"_s, u"-drift s"_s, u"unused:90d e"_s, u"never-used"_s, u"status:disabled o"_s,
    };
    const QStringList terms{QString(), u"status:active "_s,
                            u"status:active owner:valid scope:read "_s};
    QStringList keystrokes;
    for (const QString &term : terms) {
        for (const QString &word : typed) {
            const qsizetype free = word.lastIndexOf(u' ') + 1;
            const qsizetype start = qMax(free, word.indexOf(u':', free) + 1);
            const bool isWord =
                word == u"ghost"_s || word.endsWith(u"drift"_s) || word == u"never-used"_s;
            for (qsizetype end = isWord ? word.size() : start + 1; end <= word.size(); ++end)
                keystrokes += term + word.first(end);
        }
        keystrokes += term;
    }
    return keystrokes;
}

} // namespace Chatelaine
