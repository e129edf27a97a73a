// SPDX-License-Identifier: MIT
#include "tests/soak/sitesoak.h"

#include "tests/soak/soakchecks.h"
#include "tests/soak/soakserver.h"
#include "tests/support/plainconnection.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr double ShareAlone = 0.25; // Of the time.

// The console: edits a scope; recomputes everything after somebody changed another one by SQL; over
// and over.
class Console final
{
public:
    Console(const SiteSoakOptions &options, const DatabaseUrl &url, SiteSoakResult &result)
        : m_options(options)
        , m_result(result)
        , m_store(makeKeyStore(url, {}))
        , m_database(url)
        , m_random(options.site.seed)
    {}

    [[nodiscard]] bool open()
    {
        m_database.mustOpen();
        return isExpected(answerOf(m_store->open()));
    }
    void editAndRecompute()
    {
        editAnyScope();
        changeAnyScopeBySql();
        recompute();
    }
    void recompute();

private:
    void editAnyScope();
    void changeAnyScopeBySql();
    [[nodiscard]] std::optional<Scope> anyScope();
    template<typename T>
    bool isExpected(const Result<T> &result)
    {
        if (!result)
            m_result.unexpected.append(problemOf(result));
        return result.has_value();
    }

    const SiteSoakOptions &m_options;
    SiteSoakResult &m_result;
    std::unique_ptr<KeyStore> m_store;
    PlainConnection m_database;
    std::mt19937_64 m_random;
};

// Not one of those that the second admin edits.
std::optional<Scope> Console::anyScope()
{
    const auto loaded = answerOf(m_store->load());
    if (!isExpected(loaded))
        return {};
    std::vector<Scope> scopes;
    for (const Scope &scope : (*loaded)->scopes()) {
        if (std::ranges::count(m_options.site.adminScopes, scope.id.value()) == 0)
            scopes.push_back(scope);
    }
    return scopes[m_random() % scopes.size()];
}

void Console::editAnyScope()
{
    const std::optional<Scope> scope = anyScope();
    if (!scope)
        return;
    ScopeEdit edit{.base = *scope, .wanted = *scope};
    edit.wanted.groupCsv = randomGroupList(m_random);
    QElapsedTimer timer;
    timer.start();
    const auto saved = answerOf(m_store->save(edit));
    if (!saved && saved.error().code() == Error::Code::Busy) {
        ++m_result.busyEdits;
        return;
    }
    if (!isExpected(saved))
        return;
    if (saved->isConflict())
        m_result.unexpected.append(u"A conflict over %1."_s.arg(scope->name));
    m_result.editTimes.add(timer.nsecsElapsed() / 1000);
    ++m_result.edits;
    m_result.writtenRows += saved->granted + saved->revoked;
    m_result.leftKeys += saved->left;
}

void Console::changeAnyScopeBySql()
{
    if (const std::optional<Scope> scope = anyScope())
        m_database.mustRun(u"UPDATE xf_cav7_api_key_scope_def SET user_group_ids = '%1'"
                           " WHERE scope_id = %2"_s.arg(randomGroupList(m_random))
                               .arg(scope->id.value()));
}

void Console::recompute()
{
    QElapsedTimer timer;
    timer.start();
    const auto done = answerOf(m_store->recompute({}));
    if (!isExpected(done))
        return;
    m_result.recomputeTimes.add(timer.nsecsElapsed() / 1000);
    ++m_result.recomputes;
    m_result.changedKeys += done->changedKeys;
    m_result.writtenRows += done->granted + done->revoked;
    m_result.leftKeys += done->busy + done->left;
}

void measureTheSiteAlone(const SiteSoakOptions &options, const PrivateServer &server,
                         SiteSimulator &site, SiteSoakResult &result)
{
    site.start();
    QThread::msleep(ulong(options.seconds * ShareAlone * 1000));
    result.alone = site.stop();
    result.deadlocksAlone = deadlocksIn(server.log());
}

void workBesideTheSite(const SiteSoakOptions &options, const PrivateServer &server,
                       SiteSimulator &site, SiteSoakResult &result)
{
    Console console(options, server.url(), result);
    if (!console.open())
        return;
    const qsizetype known = server.log().size();
    QElapsedTimer timer;
    timer.start();
    site.start();
    while (!timer.hasExpired(qint64(options.seconds * 1000)))
        console.editAndRecompute();
    result.beside = site.stop();
    result.deadlocksBeside = deadlocksIn(server.log().mid(known));
    result.besideTheSite = driftOfEstate(server.url());
    console.recompute();
    result.settled = driftOfEstate(server.url());
    result.lostAdminEdits = lostAdminEdits(server.url(), site);
}

} // namespace

SiteSoakResult soakBesideTheSite(const SiteSoakOptions &options)
{
    SiteSoakResult result;
    const PrivateServer server(soakServerOptions());
    if (!server.isRunning()) {
        result.unexpected.append(u"mariadbd did not start."_s);
        return result;
    }
    makeEstate(server.url(), options.estate);
    SiteSimulator site(server.url(), options.site);
    measureTheSiteAlone(options, server, site, result);
    workBesideTheSite(options, server, site, result);
    return result;
}

QStringList SiteSoakResult::problems() const
{
    QStringList list = unexpected;
    if (deadlocksBeside.withTheConsole > 0)
        list.append(u"%1 deadlocks with the console:\n%2"_s.arg(deadlocksBeside.withTheConsole)
                        .arg(deadlocksBeside.statements.join(u'\n')));
    if (!settled.isNone())
        list.append(u"Drift on the quiet server: "_s + settled.toString());
    if (edits == 0 || recomputes == 0)
        list.append(u"The console got nothing done."_s);
    return list + lostAdminEdits;
}

QString SiteSoakResult::toString() const
{
    const auto part = [](const QString &title, const SiteReport &report,
                         const DeadlockCounts &deadlocks) -> QString {
        return title + u'\n' + report.toString().replace(u"\n"_s, u"\n  "_s).prepend(u"  "_s) +
               u"\n  %1 site errors, deadlocks: %2 of the site alone, %3 with the console"_s
                   .arg(report.errorCount())
                   .arg(deadlocks.ofTheSite)
                   .arg(deadlocks.withTheConsole);
    };
    return QStringList{
        part(u"The site alone"_s, alone, deadlocksAlone),
        part(u"Beside the console"_s, beside, deadlocksBeside),
        u"The console"_s,
        u"  edits saved %1, %2 reported busy; %3"_s.arg(edits).arg(busyEdits).arg(
            editTimes.toString()),
        u"  recomputes %1; %2"_s.arg(recomputes).arg(recomputeTimes.toString()),
        u"  keys changed by recomputes %1, rows written %2, keys left busy %3"_s.arg(changedKeys)
            .arg(writtenRows)
            .arg(leftKeys),
        u"Drift by plain SQL"_s,
        u"  when the site stopped: "_s + besideTheSite.toString(),
        u"  after one more recompute: "_s + settled.toString()}
        .join(u'\n');
}

} // namespace Chatelaine
