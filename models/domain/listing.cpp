// SPDX-License-Identifier: MIT
#include "models/domain/listing.h"

namespace Chatelaine {

QString listed(const QStringList &names, Conjunction conjunction, const Language &language)
{
    constexpr auto Context = "Chatelaine::ScopeExplanation";
    if (names.size() < 2)
        return names.join(QString());
    const QString comma =
        language.text(Context, QT_TRANSLATE_NOOP("Chatelaine::ScopeExplanation", ", "));
    const QString last =
        language.text(Context, conjunction == Conjunction::And
                                   ? QT_TRANSLATE_NOOP("Chatelaine::ScopeExplanation", " and ")
                                   : QT_TRANSLATE_NOOP("Chatelaine::ScopeExplanation", " or "));
    return names.first(names.size() - 1).join(comma) + last + names.last();
}

} // namespace Chatelaine
