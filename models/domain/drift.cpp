// SPDX-License-Identifier: MIT
#include "models/domain/drift.h"

namespace Chatelaine {

DriftCause causeOfDrift(const DriftEvidence &evidence)
{
    Q_ASSERT(evidence.stored != evidence.expected);
    if (evidence.stored == evidence.expectedFromPrimaryGroup)
        return DriftCause::PrimaryGroupOnly;
    const ScopeSet missing = evidence.expected - evidence.stored;
    const ScopeSet extra = evidence.stored - evidence.expected;
    if (missing.isEmpty() && (extra - evidence.deletedScopes).isEmpty())
        return DriftCause::DeletedScope;
    // Before InactiveScope: the job will take those rows away, too.
    if (evidence.recomputeJobPending)
        return DriftCause::PendingJob;
    if (missing.isEmpty() && (extra - evidence.inactiveScopes).isEmpty())
        return DriftCause::InactiveScope;
    return DriftCause::Unknown;
}

QLatin1String driftCauseName(DriftCause cause)
{
    switch (cause) {
    case DriftCause::PrimaryGroupOnly:
        return QLatin1String("primary-only");
    case DriftCause::PendingJob:
        return QLatin1String("pending-job");
    case DriftCause::DeletedScope:
        return QLatin1String("deleted-scope");
    case DriftCause::InactiveScope:
        return QLatin1String("inactive-scope");
    case DriftCause::Unknown:
        return QLatin1String("unknown");
    }
    return {};
}

QString driftCauseText(DriftCause cause, const Language &language)
{
    constexpr std::array Sentences{
        QT_TRANSLATE_NOOP(
            "Chatelaine::DriftCause",
            "Granted by the primary group alone: two versions of the add-on mis-read the "
            "secondary groups. Recompute, and update the add-on."),
        QT_TRANSLATE_NOOP("Chatelaine::DriftCause",
                          "The site's recompute job has not finished. Wait for it, or recompute."),
        QT_TRANSLATE_NOOP(
            "Chatelaine::DriftCause",
            "Grants of a scope that no longer exists were left behind. Recompute to remove "
            "them."),
        QT_TRANSLATE_NOOP(
            "Chatelaine::DriftCause",
            "Grants of an inactive scope are still stored; the API ignores them. Recompute "
            "to remove them."),
        QT_TRANSLATE_NOOP(
            "Chatelaine::DriftCause",
            "The grants were changed in the database, or groups changed without the site "
            "noticing. Recompute to follow the rule."),
    };
    static_assert(Sentences.size() == DriftCauseCount);
    return language.text("Chatelaine::DriftCause", Sentences[size_t(cause)]);
}

} // namespace Chatelaine
