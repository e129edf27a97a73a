// SPDX-License-Identifier: MIT
#include "tests/bench/recomputecases.h"

#include "tests/bench/await.h"

#include <QElapsedTimer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// The gated scope whose share of the keys, by the rule, is nearest to this one.
Scope scopeHeldBy(const KeySnapshot &snapshot, double share)
{
    std::vector<quint32> holders(snapshot.scopes().size());
    for (quint32 row = 0; row < snapshot.size(); ++row) {
        snapshot.expected(Row(row)).forEach([&](int scope) {
            if (size_t(scope) < holders.size())
                ++holders[size_t(scope)];
        });
    }
    const Scope *best = nullptr;
    double distance = 2;
    for (size_t i = 0; i < holders.size(); ++i) {
        const Scope &scope = snapshot.scopes()[i];
        const double here = std::abs(double(holders[i]) / snapshot.size() - share);
        if (scope.isActive && !scope.groups().isEmpty() && here < distance) {
            best = &scope;
            distance = here;
        }
    }
    return *best;
}

} // namespace

RecomputeCases::RecomputeCases(KeyStore &store, const SqlClient &client)
    : m_store(store)
    , m_client(client)
    , m_snapshot(answered(store.load()))
    , m_grants(client, *m_snapshot)
    , m_rare(scopeHeldBy(*m_snapshot, 0))
    , m_common(scopeHeldBy(*m_snapshot, 1.0 / 3))
{
    if (m_grants.missing() + m_grants.extra() == 0)
        qFatal("The estate does not drift: make it anew.");
}

double RecomputeCases::recomputeDrifted()
{
    RecomputeReport report;
    const double result = recompute(&report);
    m_wroteWhatItMust = report.granted == m_grants.missing() && report.revoked == m_grants.extra();
    return result;
}

double RecomputeCases::recomputeClean()
{
    RecomputeReport report;
    return recompute(&report);
}

double RecomputeCases::grantToAll()
{
    ScopeEdit edit;
    edit.base = m_rare;
    edit.wanted = m_rare;
    edit.wanted.groupCsv.clear();
    edit.openToEveryone = EveryoneConsent::Given;
    return save(edit);
}

double RecomputeCases::revokeFromThird()
{
    m_grants.rememberHolders(m_common);
    ScopeEdit edit;
    edit.base = m_common;
    edit.wanted = m_common;
    edit.wanted.groupCsv = u"999999"_s; // A group that nobody is in.
    return save(edit);
}

double RecomputeCases::runScript(const QString &script)
{
    QElapsedTimer timer;
    timer.start();
    m_client.run(script);
    return rate(timer.nsecsElapsed());
}

double RecomputeCases::rate(qint64 nanoseconds) const
{
    return m_snapshot->size() / (double(nanoseconds) / 1e9);
}

double RecomputeCases::recompute(RecomputeReport *report)
{
    QElapsedTimer timer;
    timer.start();
    *report = answered(m_store.recompute({}));
    const double result = rate(timer.nsecsElapsed());
    m_left = report->left + report->busy;
    return result;
}

double RecomputeCases::save(const ScopeEdit &edit)
{
    QElapsedTimer timer;
    timer.start();
    const ScopeSaveReport report = answered(m_store.save(edit));
    const double result = rate(timer.nsecsElapsed());
    if (report.isConflict())
        qFatal("Somebody else changed the scope.");
    m_left = report.left;
    return result;
}

} // namespace Chatelaine
