// SPDX-License-Identifier: MIT
#include "tests/support/siteactor.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Chatelaine {

namespace {

constexpr auto LongestNap = 50ms;       // The site must be able to stop.
constexpr auto LongestArrears = 1000ms; // Who is later than this does not catch up.

qint64 microsecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() -
                                                                 start)
        .count();
}

} // namespace

SiteActor::SiteActor(const SitePlan &plan, const std::atomic_bool &isStopping, quint64 seed)
    : m_plan(plan)
    , m_isStopping(isStopping)
    , m_random(seed)
    , m_connection(plan.url)
    , m_turn(Clock::now())
{}

void SiteActor::repeat(double perSecond, const std::function<void()> &work)
{
    while (awaitTurn(perSecond)) {
        if (connect())
            work();
    }
}

bool SiteActor::awaitTurn(double perSecond)
{
    m_turn += std::chrono::duration_cast<Clock::duration>(1s / perSecond);
    m_turn = std::max(m_turn, Clock::now() - LongestArrears);
    while (!m_isStopping && Clock::now() < m_turn)
        std::this_thread::sleep_until(std::min(m_turn, Clock::now() + LongestNap));
    return !m_isStopping;
}

bool SiteActor::connect()
{
    if (m_isOpen)
        return true;
    if (!m_connection.open()) {
        remember(u"connect"_s);
        std::this_thread::sleep_for(LongestNap);
        return false;
    }
    m_isOpen = true;
    const QString level = m_plan.options.isolation == SiteIsolation::ReadCommitted
                              ? u"READ COMMITTED"_s
                              : u"REPEATABLE READ"_s;
    return run(u"SET SESSION TRANSACTION ISOLATION LEVEL "_s + level);
}

bool SiteActor::transact(SiteAction action, const std::function<bool()> &body)
{
    const auto start = Clock::now();
    if (run(u"START TRANSACTION"_s) && body() && run(u"COMMIT"_s)) {
        m_report.latencies[int(action)].add(microsecondsSince(start));
        return true;
    }
    if (m_isOpen)
        run(u"ROLLBACK"_s);
    return false;
}

bool SiteActor::runAlone(SiteAction action, const QString &sql)
{
    const auto start = Clock::now();
    if (!run(sql))
        return false;
    m_report.latencies[int(action)].add(microsecondsSince(start));
    return true;
}

bool SiteActor::run(const QString &sql) { return select(sql).has_value(); }

std::optional<PlainConnection::Rows> SiteActor::select(const QString &sql)
{
    auto rows = m_connection.select(SiteTag + sql);
    if (!rows)
        remember(sql);
    return rows;
}

void SiteActor::remember(const QString &sql)
{
    m_isOpen = m_isOpen && !m_connection.isLost();
    const QString what = sql.section(u' ', 0, 2);
    ++m_report.errors[QString::number(m_connection.errorNumber()) + u' ' + what];
}

} // namespace Chatelaine
