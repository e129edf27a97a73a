// SPDX-License-Identifier: MIT
#include "models/store/grantremoval.h"

#include "models/base/logging.h"
#include "models/store/transaction.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <limits>

namespace Chatelaine {

namespace {

constexpr int MaximumTries = 60;           // In a row, while somebody holds a row.
constexpr unsigned long ShortestPause = 5; // Milliseconds
constexpr unsigned long LongestPause = 200;
constexpr std::chrono::milliseconds FirstPatience{100};
constexpr std::chrono::milliseconds LastPatience{10'000};

} // namespace

GrantRemoval::GrantRemoval(Connection &connection, JobControl &control)
    : m_connection(connection)
    , m_control(control)
    , m_delete(connection, Statement::DeleteSomeGrantsOfScope)
    , m_load(connection)
{}

RecomputeReport GrantRemoval::run(ScopeId scope, OldWriters &oldWriters)
{
    RecomputeReport report;
    if (m_connection.dialect() == Dialect::Sqlite)
        return report; // Went with the scope.
    m_listed = countLeft(scope);
    Result<void> ended;
    bool areGone = false;
    for (const auto patience : {FirstPatience, LastPatience}) {
        if (areGone || !ended || m_control.isStopAsked())
            break;
        areGone = oldWriters.waitUntilGone(m_control, patience);
        ended = removeAll(scope, &report);
    }
    report.changedKeys = report.revoked;
    if (!ended)
        qCWarning(storeLog) << "Grants of a deleted scope are left:" << ended.error().detail();
    if (!ended || m_control.isStopAsked())
        report.left = countLeft(scope);
    return report;
}

Result<void> GrantRemoval::removeAll(ScopeId scope, RecomputeReport *report)
{
    unsigned long pause = ShortestPause;
    for (int tries = 0; !m_control.isStopAsked();) {
        if (m_control.isCancelled())
            return Error::cancelled();
        if (m_pace.isReadingDue())
            m_pace.serverSaid(m_load.read());
        QThread::usleep(static_cast<unsigned long>(m_pace.pause().count()));
        const quint32 wanted = m_pace.chunkSize();
        CHATELAINE_TRY(const std::optional<qint64> removed, removeSome(scope));
        if (removed) {
            tries = 0;
            pause = ShortestPause;
            report->revoked += *removed;
            m_control.reportProgress(int(report->revoked),
                                     int(std::max(m_listed, report->revoked)));
            if (*removed < wanted)
                return {};
            continue;
        }
        if (++tries == MaximumTries)
            return Error::busy({});
        QThread::msleep(pause);
        pause = std::min(pause * 2, LongestPause);
    }
    return {};
}

Result<std::optional<qint64>> GrantRemoval::removeSome(ScopeId scope)
{
    const quint32 wanted = m_pace.chunkSize();
    QElapsedTimer held;
    held.start();
    // A transaction of its own: the connection commits each statement that is alone.
    const Result<qint64> removed = m_delete.run({scope.value(), wanted});
    const bool isHeld = !removed && removed.error().code() == Error::Code::Busy;
    m_pace.chunkEnded(wanted, Pace::Microseconds(held.nsecsElapsed() / 1000),
                      isHeld ? Pace::Outcome::MetHeldRow : Pace::Outcome::Written);
    if (isHeld)
        return std::optional<qint64>();
    if (!removed)
        return removed.error();
    return std::optional(*removed);
}

// At least one, when it cannot be counted.
qint64 GrantRemoval::countLeft(ScopeId scope)
{
    qint64 left = 1;
    Query query(m_connection, Statement::CountGrantsOfScope);
    static_cast<void>(query.forEachRow({scope.value(), std::numeric_limits<quint32>::max()},
                                       [&] { left = query.wide(0); }));
    return left;
}

} // namespace Chatelaine
