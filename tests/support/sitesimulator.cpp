// SPDX-License-Identifier: MIT
#include "tests/support/sitesimulator.h"

#include "tests/support/siteactions.h"

#include <QElapsedTimer>

#include <numeric>
#include <thread>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int Writers = 4;
constexpr int ApiProcesses = 2;
constexpr size_t HotUsers = 500;
constexpr const char *ActionNames[] = {"users saved", "keys changed", "uses of the API",
                                       "scopes edited", "users of the job"};
static_assert(std::size(ActionNames) == size_t(SiteActionCount));

SitePlan makePlan(const DatabaseUrl &url, const SiteOptions &options)
{
    SitePlan plan{.url = url, .options = options, .users = {}, .keys = {}, .lastUser = 0};
    PlainConnection database(url);
    database.mustOpen();
    plan.lastUser = quint32(database.number(u"SELECT MAX(user_id) FROM xf_user"_s));
    const auto rows =
        database.mustSelect(u"SELECT key_id, user_id FROM xf_cav7_api_key ORDER BY key_id"_s);
    for (const QVariantList &row : rows) {
        plan.keys.push_back(row.value(0).toUInt());
        plan.users.push_back(row.value(1).toUInt());
    }
    if (options.mode == SiteMode::Hot)
        plan.users.resize(std::min(plan.users.size(), HotUsers));
    return plan;
}

} // namespace

qint64 SiteReport::operations() const
{
    return std::accumulate(std::begin(latencies), std::end(latencies), qint64(0),
                           [](qint64 sum, const Latencies &kind) { return sum + kind.count(); });
}

int SiteReport::errorCount() const
{
    return std::accumulate(errors.begin(), errors.end(), 0,
                           [](int sum, const auto &error) { return sum + error.second; });
}

void SiteReport::add(const SiteReport &other)
{
    for (int action = 0; action < SiteActionCount; ++action)
        latencies[action].add(other.latencies[action]);
    for (const auto &[error, count] : other.errors)
        errors[error] += count;
}

QString SiteReport::toString() const
{
    QStringList lines;
    for (int action = 0; action < SiteActionCount; ++action) {
        const Latencies &kind = latencies[action];
        if (kind.count() > 0)
            lines.append(QLatin1String(ActionNames[action]) + u": "_s + kind.toString() + u", "_s +
                         QString::number(double(kind.count()) / seconds, 'f', 0) + u"/s"_s);
    }
    for (const auto &[error, count] : errors)
        lines.append(u"error %1: %2 times"_s.arg(error).arg(count));
    return lines.join(u'\n');
}

struct SiteSimulator::Running
{
    Running(const DatabaseUrl &url, const SiteOptions &options)
        : plan(makePlan(url, options))
    {}

    // One thread with one actor, whose report is kept at its end.
    template<typename Work>
    void add(Work work)
    {
        SiteReport &report = *reports.emplace_back(std::make_unique<SiteReport>());
        const quint64 seed = plan.options.seed * 1000 + reports.size();
        threads.emplace_back([this, &report, seed, work] {
            SiteActor actor(plan, isStopping, seed);
            work(actor);
            report = actor.report();
        });
    }

    SitePlan plan;
    std::atomic_bool isStopping = false;
    std::vector<std::unique_ptr<SiteReport>> reports;
    std::vector<std::thread> threads;
    QElapsedTimer timer;
};

SiteSimulator::SiteSimulator(const DatabaseUrl &url, const SiteOptions &options)
    : m_url(url)
    , m_options(options)
{}

SiteSimulator::~SiteSimulator() { (void)stop(); }

void SiteSimulator::start()
{
    if (m_running)
        return;
    SiteOptions options = m_options;
    options.seed += 100 * m_starts++; // Not the same again.
    m_running = std::make_unique<Running>(m_url, options);
    Running &running = *m_running;
    running.timer.start();
    for (int i = 0; options.writesPerSecond > 0 && i < Writers; ++i)
        running.add([rate = double(options.writesPerSecond) / Writers](SiteActor &actor) {
            runSiteWriter(actor, rate);
        });
    for (int i = 0; options.apiPerSecond > 0 && i < ApiProcesses; ++i)
        running.add([rate = double(options.apiPerSecond) / ApiProcesses](SiteActor &actor) {
            runSiteApi(actor, rate);
        });
    if (!options.adminScopes.empty())
        running.add([this](SiteActor &actor) { runSiteAdmin(actor, m_starts, m_adminTitles); });
}

SiteReport SiteSimulator::stop()
{
    SiteReport all;
    if (!m_running)
        return all;
    m_running->isStopping = true;
    for (std::thread &thread : m_running->threads)
        thread.join();
    all.seconds = double(m_running->timer.elapsed()) / 1000;
    for (const auto &report : m_running->reports)
        all.add(*report);
    m_running.reset();
    return all;
}

} // namespace Chatelaine
