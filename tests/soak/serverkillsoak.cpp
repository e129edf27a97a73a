// SPDX-License-Identifier: MIT
#include "tests/soak/serverkillsoak.h"

#include "tests/soak/soakchecks.h"
#include "tests/soak/soakserver.h"
#include "tests/support/plainconnection.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr qint64 LongestAnswer = 35'000; // Milliseconds: READ_TIMEOUT and some more.

class ServerKillRun final
{
public:
    ServerKillRun(const ServerKillSoakOptions &options, PrivateServer &server,
                  ServerKillSoakResult &result)
        : m_server(server)
        , m_result(result)
        , m_site(server.url(), options.site)
        , m_store(makeKeyStore(server.url(), {}))
        , m_random(options.site.seed)
    {}

    void run(int kills);

private:
    [[nodiscard]] std::optional<ScopeEdit> makeEdit(int number);
    void measure();
    void killOnce(int number);
    // Waits, and kills the server when the time has come; false when there is no answer.
    template<typename T>
    [[nodiscard]] bool await(QFuture<T> future);
    void judge(const ScopeEdit &edit, const Result<ScopeSaveReport> &told);
    void recover();
    void stopTheSite();
    template<typename T>
    bool isExpected(const Result<T> &result)
    {
        if (!result)
            report(problemOf(result));
        return result.has_value();
    }
    void report(const QString &problem)
    {
        m_result.problems.append(u"kill %1: "_s.arg(m_number) + problem);
    }

    PrivateServer &m_server;
    ServerKillSoakResult &m_result;
    SiteSimulator m_site;
    std::unique_ptr<KeyStore> m_store;
    std::mt19937_64 m_random;
    qint64 m_wholeRun = 0; // Milliseconds of an edit and a recompute that nobody disturbs.
    int m_number = 0;
    QElapsedTimer m_sinceStart;
    qint64 m_moment = 0; // Of the kill, after the start.
    QElapsedTimer m_sinceKill;
};

std::optional<ScopeEdit> ServerKillRun::makeEdit(int number)
{
    const auto loaded = answerOf(m_store->load());
    if (!isExpected(loaded))
        return {};
    const auto wanted = quint32(2 + m_random() % 8);
    for (const Scope &scope : (*loaded)->scopes()) {
        if (scope.id.value() != wanted)
            continue;
        ScopeEdit edit{.base = scope, .wanted = scope};
        edit.wanted.title = u"Server kill %1"_s.arg(number);
        edit.wanted.groupCsv = randomGroupList(m_random);
        return edit;
    }
    return {};
}

void ServerKillRun::measure()
{
    const auto edit = makeEdit(0);
    if (!edit)
        return;
    m_sinceStart.start();
    (void)isExpected(answerOf(m_store->save(*edit)));
    (void)isExpected(answerOf(m_store->recompute({})));
    m_wholeRun = m_sinceStart.elapsed();
}

template<typename T>
bool ServerKillRun::await(QFuture<T> future)
{
    while (!future.isFinished()) {
        if (!m_sinceKill.isValid() && m_sinceStart.hasExpired(m_moment)) {
            m_server.kill9();
            m_sinceKill.start();
        }
        if (m_sinceKill.isValid() && m_sinceKill.hasExpired(LongestAnswer)) {
            report(u"No answer after %1 s."_s.arg(LongestAnswer / 1000));
            future.waitForFinished(); // The harness's own time limit ends it.
            return false;
        }
        QThread::msleep(1);
    }
    return true;
}

