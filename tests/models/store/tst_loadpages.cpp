// SPDX-License-Identifier: MIT
#include "models/store/cav7load.h"
#include "tests/support/snapshottext.h"
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

// A load in pages of any size is the same load.
class TestLoadPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isTheSameInPagesOfAnySize();
    void readsTextsOfAnyLength();
    void readsNamesOfAnyCharacterSet();
    void readsNamesOfAnyBytes();
    void readsNullAsNothing();
    void skipsIdsThatDoNotExist();

private:
    void fill();
    [[nodiscard]] Result<KeySnapshotPtr> load(LoadPlan plan = {});

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
    Schema m_schema;
};

void TestLoadPages::initTestCase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
}

void TestLoadPages::init()
{
    m_database = std::make_unique<TestDatabase>(Dialect::MySql);
    m_database->makeTables();
    auto connection = Connection::open(m_database->url(), {});
    QVERIFY_RESULT(connection);
    m_connection = *std::move(connection);
    m_schema = *readSchema(*m_connection);
    m_connection->setPrefix(m_schema.prefix);
}

void TestLoadPages::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

void TestLoadPages::fill()
{
    QString drawing = u"group 2 Members | group 5 Staff | scope 1 read 2 | scope 2 write 5"
                      " | scope 70 far 2 off | "_s;
    for (int id = 1; id <= 300; ++id)
        drawing += u"user %1 user_%1 2 %2 | key %3 %1 | grant %3 %4 | "_s.arg(id)
                       .arg(id % 3 == 0 ? u"5"_s : u"-"_s)
                       .arg(id * id)
                       .arg(id % 7 == 0 ? 70 : 1);
    m_database->fill(drawing);
}

Result<KeySnapshotPtr> TestLoadPages::load(LoadPlan plan)
{
    JobControl control;
    return Cav7Loader(*m_connection, m_schema, 0, control, plan).load();
}

void TestLoadPages::isTheSameInPagesOfAnySize()
{
    fill();
    const auto whole = load();
    QVERIFY_RESULT(whole);
    QCOMPARE((*whole)->size(), 300u);
    for (const quint32 rows : {1u, 2u, 7u, 64u, 299u, 300u, 301u, 100'000u}) {
        const auto paged = load({.rowsPerPage = rows});
        QVERIFY_RESULT(paged);
        QCOMPARE(linesOf(**paged), linesOf(**whole));
    }
}

// Where the rows are streamed, what is longer than usual is fetched by itself.
void TestLoadPages::readsTextsOfAnyLength()
{
    m_database->run(u"ALTER TABLE xf_user MODIFY username MEDIUMTEXT, MODIFY secondary_group_ids"
                    " MEDIUMBLOB, DROP KEY username"_s);
    m_database->fill(u"group 2 Members | scope 1 read 7"_s);
    const std::vector<int> sizes{0, 1, 1023, 1024, 1025, 5, 100'000, 7, 3'000'000, 2};
    for (int i = 0; i < int(sizes.size()); ++i) {
        const int size = sizes[size_t(i)];
        m_database->run(u"INSERT INTO xf_user (user_id, username, email, user_group_id,"
                        " secondary_group_ids) VALUES (%1, REPEAT('%1', %2), '', 2,"
                        " CONCAT('7', REPEAT(',', %2)))"_s.arg(i)
                            .arg(size)
                            .replace(u"VALUES (0"_s, u"VALUES (99"_s));
        m_database->fill(u"key %1 %1 | grant %1 1"_s.arg(i == 0 ? 99 : i));
    }
    const auto loaded = load({.rowsPerPage = 3});
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->size(), quint32(sizes.size()));
    QCOMPARE((*loaded)->driftCounts().keys(), 0u);
    for (quint32 row = 0; row + 1 < (*loaded)->size(); ++row) {
        const int size = sizes[row + 1];
        QCOMPARE((*loaded)->userName(Row(row)).toByteArray(),
                 QByteArray::number(row + 1).repeated(size));
        QCOMPARE((*loaded)->membership(Row(row)).secondaryCsv.toByteArray(),
                 QByteArray("7" + QByteArray(size, ',')));
    }
}

void TestLoadPages::readsNamesOfAnyCharacterSet()
{
    m_database->run(u"ALTER TABLE xf_user MODIFY username VARCHAR(50) CHARACTER SET latin1"_s);
    m_database->run(u"ALTER TABLE xf_cav7_api_key MODIFY key_prefix VARCHAR(12) CHARACTER SET"
                    " ucs2"_s);
    m_database->fill(u"group 2 Members | scope 1 read 2 | user 1 J\u00f6rg 2 - | key 1 1"_s);
    const auto loaded = load();
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->userName(Row(0)).toByteArray(), u"J\u00f6rg"_s.toUtf8());
    QCOMPARE((*loaded)->prefix(Row(0)).toByteArray(), "p1");
}

