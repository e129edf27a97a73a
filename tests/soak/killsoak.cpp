// SPDX-License-Identifier: MIT
#include "tests/soak/killsoak.h"

#include "tests/soak/soakchecks.h"
#include "tests/soak/soakprogram.h"
#include "tests/soak/soakserver.h"
#include "tests/support/plainconnection.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr qint64 LongestRollback = 5'000; // Milliseconds.
constexpr quint32 SecondConsolesScope = 10;
const QString Victim = u"victim"_s; // Accounts: of the console that is killed,
const QString Second = u"second"_s; // and of the one that is not.

class KillRun final
{
public:
    KillRun(const KillSoakOptions &options, const PrivateServer &server, KillSoakResult &result);

    void run(int kills);

private:
    void killAnEdit(int number);
    void killARecompute(int number);
    void killARecomputeAlone();

    // How long it takes when nobody kills it, in milliseconds.
    [[nodiscard]] qint64 timeOf(const QStringList &command);
    void kill(const QStringList &command, qint64 wholeRun);
    void awaitRollback();
    void changeDefinitions(const QString &where);
    void checkDefinition(quint32 scope, const SoakDefinition &old, const SoakDefinition &wanted);
    void checkKeys(const EstateGrants &old, const EstateGrants &wanted);
    void stopTheSite();
    void recover();
    void report(const QString &problem);

    const PrivateServer &m_server;
    KillSoakResult &m_result;
    SiteSimulator m_site;
    PlainConnection m_database; // As root.
    std::mt19937_64 m_random;
    qint64 m_readOnly = 0;       // Milliseconds until it has read what it changes.
    qint64 m_wholeEdit = 0;      // Likewise, of all of it.
    qint64 m_wholeRecompute = 0; // Likewise.
    QString m_now;               // What is being done, for problems.
};

KillRun::KillRun(const KillSoakOptions &options, const PrivateServer &server,
                 KillSoakResult &result)
    : m_server(server)
    , m_result(result)
    , m_site(server.url(), options.site)
    , m_database(server.url())
    , m_random(options.site.seed)
{
    m_database.mustOpen();
    for (const QString &account : {Victim, Second}) {
        m_database.mustRun(u"CREATE USER %1@localhost"_s.arg(account));
        m_database.mustRun(u"GRANT PROCESS ON *.* TO %1@localhost"_s.arg(account));
        m_database.mustRun(u"GRANT ALL ON forum.* TO %1@localhost"_s.arg(account));
    }
}

void KillRun::report(const QString &problem)
{
    m_result.problems.append(m_now + u": "_s + problem);
}

qint64 KillRun::timeOf(const QStringList &command)
{
    QElapsedTimer timer;
    timer.start();
    SoakProgram program(m_server.url(), Victim, command);
    if (const int status = program.status(); status != 0)
        report(u"%1 ended with %2: %3"_s.arg(command.join(u' ')).arg(status).arg(program.errors()));
    return timer.elapsed();
}

void KillRun::kill(const QStringList &command, qint64 wholeRun)
{
    // It takes longer beside the site.
    const auto span = quint64(std::max<qint64>(wholeRun * 3 / 2 - m_readOnly, 1));
    const qint64 moment = m_readOnly + qint64(m_random() % span);
    SoakProgram program(m_server.url(), Victim, command);
    if (!program.killAfter(moment))
        ++m_result.tooLate;
    awaitRollback();
}

void KillRun::awaitRollback()
{
    QElapsedTimer timer;
    timer.start();
    // Not innodb_trx, which the server reads from a cache while it is asked often. A connection is
    // in this list until its transaction is rolled back.
    const QString connections =
        u"SELECT COUNT(*) FROM information_schema.processlist WHERE user = '%1'"_s.arg(Victim);
    while (m_database.number(connections) > 0 && !timer.hasExpired(LongestRollback))
        QThread::msleep(5);
    m_result.rollbacks.add(timer.nsecsElapsed() / 1000);
    if (timer.hasExpired(LongestRollback))
        report(u"A connection was left on the server."_s);
}

void KillRun::checkDefinition(quint32 scope, const SoakDefinition &old,
                              const SoakDefinition &wanted)
{
    const SoakDefinition now = definitionOf(m_database, scope);
    m_result.oldDefinitions += int(now == old);
    m_result.newDefinitions += int(now == wanted);
    if (now != old && now != wanted)
        report(u"The definition of scope %1 is neither old nor new: %2"_s.arg(scope).arg(
            now.toString()));
    if (now == wanted && keysThatDiffer(m_server.url(), scope) > 0)
        ++m_result.halfWay;
}

void KillRun::checkKeys(const EstateGrants &old, const EstateGrants &wanted)
{
    const KeysBetween keys = keysBetween(old, storedGrants(m_server.url()), wanted);
    m_result.keysLookedAt += keys.old + keys.wanted + keys.neither;
    m_result.halfWay += int(keys.old > 0 && keys.wanted > 0);
    if (keys.neither > 0)
        report(u"%1 keys are neither old nor new."_s.arg(keys.neither));
}

void KillRun::stopTheSite()
{
    const SiteReport site = m_site.stop();
    m_result.site.seconds += site.seconds;
    m_result.site.add(site);
    const QStringList lost = lostAdminEdits(m_server.url(), m_site);
    for (const QString &edit : lost)
        report(u"An edit of the site's second admin is lost: "_s + edit);
}

