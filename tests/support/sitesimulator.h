// SPDX-License-Identifier: MIT
// The forum at work beside the console: it saves users, answers its API, edits scopes and runs the
// job that follows, on connections and threads of its own, as the PHP programs do.
//
//     SiteSimulator site(server.url(), {.isolation = SiteIsolation::ReadCommitted});
//     site.start();
//     ... the console works ...
//     const SiteReport report = site.stop();
//     qInfo("%s", qPrintable(report.toString()));
//
// The tables are those of makeEstate() (tests/support/estate.h) or alike: layout 1.2 under
// xf_cav7_, group lists of small positive numbers. Every statement begins with the comment
// SiteTag, by which DeadlockCounts knows the site. Shares no code with the programs.
//
// start() and stop() from one thread.
#pragma once

#include "models/domain/databaseurl.h"
#include "tests/support/latencies.h"

#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace Chatelaine {

inline constexpr auto SiteTag = QLatin1String("/*site*/ ");

enum class SiteMode {
    Standard, // Users are saved with other groups than before.
    TwoUsers, // The same, two in each transaction, in no order.
    Churn,    // The same; a quarter are new users with keys, deleted users, new and deleted keys.
    Hot,      // Always the same 500 users.
};
enum class SiteIsolation { ReadCommitted, RepeatableRead };

struct SiteOptions
{
    SiteMode mode = SiteMode::Standard;
    SiteIsolation isolation = SiteIsolation::RepeatableRead;
    int writesPerSecond = 400; // Transactions of four writers together; 0 = there are none.
    int apiPerSecond = 400;    // Of two API processes together; 0 = there are none.
    // What the second admin edits, one after the other; empty = there is none. He runs the job that
    // recomputes all keys after each edit, in batches of 50 users.
    std::vector<quint32> adminScopes;
    int jobUsersPerSecond = 200;
    quint64 seed = 1;
};

enum class SiteAction { SaveUser, ChangeKeys, UseApi, EditScope, RunJob };
inline constexpr int SiteActionCount = int(SiteAction::RunJob) + 1;

struct SiteReport
{
    double seconds = 0;
    Latencies latencies[SiteActionCount]; // Of what was committed, by SiteAction.
    // "1213 DELETE FROM xf_cav7_api_key_scope": how often. A lost connection is one of them.
    std::map<QString, int> errors;

    [[nodiscard]] const Latencies &of(SiteAction action) const { return latencies[int(action)]; }
    [[nodiscard]] qint64 operations() const;
    [[nodiscard]] int errorCount() const;
    void add(const SiteReport &other);
    // One line for each action and each error.
    [[nodiscard]] QString toString() const;
};

class SiteActor;

class SiteSimulator final
{
public:
    SiteSimulator(const DatabaseUrl &url, const SiteOptions &options);
    // Stops.
    ~SiteSimulator();
    Q_DISABLE_COPY_MOVE(SiteSimulator)

    void start();
    // Lets every transaction end, and tells of the time since start().
    SiteReport stop();

    // By scope that the second admin edits: the titles of which one must be in the table, because
    // nobody else changes it. More than one when the outcome of a COMMIT is not known. Only while
    // the site stands still.
    using Titles = std::map<quint32, QStringList>;
    [[nodiscard]] const Titles &adminTitles() const { return m_adminTitles; }

private:
    struct Running;

    DatabaseUrl m_url;
    SiteOptions m_options;
    quint64 m_starts = 0;
    Titles m_adminTitles;
    std::unique_ptr<Running> m_running;
};

} // namespace Chatelaine