void TestLoadPages::readsNamesOfAnyBytes()
{
    m_database->fill(u"group 2 Members | scope 1 read 2"_s);
    const QStringList names{u"a\x1f"
                            u"b\x1e"
                            u"c"_s,
                            u"2 2 0 0 1 x0 5 valid"_s,
                            u"tab\tnew\nline"_s,
                            u"\u00e4\u4e2d\U0001f600"_s,
                            u"'; DROP TABLE xf_user; --"_s,
                            u"\\' \" % _ \\0"_s,
                            u""_s,
                            u"x\u202e\ufeff"_s};
    QByteArray bytes;
    for (int byte = 0; byte < 255; ++byte)
        bytes.append(char(byte));
    for (int i = 0; i < names.size(); ++i) {
        m_database->run(u"INSERT INTO xf_user (user_id, username, email, user_group_id,"
                        " secondary_group_ids) VALUES (?, ?, '', 2, ?)"_s,
                        {i + 1, names[i], i % 2 == 0 ? bytes : QByteArray("5,\0006\x1e", 5)});
        m_database->run(u"INSERT INTO xf_cav7_api_key (key_id, user_id, key_hash, key_prefix)"
                        " VALUES (?, ?, ?, ?)"_s,
                        {i + 1, i + 1, QByteArray::number(i), names[i].left(12)});
    }
    for (const quint32 rows : {1u, 3u, 20'000u}) {
        const auto loaded = load({.rowsPerPage = rows});
        QVERIFY_RESULT(loaded);
        const KeySnapshot &snapshot = **loaded;
        QCOMPARE(snapshot.size(), quint32(names.size()));
        for (quint32 i = 0; i < snapshot.size(); ++i) {
            QCOMPARE(snapshot.userName(Row(i)).toByteArray(), names[int(i)].toUtf8());
            QCOMPARE(snapshot.prefix(Row(i)).toByteArray(), names[int(i)].left(12).toUtf8());
            QCOMPARE(snapshot.membership(Row(i)).secondaryCsv,
                     i % 2 == 0 ? bytes : QByteArray("5,\0006\x1e", 5));
        }
    }
}

// Such columns are not the add-on's, but nothing keeps a site from making them.
void TestLoadPages::readsNullAsNothing()
{
    fill();
    m_database->run(u"ALTER TABLE xf_cav7_api_key MODIFY last_used_date INT UNSIGNED NULL,"
                    " MODIFY key_prefix VARCHAR(12) NULL"_s);
    m_database->run(
        u"ALTER TABLE xf_user MODIFY username VARCHAR(50) NULL,"
        " MODIFY secondary_group_ids VARBINARY(255) NULL, MODIFY is_banned TINYINT NULL"_s);
    m_database->run(u"UPDATE xf_cav7_api_key SET last_used_date = NULL WHERE key_id % 2 = 0"_s);
    m_database->run(u"UPDATE xf_cav7_api_key SET key_prefix = NULL WHERE key_id % 3 = 0"_s);
    m_database->run(u"UPDATE xf_user SET username = NULL WHERE user_id % 2 = 0"_s);
    m_database->run(u"UPDATE xf_user SET secondary_group_ids = NULL, is_banned = NULL"
                    " WHERE user_id % 5 = 0"_s);
    const auto loaded = load();
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->size(), 300u);
    QCOMPARE((*loaded)->userName(Row(0)).toByteArray(), "user 1");
    QVERIFY((*loaded)->userName(Row(1)).isEmpty());
    QVERIFY((*loaded)->hasUser(Row(1)));
    QVERIFY((*loaded)->prefix(Row(2)).isEmpty());
    QCOMPARE((*loaded)->membership(Row(14)).secondaryCsv, QByteArray());
}

void TestLoadPages::skipsIdsThatDoNotExist()
{
    m_database->fill(u"group 2 Members | scope 1 read 2 | user 1 ann 2 - | user 4294967295 max 2 -"
                     " | key 1 1 | key 5 3 | key 4294967294 4294967295 | grant 4294967294 1"_s);
    const auto loaded = load({.rowsPerPage = 10});
    QVERIFY_RESULT(loaded);
    QCOMPARE((*loaded)->size(), 3u);
    QCOMPARE((*loaded)->userName(Row(2)).toByteArray(), "max");
    QVERIFY(!(*loaded)->isDrifted(Row(2)));
}

QTEST_GUILESS_MAIN(TestLoadPages)
#include "tst_loadpages.moc"
