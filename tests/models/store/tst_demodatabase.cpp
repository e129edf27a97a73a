// SPDX-License-Identifier: MIT
#include "models/snapshot/driftreport.h"
#include "models/store/demodatabase.h"
#include "tests/support/testdatabase.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <set>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// A digest of every row of every table.
QByteArray contentsOf(const QString &path)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"contents"_s);
        database.setDatabaseName(path);
        if (!database.open())
            return {};
        QStringList tables = database.tables();
        tables.sort();
        for (const QString &table : std::as_const(tables)) {
            QSqlQuery query(database);
            if (!query.exec(u"SELECT * FROM "_s + table))
                return {};
            while (query.next()) {
                for (int column = 0; column < query.record().count(); ++column)
                    digest.addData(query.value(column).toByteArray().append('\x1f'));
            }
        }
    }
    QSqlDatabase::removeDatabase(u"contents"_s);
    return digest.result();
}

std::set<DriftCause> causesIn(const KeySnapshot &snapshot)
{
    std::set<DriftCause> causes;
    for (const DriftedKey &key : driftOf(snapshot).keys)
        causes.insert(key.cause);
    return causes;
}

} // namespace

class TestDemoDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheNumbersPromised();
    void holdsEveryCase_data();
    void holdsEveryCase();
    void holdsEveryCauseOfDrift();
    void holdsEveryHostileName();
    void holdsEveryKindOfScope();
    void isTheSameForTheSameSeed();
    void isAnotherForAnotherSeed();
    void leavesAnExistingFileAlone();
    void leavesNothingBehindWhenItFails();
    void fillsAnEmptyMySqlDatabase();
    void refusesADatabaseThatIsNotEmpty();
    void scalesWithTheNumberOfKeys();

private:
    [[nodiscard]] int countRows(const std::function<bool(Row)> &condition) const;

    QTemporaryDir m_folder;
    QString m_path;
    KeySnapshotPtr m_snapshot;
    StoreInfo m_info;
};

void TestDemoDatabase::initTestCase()
{
    m_path = m_folder.filePath(u"demo.sqlite"_s);
    QVERIFY_RESULT(writeDemoDatabase(m_path, DemoOptions()));
    DatabaseUrl url;
    url.path = m_path;
    const auto store = makeKeyStore(url, {});
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    m_info = *info;
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    m_snapshot = *loaded;
}

int TestDemoDatabase::countRows(const std::function<bool(Row)> &condition) const
{
    int count = 0;
    for (quint32 i = 0; i < m_snapshot->size(); ++i)
        count += condition(Row(i)) ? 1 : 0;
    return count;
}

void TestDemoDatabase::hasTheNumbersPromised()
{
    QCOMPARE(m_snapshot->size(), 600u);
    QCOMPARE(m_info.scopes, 12);
    QCOMPARE(m_info.groups, 60);
    QCOMPARE(m_info.layout, KeyLayout::V1_2);
    QVERIFY(m_info.canWrite);
    QCOMPARE(m_info.prefix, u"xf_cav7_"_s);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"count"_s);
    database.setDatabaseName(m_path);
    QVERIFY(database.open());
    QSqlQuery query(database);
    QVERIFY(query.exec(u"SELECT COUNT(*) FROM xf_user"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 1200);
}

void TestDemoDatabase::holdsEveryCase_data()
{
    QTest::addColumn<std::function<bool(Row)>>("condition");
    const KeySnapshot &keys = *m_snapshot;
    const qint64 year = 365 * 86'400;
    const qint64 now = DemoOptions().now;
    const auto add = [](const char *name, const std::function<bool(Row)> &condition) {
        QTest::newRow(name) << condition;
    };
    add("orphan", [&](Row row) { return !keys.hasUser(row); });
    add("inactive orphan", [&](Row row) { return !keys.hasUser(row) && !keys.isActive(row); });
    add("banned ghost",
        [&](Row row) { return keys.userState(row) == UserState::Banned && keys.isActive(row); });
    add("disabled ghost",
        [&](Row row) { return keys.userState(row) == UserState::Disabled && keys.isActive(row); });
    add("inactive key", [&](Row row) { return !keys.isActive(row); });
    add("never used", [&](Row row) { return keys.lastUsed(row) == 0 && keys.isActive(row); });
    add("stale", [&, now, year](Row row) {
        return keys.lastUsed(row) > 0 && keys.lastUsed(row) < now - year;
    });
    add("used just now", [&, now](Row row) { return keys.lastUsed(row) > now - 120; });
    add("drifted", [&](Row row) { return keys.isDrifted(row); });
    add("user of many groups", [&](Row row) {
        const GroupSet groups = keys.membership(row).groups();
        return groups.ids().size() >= 5;
    });
}

void TestDemoDatabase::holdsEveryCase()
{
    QFETCH(const std::function<bool(Row)>, condition);
    const int count = countRows(condition);
    QVERIFY(count > 0);
    QVERIFY2(count < int(m_snapshot->size()), "A case that is every key shows nothing.");
}

// A pending job would be named as the cause of nearly all drift, so the demo has none.
void TestDemoDatabase::holdsEveryCauseOfDrift()
{
    const std::set<DriftCause> wanted{DriftCause::PrimaryGroupOnly, DriftCause::DeletedScope,
                                      DriftCause::InactiveScope, DriftCause::Unknown};
    QCOMPARE(causesIn(*m_snapshot), wanted);
}