void ServerKillRun::killOnce(int number)
{
    m_number = number;
    const auto edit = makeEdit(number);
    if (!edit)
        return;
    m_site.start();
    m_moment = qint64(m_random() % quint64(m_wholeRun + 1));
    m_sinceKill.invalidate();
    m_sinceStart.start();
    auto saving = m_store->save(*edit);
    (void)await(saving);
    const auto told = answerOf(saving);
    const bool wasInTheEdit = m_sinceKill.isValid();
    bool wasInTheRecompute = false;
    if (!wasInTheEdit) {
        auto recomputing = m_store->recompute({});
        (void)await(recomputing);
        wasInTheRecompute = m_sinceKill.isValid();
    }
    if (m_sinceKill.isValid())
        m_result.answers.add(m_sinceKill.nsecsElapsed() / 1000);
    else
        m_server.kill9();
    m_result.inTheEdit += int(wasInTheEdit);
    m_result.inTheRecompute += int(wasInTheRecompute);
    m_result.tooLate += int(!wasInTheEdit && !wasInTheRecompute);
    if (!m_server.start()) {
        report(u"The server does not start again."_s);
        return;
    }
    judge(*edit, told);
    recover();
}

// What was told must be what is in the table.
void ServerKillRun::judge(const ScopeEdit &edit, const Result<ScopeSaveReport> &told)
{
    PlainConnection database(m_server.url());
    database.mustOpen();
    const SoakDefinition now = definitionOf(database, edit.base.id.value());
    const SoakDefinition old{edit.base.title, edit.base.groupCsv};
    const SoakDefinition wanted{edit.wanted.title, edit.wanted.groupCsv};
    if (now != old && now != wanted)
        report(u"The definition is neither old nor new: "_s + now.toString());
    if (told && !told->isConflict()) {
        ++m_result.toldSaved;
        if (now != wanted)
            report(u"Told as saved, but it is not: "_s + now.toString());
    } else if (!told && told.error().code() == Error::Code::Unknown) {
        ++m_result.toldUnknown;
    } else {
        ++m_result.toldNotSaved;
        if (now != old)
            report(u"Told as not saved, but it is: "_s + now.toString() + u"; told: "_s +
                   problemOf(told));
    }
}

void ServerKillRun::stopTheSite()
{
    const SiteReport site = m_site.stop();
    m_result.site.seconds += site.seconds;
    m_result.site.add(site);
    const QStringList lost = lostAdminEdits(m_server.url(), m_site);
    for (const QString &edit : lost)
        report(u"An edit of the site's second admin is lost: "_s + edit);
}

void ServerKillRun::recover()
{
    stopTheSite();
    QElapsedTimer timer;
    timer.start();
    if (!isExpected(answerOf(m_store->open())))
        return;
    m_result.reopenings.add(timer.nsecsElapsed() / 1000);
    timer.restart();
    if (!isExpected(answerOf(m_store->recompute({}))))
        return;
    m_result.recoveries.add(timer.nsecsElapsed() / 1000);
    const EstateDrift drift = driftOfEstate(m_server.url());
    if (!drift.isNone())
        report(u"After the restart and a recompute: "_s + drift.toString());
}

void ServerKillRun::run(int kills)
{
    if (!isExpected(answerOf(m_store->open())))
        return;
    measure();
    for (int i = 1; i <= kills && m_server.isRunning(); ++i)
        killOnce(i);
}

} // namespace

ServerKillSoakResult soakServerKills(const ServerKillSoakOptions &options)
{
    ServerKillSoakResult result;
    PrivateServer server(soakServerOptions());
    if (!server.isRunning()) {
        result.problems.append(u"mariadbd did not start."_s);
        return result;
    }
    makeEstate(server.url(), options.estate);
    ServerKillRun(options, server, result).run(options.kills);
    return result;
}

QString ServerKillSoakResult::toString() const
{
    return QStringList{
        u"server killed in an edit %1 times, in a recompute %2, after both %3"_s.arg(inTheEdit)
            .arg(inTheRecompute)
            .arg(tooLate),
        u"edits told as saved %1, as not saved %2, as unknown %3"_s.arg(toldSaved)
            .arg(toldNotSaved)
            .arg(toldUnknown),
        u"the console answered after "_s + answers.toString(),
        u"opened again after "_s + reopenings.toString(),
        u"converged after "_s + recoveries.toString(),
        site.toString()}
        .join(u'\n');
}

} // namespace Chatelaine
