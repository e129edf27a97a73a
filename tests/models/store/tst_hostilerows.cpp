// SPDX-License-Identifier: MIT
// Rows that no well-behaved site writes.
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestHostileRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addDialects(); }
    void keepsNamesByteForByte();
    void keepsGroupListsByteForByte();
    void readsTitlesOfGroups();
    void readsAnUnknownUserState();
    void readsAnEmptyDatabase();
    void refusesMoreScopesThanFit();
    void findsKeysByHashesOfAnyBytes();
};

void TestHostileRows::keepsNamesByteForByte()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    const QStringList names{
        QString(50, u'x'), u"محمد"_s,     u"a\u202Eb"_s, u"zero\u200Bwidth"_s,
        u"🚀🎖"_s,     u"<b>&amp;"_s, u"a\nb\tc"_s,  u"'; DROP TABLE xf_user; --"_s,
        u"\\"_s,           u"%_"_s,       u"=1+1"_s,     u"\u0001"_s};
    for (int i = 0; i < names.size(); ++i) {
        database.run(u"INSERT INTO xf_user (user_id, username, email, user_group_id,"
                     " secondary_group_ids) VALUES (?, ?, '', 2, '')"_s,
                     {i + 1, names.at(i)});
        database.fill(u"key %1 %1"_s.arg(i + 1));
    }
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    for (int i = 0; i < names.size(); ++i) {
        QCOMPARE((*loaded)->userName(Row(quint32(i))).toByteArray(), names.at(i).toUtf8());
        const auto found = answerOf(store->findUser(names.at(i)));
        QVERIFY_RESULT(found);
        QVERIFY2(found->has_value(), qPrintable(names.at(i)));
        QCOMPARE((*found)->name, names.at(i).toUtf8());
    }
}

// "007" must not become 7, nor bytes that are no UTF-8 something else.
void TestHostileRows::keepsGroupListsByteForByte()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    const QByteArrayList lists{"007",
                               " 5",
                               "5 ",
                               ",",
                               "0",
                               "abc",
                               "-3",
                               "1e1",
                               "\xff\xfe",
                               "5,\xc2\xa0",
                               QByteArray("5\0,6", 4),
                               QByteArray(255, '9')};
    for (int i = 0; i < lists.size(); ++i) {
        database.run(u"INSERT INTO xf_user (user_id, username, email, user_group_id,"
                     " secondary_group_ids) VALUES (?, ?, '', 2, ?)"_s,
                     {i + 1, u"u%1"_s.arg(i), lists.at(i)});
        database.fill(u"key %1 %1"_s.arg(i + 1));
    }
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    for (int i = 0; i < lists.size(); ++i)
        QCOMPARE((*loaded)->membership(Row(quint32(i))).secondaryCsv.toByteArray(), lists.at(i));
}

void TestHostileRows::readsTitlesOfGroups()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    const QString title = u"<i>\u202E 'Ünïcode' 🎖</i>"_s;
    database.run(u"INSERT INTO xf_user_group (user_group_id, title) VALUES (?, ?)"_s, {5, title});
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->group(GroupId(5))->title, title);
}

void TestHostileRows::readsAnUnknownUserState()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    if (dialect == Dialect::MySql)
        database.run(u"ALTER TABLE xf_user MODIFY user_state VARCHAR(50) NOT NULL"_s);
    database.fill(u"user 1 ann 2 - suspended | key 7 1"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->userState(Row(0)), UserState::Disabled);
}

void TestHostileRows::readsAnEmptyDatabase()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->size(), 0u);
    QVERIFY((*loaded)->isComplete());
    QVERIFY_RESULT(answerOf(store->loadNewest(200)));
    QVERIFY_RESULT(answerOf(store->recompute({})));
}

void TestHostileRows::refusesMoreScopesThanFit()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    QString scopes;
    for (int i = 1; i <= ScopeSet::Capacity + 1; ++i)
        scopes += u"scope %1 s%1 5\n"_s.arg(i);
    database.fill(scopes);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto loaded = answerOf(store->load());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code(), Error::Code::Invalid);
    database.run(u"DELETE FROM xf_cav7_api_key_scope_def WHERE scope_id = 1"_s);
    QVERIFY_RESULT(answerOf(store->load()));
}

// Zeros, quotes, backslashes and bytes that are no UTF-8.
void TestHostileRows::findsKeysByHashesOfAnyBytes()
{
    QFETCH_GLOBAL(Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    QByteArray hash;
    for (const int byte : {0x00, 0x27, 0x5c, 0xff, 0x80, 0x22, 0x1a, 0x0a})
        hash += char(byte);
    hash = hash.repeated(4);
    database.run(u"INSERT INTO xf_cav7_api_key (key_id, user_id, key_hash, key_prefix)"
                 " VALUES (7, 1, ?, 'p7')"_s,
                 {hash});
    const auto store = database.openStore();
    QVERIFY(store);
    const auto found = answerOf(store->findKey(hash));
    QVERIFY_RESULT(found);
    QCOMPARE(*found, std::optional(KeyId(7)));
}

QTEST_GUILESS_MAIN(TestHostileRows)
#include "tst_hostilerows.moc"
