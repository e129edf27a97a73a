// SPDX-License-Identifier: MIT
#include "models/domain/token.h"
#include "models/store/keyfinder.h"
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// The token of each key of a TestDatabase is known.
QByteArray hashOf(int key)
{
    const QByteArray token = "token-" + QByteArray::number(key);
    return tokenHash(token);
}

} // namespace

class TestKeyFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void findsOneKey();
    void answersInTheOrderOfTheHashes();
    void findsEveryKeyOfMoreThanOneList();
    void answersNothingForNothing();
    void tellsHowFarItIs();
    void saysWhichRightIsMissing();
};

void TestKeyFinder::initTestCase_data() { TestDatabase::addDialects(); }

void TestKeyFinder::findsOneKey()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(u"user 1 ann 2 - | user 2 bob 2 - | key 7 1 | key 8 2 disabled"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    QCOMPARE(*answerOf(store->findKey(hashOf(8))), KeyId(8));
    QCOMPARE(*answerOf(store->findKey(hashOf(9))), std::nullopt);
    QCOMPARE(*answerOf(store->findKey(QByteArray())), std::nullopt);
}

void TestKeyFinder::answersInTheOrderOfTheHashes()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    database.fill(u"key 7 1 | key 8 2 | key 9 3"_s);
    const auto store = database.openStore();
    QVERIFY(store);
    const auto found = answerOf(
        store->findKeys({hashOf(9), hashOf(1), hashOf(7), hashOf(9), QByteArray(), hashOf(8)}));
    QVERIFY_RESULT(found);
    const std::vector<std::optional<KeyId>> wanted{KeyId(9), std::nullopt, KeyId(7),
                                                   KeyId(9), std::nullopt, KeyId(8)};
    QCOMPARE(*found, wanted);
}

void TestKeyFinder::findsEveryKeyOfMoreThanOneList()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    constexpr int Keys = 2 * IdListSize + 37;
    QString forum;
    for (int key = 1; key <= Keys; ++key)
        forum += u"key %1 %1\n"_s.arg(key);
    database.fill(forum);
    const auto store = database.openStore();
    QVERIFY(store);
    for (const int count : {IdListSize - 1, IdListSize, IdListSize + 1, Keys}) {
        std::vector<QByteArray> hashes;
        std::vector<std::optional<KeyId>> wanted;
        for (int key = count; key > 0; --key) {
            hashes.push_back(hashOf(key));
            wanted.push_back(KeyId(quint32(key)));
        }
        const auto found = answerOf(store->findKeys(hashes));
        QVERIFY_RESULT(found);
        QCOMPARE(*found, wanted);
    }
}

void TestKeyFinder::answersNothingForNothing()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    const auto store = database.openStore();
    QVERIFY(store);
    const auto found = answerOf(store->findKeys({}));
    QVERIFY_RESULT(found);
    QVERIFY(found->empty());
}

void TestKeyFinder::tellsHowFarItIs()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    TestDatabase database(dialect);
    database.makeTables();
    const auto store = database.openStore();
    QVERIFY(store);
    auto finding = store->findKeys(std::vector<QByteArray>(250, hashOf(1)));
    finding.waitForFinished();
    QCOMPARE(finding.progressMaximum(), 250);
    QCOMPARE(finding.progressValue(), 250);
}

void TestKeyFinder::saysWhichRightIsMissing()
{
    QFETCH_GLOBAL(const Dialect, dialect);
    if (dialect == Dialect::Sqlite)
        QSKIP("SQLite knows no rights.");
    TestDatabase database(dialect);
    database.makeTables();
    const QString name = database.url().database;
    const QString user = database.makeAccount(
        {u"SELECT (key_id, user_id, key_prefix, is_active, created_date, last_used_date)"
         " ON %1.xf_cav7_api_key"_s.arg(name),
         u"SELECT ON %1.xf_cav7_api_key_scope"_s.arg(name),
         u"SELECT ON %1.xf_cav7_api_key_scope_def"_s.arg(name), u"SELECT ON %1.xf_user"_s.arg(name),
         u"SELECT ON %1.xf_user_group"_s.arg(name)});
    const auto store = database.openStore(user);
    QVERIFY(store);
    QVERIFY(!answerOf(store->open())->canFindTokens);
    const auto found = answerOf(store->findKeys({hashOf(1)}));
    QVERIFY(!found);
    QCOMPARE(found.error().code(), Error::Code::Refused);
    QVERIFY2(found.error().message().contains(u"key_hash"_s), qPrintable(found.error().message()));
}

QTEST_GUILESS_MAIN(TestKeyFinder)
#include "tst_keyfinder.moc"
