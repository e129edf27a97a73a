// SPDX-License-Identifier: MIT
#include "models/tables/driftwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::DriftWords)
};

std::vector<DriftCause> causesByFrequency(const DriftCounts &counts)
{
    std::vector<DriftCause> causes;
    for (int i = 0; i < DriftCauseCount; ++i) {
        if (counts.keysBy[size_t(i)] > 0)
            causes.push_back(DriftCause(i));
    }
    std::ranges::stable_sort(causes, std::ranges::greater(),
                             [&counts](DriftCause cause) { return counts.keysBy[size_t(cause)]; });
    return causes;
}

QString phraseFor(DriftCause cause, int keys)
{
    switch (cause) {
    case DriftCause::PrimaryGroupOnly:
        return Texts::tr("%Ln granted by the primary group only", nullptr, keys);
    case DriftCause::PendingJob:
        return Texts::tr("%Ln waiting for the site's own recompute job", nullptr, keys);
    case DriftCause::DeletedScope:
        return Texts::tr("%Ln with grants of a deleted scope", nullptr, keys);
    case DriftCause::InactiveScope:
        return Texts::tr("%Ln with grants of an inactive scope", nullptr, keys);
    case DriftCause::Unknown:
        return Texts::tr("%Ln changed in the database, or not followed yet", nullptr, keys);
    }
    return {};
}

} // namespace

QString driftText(const DriftCounts &counts)
{
    const int keys = int(counts.keys());
    return keys == 0 ? QString()
                     : Texts::tr("%Ln key(s) differ from the definitions.", nullptr, keys);
}

QStringList driftCausePhrases(const DriftCounts &counts)
{
    QStringList phrases;
    for (const DriftCause cause : causesByFrequency(counts))
        phrases += phraseFor(cause, int(counts.keysBy[size_t(cause)]));
    return phrases;
}

QStringList driftCauseLines(const DriftCounts &counts)
{
    QStringList lines;
    for (const DriftCause cause : causesByFrequency(counts))
        lines +=
            phraseFor(cause, int(counts.keysBy[size_t(cause)])) + u": "_s + driftCauseText(cause);
    return lines;
}

} // namespace Chatelaine
