// SPDX-License-Identifier: MIT
#include "tests/support/testdatabase.h"

#include <QCryptographicHash>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// "7 ann active p7 read,write", one line per key; a drifted key ends in "!".
QString print(const KeySnapshot &snapshot)
{
    QStringList lines;
    for (quint32 i = 0; i < snapshot.size(); ++i) {
        const Row row(i);
        QStringList scopes;
        snapshot.stored(row).forEach(
            [&](int index) { scopes.append(snapshot.scopeNameAt(index)); });
        scopes.sort();
        const QString name = snapshot.hasUser(row)
                                 ? QString::fromUtf8(snapshot.userName(row).toByteArray())
                                 : u"nobody"_s;
        lines.append(QString::number(snapshot.keyId(row).value()) + u' ' + name + u' ' +
                     (snapshot.isActive(row) ? u"active "_s : u"disabled "_s) +
                     QString::fromUtf8(snapshot.prefix(row).toByteArray()) + u' ' +
                     scopes.join(u',') + (snapshot.isDrifted(row) ? u"!"_s : QString()));
    }
    return lines.join(u'\n');
}

} // namespace

class TestLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addDialects(); }
    void readsKeysWithUsersAndGrants();
    void readsEveryColumnOfAKey();
    void readsGroupsWithTheirMembers();
    void readsScopesInTheSitesOrder();
    void keepsTheScopesOnlyGrantsKnow();
    void readsScopeIdsOfAnySize();
    void joinsUsersWhenTheyAreMany();
    void readsTheNewestKeysOnly();
    void readsMoreThanOnePage();
    void seesAPendingJob();
    void findsKeysAndUsers();
    void endsWhenItIsCancelled();
};

void TestLoad::readsKeysWithUsersAndGrants()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(uR"(
        group 2 Registered
        group 5 S1_Clerk
        scope 1 read -
        scope 2 write 5
        user 1 ann 2 5
        user 2 bob 2 -
        user 3 cid 5 - banned
        key 7 1 active
        key 8 2 disabled
        key 9 3 active
        key 12 99 active
        grant 7 1 | grant 7 2
        grant 8 1 | grant 8 2
        grant 9 1
        grant 12 2
        grant 500 1
    )"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE(print(**loaded), uR"(7 ann active p7 read,write
8 bob disabled p8 read,write!
9 cid active p9 read!
12 nobody active p12 write)"_s);
    QVERIFY((*loaded)->isComplete());
    QCOMPARE((*loaded)->userState(Row(2)), UserState::Banned);
}

void TestLoad::readsEveryColumnOfAKey()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(u"user 4294967295 max 4294967295 - email_confirm"
                  " | key 4294967294 4294967295 active 4294967295 1700000000"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    const ApiKey key = (*loaded)->key(Row(0));
    QCOMPARE(key.id, KeyId(4294967294u));
    QCOMPARE(key.user, UserId(4294967295u));
    QCOMPARE(key.created, qint64(4294967295));
    QCOMPARE(key.lastUsed, qint64(1700000000));
    QCOMPARE((*loaded)->userState(Row(0)), UserState::EmailConfirm);
    QCOMPARE((*loaded)->membership(Row(0)).primary, GroupId(4294967295));
}

void TestLoad::readsGroupsWithTheirMembers()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(u"group 2 Registered | group 5 S1_Clerk"_s);
    database.run(u"INSERT INTO xf_user_group_relation (user_id, user_group_id, is_primary)"
                 " VALUES (1, 2, 1), (2, 2, 1), (1, 5, 0)"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->group(GroupId(2))->members, 2u);
    QCOMPARE((*loaded)->group(GroupId(5))->members, 1u);
    QCOMPARE((*loaded)->group(GroupId(5))->title, u"S1 Clerk"_s);
}

void TestLoad::readsScopesInTheSitesOrder()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(u"scope 1 zeta 5 on 20 | scope 2 beta 5,6 off 10 | scope 3 alpha - on 20"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QStringList names;
    for (const Scope &scope : (*loaded)->scopes())
        names.append(scope.name + u' ' + scope.groupCsv + (scope.isActive ? u" on"_s : u" off"_s));
    QCOMPARE(names.join(u'|'), u"beta 5,6 off|alpha  on|zeta 5 on"_s);
}

void TestLoad::keepsTheScopesOnlyGrantsKnow()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(u"user 1 ann 2 - | scope 1 read - | key 7 1 | grant 7 1 | grant 7 33"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE(print(**loaded), u"7 ann active p7 #33,read!"_s);
    QCOMPARE((*loaded)->driftCause(Row(0)), DriftCause::DeletedScope);
}