void TestDemoDatabase::holdsEveryHostileName()
{
    QStringList names;
    for (quint32 i = 0; i < m_snapshot->size(); ++i)
        names.append(QString::fromUtf8(m_snapshot->userName(Row(i)).toByteArray()));
    const auto any = [&names](auto &&condition) {
        return std::any_of(names.cbegin(), names.cend(), condition);
    };
    QVERIFY(any([](const QString &name) { return name.size() == 50; }));
    QVERIFY(any([](const QString &name) { return name.isRightToLeft(); }));
    QVERIFY(any([](const QString &name) { return name.contains(u"🚀"_s); }));
    QVERIFY(any([](const QString &name) { return name.contains(u"<b>"_s); }));
    QVERIFY(any([](const QString &name) { return name.contains(u'\'') && name.contains(u'"'); }));
    QVERIFY(any([](const QString &name) { return name.contains(QChar(0x202e)); }));
    QVERIFY(names.contains(u"Trooper.A"_s));
}

void TestDemoDatabase::holdsEveryKindOfScope()
{
    const auto &scopes = m_snapshot->scopes();
    const auto any = [&scopes](auto &&condition) {
        return std::any_of(scopes.begin(), scopes.end(), condition);
    };
    QVERIFY(any([](const Scope &scope) { return !scope.isActive; }));
    QVERIFY(any([](const Scope &scope) { return scope.groupCsv.isEmpty(); }));
    QVERIFY(any(
        [](const Scope &scope) { return !scope.groupCsv.isEmpty() && scope.isOpenToEveryone(); }));
    QVERIFY(any([](const Scope &scope) {
        return !scope.groups().isEmpty() &&
               normalisedCsv(scope.groupCsv.toUtf8()) != scope.groupCsv.toUtf8();
    }));
    QVERIFY(any([this](const Scope &scope) {
        const GroupSet groups = scope.groups();
        const auto ids = groups.ids();
        return !ids.empty() && std::all_of(ids.begin(), ids.end(),
                                           [this](GroupId id) { return !m_snapshot->group(id); });
    }));
}

void TestDemoDatabase::isTheSameForTheSameSeed()
{
    const QString again = m_folder.filePath(u"again.sqlite"_s);
    QVERIFY_RESULT(writeDemoDatabase(again, DemoOptions()));
    QVERIFY(!contentsOf(m_path).isEmpty());
    QCOMPARE(contentsOf(again), contentsOf(m_path));
}

void TestDemoDatabase::isAnotherForAnotherSeed()
{
    const QString other = m_folder.filePath(u"other.sqlite"_s);
    DemoOptions options;
    options.seed = 1;
    QVERIFY_RESULT(writeDemoDatabase(other, options));
    QVERIFY(contentsOf(other) != contentsOf(m_path));
}

void TestDemoDatabase::leavesAnExistingFileAlone()
{
    const QByteArray before = contentsOf(m_path);
    const auto written = writeDemoDatabase(m_path, DemoOptions());
    QVERIFY(!written);
    QCOMPARE(written.error().code(), Error::Code::Io);
    QCOMPARE(contentsOf(m_path), before);
}

void TestDemoDatabase::leavesNothingBehindWhenItFails()
{
    const QString path = m_folder.filePath(u"no/such/folder/demo.sqlite"_s);
    const auto written = writeDemoDatabase(path, DemoOptions());
    QVERIFY(!written);
    QCOMPARE(written.error().code(), Error::Code::Io);
    QVERIFY(!QFile::exists(path));
}

void TestDemoDatabase::fillsAnEmptyMySqlDatabase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    TestDatabase database(Dialect::MySql);
    QVERIFY_RESULT(writeDemoDatabase(database.url(), {}, DemoOptions()));
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    const KeySnapshot &snapshot = **loaded;
    QCOMPARE(snapshot.size(), m_snapshot->size());
    for (quint32 i = 0; i < snapshot.size(); ++i) {
        QCOMPARE(snapshot.key(Row(i)), m_snapshot->key(Row(i)));
        QCOMPARE(snapshot.stored(Row(i)), m_snapshot->stored(Row(i)));
        QCOMPARE(snapshot.userName(Row(i)).toByteArray(),
                 m_snapshot->userName(Row(i)).toByteArray());
    }
    QCOMPARE(causesIn(snapshot), causesIn(*m_snapshot));
}

void TestDemoDatabase::refusesADatabaseThatIsNotEmpty()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
    TestDatabase database(Dialect::MySql);
    database.run(u"CREATE TABLE precious (id INT)"_s);
    const auto written = writeDemoDatabase(database.url(), {}, DemoOptions());
    QVERIFY(!written);
    QCOMPARE(written.error().code(), Error::Code::Refused);
    QCOMPARE(database.rows(u"SHOW TABLES"_s), u"precious"_s);
}

void TestDemoDatabase::scalesWithTheNumberOfKeys()
{
    const QString path = m_folder.filePath(u"large.sqlite"_s);
    QVERIFY_RESULT(writeDemoDatabase(path, demoOptionsFor(10'000)));
    DatabaseUrl url;
    url.path = path;
    const auto store = makeKeyStore(url, {});
    const auto info = answerOf(store->open());
    QVERIFY_RESULT(info);
    QCOMPARE(info->scopes, 40);
    QCOMPARE(info->groups, 300);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->size(), 10'000u);
    const size_t drifted = driftOf(**loaded).keys.size();
    QVERIFY2(drifted > 200 && drifted < 800, qPrintable(QString::number(drifted)));
}

QTEST_GUILESS_MAIN(TestDemoDatabase)
#include "tst_demodatabase.moc"
