// SPDX-License-Identifier: MIT
// The console at work while the site saves users: nobody loses, and nothing is left wrong.
#include "models/snapshot/driftreport.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <random>
#include <thread>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int Users = 400;
constexpr qint64 Duration = 2500; // Milliseconds

// Saves users as the site does (domain.md "Site triggers"): in one transaction new groups, then all
// rows of the key anew, by the definitions as this transaction sees them.
class Site final
{
public:
    explicit Site(const DatabaseUrl &url, int number)
        : m_url(url)
        , m_random(unsigned(number))
        , m_name(u"site-%1"_s.arg(number))
    {}

    void run(const std::atomic_bool &isStopping)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QMYSQL"_s, m_name);
            database.setHostName(u"localhost"_s);
            database.setConnectOptions(u"UNIX_SOCKET="_s + m_url.socket);
            database.setDatabaseName(m_url.database);
            if (database.open(m_url.user, {})) {
                while (!isStopping)
                    saveUser(database);
            }
        }
        QSqlDatabase::removeDatabase(m_name);
    }

    int saved = 0;
    QStringList errors;
    qint64 longestWait = 0; // Milliseconds

private:
    void saveUser(QSqlDatabase &database)
    {
        const int user = int(m_random() % Users) + 1;
        const int group = int(m_random() % 4) + 5;
        QElapsedTimer timer;
        timer.start();
        const bool isSaved =
            exec(database, u"START TRANSACTION"_s) &&
            exec(database,
                 u"UPDATE xf_user SET secondary_group_ids = '%1' WHERE user_id = %2"_s.arg(group)
                     .arg(user)) &&
            writeGrants(database, user, group) && exec(database, u"COMMIT"_s);
        longestWait = std::max(longestWait, timer.elapsed());
        if (isSaved)
            ++saved;
        else
            exec(database, u"ROLLBACK"_s);
    }

    // Reads the definitions without a lock, as PHP does.
    bool writeGrants(QSqlDatabase &database, int key, int group)
    {
        QSqlQuery granted(database);
        if (!granted.exec(
                u"SELECT scope_id FROM xf_cav7_api_key_scope_def WHERE is_active = 1 AND"
                " (user_group_ids = '' OR FIND_IN_SET('%1', user_group_ids) > 0)"_s.arg(group)) ||
            !exec(database, u"DELETE FROM xf_cav7_api_key_scope WHERE key_id = %1"_s.arg(key)))
            return false;
        while (granted.next()) {
            if (!exec(database, u"INSERT INTO xf_cav7_api_key_scope VALUES (%1, %2)"_s.arg(key).arg(
                                    granted.value(0).toInt())))
                return false;
        }
        return true;
    }

    bool exec(QSqlDatabase &database, const QString &sql)
    {
        QSqlQuery query(database);
        if (query.exec(sql))
            return true;
        errors.append(query.lastError().text());
        return false;
    }

    DatabaseUrl m_url;
    std::minstd_rand m_random;
    QString m_name;
};

} // namespace

class TestBesideTheSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingWrongAndLetsTheSiteWork();
};

void TestBesideTheSite::leavesNothingWrongAndLetsTheSiteWork()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    TestDatabase database(Dialect::MySql);
    database.makeTables();
    QString drawing = u"scope 1 a -\nscope 2 b 5\nscope 3 c 5,6\nscope 4 d 7\n"_s;
    for (int i = 1; i <= Users; ++i)
        drawing += u"user %1 u%1 2 5\nkey %1 %1\n"_s.arg(i);
    database.fill(drawing);
    const auto store = database.openStore();
    QVERIFY(store);
    QVERIFY_RESULT(answerOf(store->recompute({})));

    std::atomic_bool isStopping = false;
    Site first(database.url(), 1);
    Site second(database.url(), 2);
    std::thread firstThread([&] { first.run(isStopping); });
    std::thread secondThread([&] { second.run(isStopping); });
    QElapsedTimer timer;
    timer.start();
    int edits = 0;
    QStringList unexpected;
    while (!timer.hasExpired(Duration)) {
        const auto loaded = answerOf(store->load());
        if (!loaded)
            break;
        ScopeEdit edit;
        edit.base = (*loaded)->scopes()[size_t(edits % 2) + 1];
        edit.wanted = edit.base;
        edit.wanted.groupCsv = edits % 4 < 2 ? u"6,8"_s : u"5,7"_s;
        const auto saved = answerOf(store->save(edit));
        if (!saved && saved.error().code() != Error::Code::Busy)
            unexpected.append(saved.error().message() + saved.error().detail());
        const auto recomputed = answerOf(store->recompute({}));
        if (!recomputed)
            unexpected.append(recomputed.error().message() + recomputed.error().detail());
        ++edits;
    }
    isStopping = true;
    firstThread.join();
    secondThread.join();

    QCOMPARE(unexpected.join(u'\n'), QString());
    QCOMPARE((first.errors + second.errors).join(u'\n'), QString());
    QVERIFY2(first.saved + second.saved > 50, qPrintable(QString::number(first.saved)));
    QVERIFY(edits > 1);
    QVERIFY_RESULT(answerOf(store->recompute({})));
    const auto settled = answerOf(store->load());
    QVERIFY_RESULT(settled);
    QVERIFY(driftOf(**settled).keys.empty());
    qInfo("%d users saved by the site, longest %lld ms; %d scopes edited",
          first.saved + second.saved, std::max(first.longestWait, second.longestWait), edits);
}

QTEST_GUILESS_MAIN(TestBesideTheSite)
#include "tst_besidethesite.moc"
