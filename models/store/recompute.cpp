// SPDX-License-Identifier: MIT
#include "models/store/recompute.h"

#include "models/base/logging.h"
#include "models/store/cav7rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int MaximumPasses = 5;
// So few keys are looked at again in a blink.
constexpr qint64 KeysInABlink = 20'000;
// The site's transactions take milliseconds; none is as old as that.
constexpr qint64 OldestTransaction = 10; // Seconds
constexpr std::chrono::milliseconds FirstPatience{100};
constexpr std::chrono::milliseconds LastPatience{10'000};

// A chunk whose COMMIT was not answered is done or not: the next run finds out.
bool isBroken(const Error &error)
{
    return error.code() == Error::Code::Connection || error.code() == Error::Code::Unknown;
}

Error brokenOff(const Error &error, const GrantChanges &changes)
{
    const QString done =
        changes.changedKeys == 0
            ? QString()
            : QCoreApplication::translate("Chatelaine::Recompute", "%n key(s) were changed.",
                                          nullptr, int(changes.changedKeys)) +
                  u' ';
    return Error::connection(
        done + QCoreApplication::translate(
                   "Chatelaine::Recompute",
                   "The connection broke in the middle of the recompute. What was done stays done, "
                   "and every key has either its old grants or its new ones; recompute again to "
                   "finish."),
        error.detail());
}

void addTo(RecomputeReport *report, const GrantSteps &steps)
{
    report->granted = steps.changes().granted;
    report->revoked = steps.changes().revoked;
    report->changedKeys = steps.changes().changedKeys;
    report->busy = steps.busy();
    report->left = steps.left();
}

} // namespace

Recompute::Recompute(Connection &connection, const Schema &schema, JobControl &control)
    : m_connection(connection)
    , m_schema(schema)
    , m_control(control)
{}

Result<RecomputeReport> Recompute::run(const RecomputeRequest &request)
{
    CHATELAINE_TRY(Survey found, survey(request));
    RecomputeReport report = found.report;
    if (request.mode == WriteMode::DryRun)
        return report;
    GrantSteps steps(m_connection, m_control);
    const Result<void> ended = repeat(request, std::move(found), steps);
    if (!ended)
        return isBroken(ended.error()) ? brokenOff(ended.error(), steps.changes()) : ended.error();
    addTo(&report, steps);
    return report;
}

Result<void> Recompute::repeat(const RecomputeRequest &request, Survey found, GrantSteps &steps)
{
    for (int pass = 0; !found.listed.keys.empty() && pass < MaximumPasses; ++pass) {
        CHATELAINE_CHECK(steps.write(std::move(found.listed), found.scopes));
        if (steps.left() > 0 || steps.busy() > 0 || m_control.isStopAsked())
            return {};
        const bool isLong = found.report.examined > KeysInABlink;
        if (isLong && !steps.haveScopesChanged() && haveScopesSettled(found))
            return {};
        if (steps.haveScopesChanged())
            static_cast<void>(OldWriters(m_connection).waitUntilGone(m_control, FirstPatience));
        CHATELAINE_TRY(found, survey(request));
    }
    steps.giveUp(found.listed.keys.size());
    return {};
}

Result<Survey> Recompute::survey(const RecomputeRequest &request)
{
    m_sinceSurvey.start();
    return GrantSurvey(m_connection, m_schema, m_control).run(request);
}

// Both times are the server's, in whole seconds.
bool Recompute::haveScopesSettled(const Survey &found)
{
    if (const auto scopes = readScopes(m_connection); !scopes || *scopes != found.scopes)
        return false;
    if (m_connection.dialect() == Dialect::Sqlite)
        return true;    // Whoever writes is alone, and reads the definitions after it began to.
    qint64 changed = 0; // NULL: not since the server was started.
    Query query(m_connection, Statement::TableTime);
    const auto asked = query.forEachRow({QString(m_schema.prefix + u"api_key_scope_def"_s)},
                                        [&] { changed = query.wide(0); });
    const Result<qint64> now = selectNumber(m_connection, Statement::ServerTime);
    const qint64 surveyed = now ? *now - m_sinceSurvey.elapsed() / 1000 - 1 : 0;
    return asked && changed < surveyed - OldestTransaction;
}

RecomputeReport Recompute::follow(ScopeId scope, ListedKeys listed, OldWriters &oldWriters)
{
    RecomputeReport report;
    GrantSteps steps(m_connection, m_control);
    const bool isAnyLeftToDo = !listed.keys.empty();
    Result<void> ended = steps.write(std::move(listed), {});
    if (ended && steps.left() == 0 && steps.busy() == 0)
        ended = settle(scope, oldWriters, steps);
    addTo(&report, steps);
    if (ended)
        return report;
    qCWarning(storeLog) << "A saved scope could not be followed:" << ended.error().detail();
    if (isAnyLeftToDo)
        report.left = std::max(report.left, qint64(1));
    return report;
}

// A user saved by the site at the same moment may have been granted by the definition as it was
// before; such keys show only when that transaction has ended.
Result<void> Recompute::settle(ScopeId scope, OldWriters &oldWriters, GrantSteps &steps)
{
    RecomputeRequest request;
    request.scope = scope;
    for (const auto patience : {FirstPatience, LastPatience}) {
        const bool areGone = oldWriters.waitUntilGone(m_control, patience);
        CHATELAINE_TRY(Survey found, survey(request));
        CHATELAINE_CHECK(repeat(request, std::move(found), steps));
        if (areGone || m_control.isStopAsked())
            return {};
    }
    return {};
}

} // namespace Chatelaine
