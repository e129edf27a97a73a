// SPDX-License-Identifier: MIT
// One PHP process of the simulated site: a connection, a random generator, and what it measured.
//
// The thread that made it.
#pragma once

#include "tests/support/plainconnection.h"
#include "tests/support/sitesimulator.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <random>

namespace Chatelaine {

// What the site's processes know of the forum when they start.
struct SitePlan
{
    DatabaseUrl url;
    SiteOptions options;
    std::vector<quint32> users; // Those with keys; in SiteMode::Hot 500 of them.
    std::vector<quint32> keys;
    quint32 lastUser = 0;
};

class SiteActor final
{
public:
    SiteActor(const SitePlan &plan, const std::atomic_bool &isStopping, quint64 seed);

    [[nodiscard]] const SitePlan &plan() const { return m_plan; }
    [[nodiscard]] SiteReport &report() { return m_report; }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }

    // Does it so often until the site stops; connects first, and anew when the connection is lost.
    void repeat(double perSecond, const std::function<void()> &work);
    // Waits until the time has come for the next of so many; false when the site stops.
    [[nodiscard]] bool awaitTurn(double perSecond);

    // START TRANSACTION, body, COMMIT; ROLLBACK when one of them fails or body says no. Timed.
    bool transact(SiteAction action, const std::function<bool()> &body);
    // A statement that is its own transaction. Timed.
    bool runAlone(SiteAction action, const QString &sql);
    // Both remember the error. SQL without the tag.
    bool run(const QString &sql);
    [[nodiscard]] std::optional<PlainConnection::Rows> select(const QString &sql);

    [[nodiscard]] quint32 below(size_t limit) { return quint32(m_random() % limit); }
    [[nodiscard]] quint32 oneOf(const std::vector<quint32> &ids) { return ids[below(ids.size())]; }

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool connect();
    void remember(const QString &sql);

    const SitePlan &m_plan;
    const std::atomic_bool &m_isStopping;
    std::mt19937_64 m_random;
    PlainConnection m_connection;
    bool m_isOpen = false;
    Clock::time_point m_turn;
    SiteReport m_report;
};

} // namespace Chatelaine