void KillRun::recover()
{
    m_result.recoveries.add(timeOf({u"recompute"_s}) * 1000);
    const EstateDrift drift = driftOfEstate(m_server.url());
    if (!drift.isNone())
        report(u"After the next recompute: "_s + drift.toString());
}

void KillRun::killAnEdit(int number)
{
    const auto scope = quint32(2 + m_random() % 8);
    const SoakDefinition old = definitionOf(m_database, scope);
    const SoakDefinition wanted{u"Kill %1"_s.arg(number), randomGroupList(m_random)};
    const QString secondTitle = u"Second console beside kill %1"_s.arg(number);
    const SoakDefinition second = definitionOf(m_database, SecondConsolesScope);
    m_now = u"edit %1"_s.arg(number);
    ++m_result.edits;
    m_site.start();
    SoakProgram other(m_server.url(), Second,
                      {u"scopes"_s, u"edit"_s, u"scope_%1"_s.arg(SecondConsolesScope), u"--title"_s,
                       secondTitle});
    kill({u"scopes"_s, u"edit"_s, u"scope_%1"_s.arg(scope), u"--title"_s, wanted.title,
          u"--groups"_s, wanted.groups},
         m_wholeEdit);
    const bool isSaved = other.status() == 0;
    stopTheSite();
    checkDefinition(scope, old, wanted);
    ++(isSaved ? m_result.secondSaved : m_result.secondRefused);
    const QString title = definitionOf(m_database, SecondConsolesScope).title;
    if (title != secondTitle && (isSaved || title != second.title))
        report(
            u"The second console's edit is lost: “%1”, it said: %2"_s.arg(title, other.errors()));
}

// Somebody edits by SQL, and a recompute is to follow.
void KillRun::changeDefinitions(const QString &where)
{
    const auto scopes =
        m_database.mustSelect(u"SELECT scope_id FROM xf_cav7_api_key_scope_def WHERE "_s + where);
    for (const QVariantList &scope : scopes)
        m_database.mustRun(u"UPDATE xf_cav7_api_key_scope_def SET user_group_ids = '%1'"
                           " WHERE scope_id = %2"_s.arg(randomGroupList(m_random))
                               .arg(scope.value(0).toUInt()));
}

void KillRun::killARecompute(int number)
{
    m_now = u"recompute %1"_s.arg(number);
    ++m_result.recomputes;
    changeDefinitions(u"scope_id BETWEEN 2 AND 5"_s);
    m_site.start();
    kill({u"recompute"_s}, m_wholeRecompute);
    stopTheSite();
}

void KillRun::killARecomputeAlone()
{
    m_now = u"recompute on the quiet server"_s;
    ++m_result.recomputes;
    const EstateGrants old = storedGrants(m_server.url());
    changeDefinitions(u"scope_id BETWEEN 2 AND 9"_s);
    kill({u"recompute"_s}, m_wholeRecompute);
    checkKeys(old, expectedGrants(m_server.url()));
}

void KillRun::run(int kills)
{
    m_now = u"before all kills"_s;
    (void)timeOf({u"info"_s}); // Whatever is slow the first time only.
    m_readOnly = timeOf({u"scopes"_s, u"show"_s, u"scope_2"_s}) * 9 / 10;
    m_wholeEdit = timeOf({u"scopes"_s, u"edit"_s, u"scope_2"_s, u"--groups"_s, u"6,7,8"_s});
    changeDefinitions(u"scope_id BETWEEN 2 AND 9"_s);
    m_wholeRecompute = timeOf({u"recompute"_s});
    for (int i = 1; i <= kills; ++i) {
        if (i % 4 == 0)
            killARecomputeAlone();
        else if (i % 4 == 2)
            killARecompute(i);
        else
            killAnEdit(i);
        recover();
    }
    m_result.deadlocks = deadlocksIn(m_server.log());
    if (m_result.deadlocks.withTheConsole > 0)
        report(u"Deadlocks with the console: "_s + m_result.deadlocks.statements.join(u'\n'));
}

} // namespace

KillSoakResult soakConsoleKills(const KillSoakOptions &options)
{
    KillSoakResult result;
    const PrivateServer server(soakServerOptions());
    if (!server.isRunning()) {
        result.problems.append(u"mariadbd did not start."_s);
        return result;
    }
    makeEstate(server.url(), options.estate);
    KillRun(options, server, result).run(options.kills);
    return result;
}

QString KillSoakResult::toString() const
{
    return QStringList{
        u"killed: %1 edits, %2 recomputes (%3 had ended by then)"_s.arg(edits)
            .arg(recomputes)
            .arg(tooLate),
        u"definitions after a killed edit: %1 old, %2 new; %3 runs were half-way"_s
            .arg(oldDefinitions)
            .arg(newDefinitions)
            .arg(halfWay),
        u"keys looked at on the quiet server: %1"_s.arg(keysLookedAt),
        u"edits of a second console: %1 saved, %2 refused"_s.arg(secondSaved).arg(secondRefused),
        u"transactions gone after "_s + rollbacks.toString(),
        u"next start converged after "_s + recoveries.toString(),
        u"site errors %1, deadlocks: %2 of the site alone, %3 with the console"_s
            .arg(site.errorCount())
            .arg(deadlocks.ofTheSite)
            .arg(deadlocks.withTheConsole),
        site.toString()}
        .join(u'\n');
}

} // namespace Chatelaine