// Ids beyond 63 do not fit one word of bits; ids spread over many words are read row by row.
void TestLoad::readsScopeIdsOfAnySize()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(u"user 1 ann 2 - | key 7 1 | scope 63 a - | scope 64 b - | scope 127 c -"
                  " | grant 7 63 | grant 7 64 | grant 7 127"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto packed = answerOf(store->load());
    QVERIFY_RESULT(packed);
    QCOMPARE(print(**packed), u"7 ann active p7 a,b,c"_s);
    database.fill(u"scope 4294967295 d - | scope 1000 e - | scope 5000 f -"
                  " | grant 7 4294967295 | grant 7 1000 | grant 7 5000"_s);
    const auto spread = answerOf(store->load());
    QVERIFY_RESULT(spread);
    QCOMPARE(print(**spread), u"7 ann active p7 a,b,c,d,e,f"_s);
}

void TestLoad::joinsUsersWhenTheyAreMany()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(u"user 3 ann 2 - | user 900000 bob 2 - | key 7 3 | key 8 900000"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE(print(**loaded), u"7 ann active p7 \n8 bob active p8 "_s);
}

void TestLoad::readsTheNewestKeysOnly()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(u"scope 1 read - | user 1 ann 2 - | user 2 bob 2 - | user 3 cid 2 -"
                  " | key 7 1 | key 8 2 | key 9 3 | grant 8 1 | grant 9 1"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->loadNewest(2));
    QVERIFY_RESULT(loaded);
    QCOMPARE(print(**loaded), u"8 bob active p8 read\n9 cid active p9 read"_s);
    QVERIFY(!(*loaded)->isComplete());
}

void TestLoad::readsMoreThanOnePage()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    const QString series =
        dialect == Dialect::MySql
            ? u"SELECT seq FROM seq_1_to_45000"_s
            : u"WITH RECURSIVE s(seq) AS (SELECT 1 UNION ALL SELECT seq + 1 FROM s"
              " WHERE seq < 45000) SELECT seq FROM s"_s;
    const QString hash = dialect == Dialect::MySql ? u"UNHEX(SHA2(seq, 256))"_s : u"seq"_s;
    database.run(u"INSERT INTO xf_user (user_id, username, email, user_group_id,"
                 " secondary_group_ids) SELECT seq, seq, '', 2, '' FROM (%1) n"_s.arg(series));
    database.run(u"INSERT INTO xf_cav7_api_key (key_id, user_id, key_hash, key_prefix)"
                 " SELECT seq, seq, %2, seq FROM (%1) n"_s.arg(series, hash));
    database.run(u"INSERT INTO xf_cav7_api_key_scope (key_id, scope_id)"
                 " SELECT seq, 1 FROM (%1) n"_s.arg(series));
    database.fill(u"scope 1 read -"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    const KeySnapshot &snapshot = **loaded;
    QCOMPARE(snapshot.size(), 45000u);
    for (quint32 i = 0; i < snapshot.size(); ++i) {
        QCOMPARE(snapshot.userName(Row(i)).toByteArray(), QByteArray::number(i + 1));
        QVERIFY(!snapshot.isDrifted(Row(i)));
    }
}

void TestLoad::seesAPendingJob()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    const auto store = database.openStore();
    QVERIFY(store);
    const auto before = answerOf(store->load());
    QVERIFY_RESULT(before);
    QVERIFY(!(*before)->recomputeJobPending());
    database.run(u"INSERT INTO xf_job (unique_key, execute_class, trigger_date)"
                 " VALUES ('meu15_recompute_scopes_all', 'MEU15:Recompute', 1)"_s);
    const auto after = answerOf(store->load());
    QVERIFY_RESULT(after);
    QVERIFY((*after)->recomputeJobPending());
}

void TestLoad::findsKeysAndUsers()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(u"user 1 Ann 2 5,6 | key 7 1"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const QByteArray hash = QCryptographicHash::hash("token-7", QCryptographicHash::Sha256);
    const auto key = answerOf(store->findKey(hash));
    QVERIFY_RESULT(key);
    QCOMPARE(*key, std::optional(KeyId(7)));
    const auto noKey = answerOf(store->findKey(QByteArray(32, '\0')));
    QVERIFY_RESULT(noKey);
    QVERIFY(!*noKey);
    const auto user = answerOf(store->findUser(u"aNN"_s));
    QVERIFY_RESULT(user);
    QVERIFY(user->has_value());
    QCOMPARE((*user)->id, UserId(1));
    QCOMPARE((*user)->secondaryGroups, QByteArray("5,6"));
    const auto noUser = answerOf(store->findUser(u"' OR 1=1 -- "_s));
    QVERIFY_RESULT(noUser);
    QVERIFY(!*noUser);
}

void TestLoad::endsWhenItIsCancelled()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    const auto store = database.openStore();
    QVERIFY(store);
    auto future = store->load();
    future.cancel();
    const auto cancelled = answerOf(future);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code(), Error::Code::Cancelled);
    QVERIFY_RESULT(answerOf(store->load()));
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
