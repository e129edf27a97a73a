// SPDX-License-Identifier: MIT
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

KeyAsSeen seen(quint32 id, quint32 user, bool isActive = true)
{
    return {KeyId(id), UserId(user), 'p' + QByteArray::number(id), isActive};
}

// "7 done|8 vanished"
QString print(const KeyChangeReport &report)
{
    QStringList rows;
    for (const RowResult &row : report.rows)
        rows.append(QString::number(row.key.value()) + u' ' + rowOutcomeName(row.outcome));
    return rows.join(u'|');
}

const QString Keys = u"SELECT key_id, is_active FROM xf_cav7_api_key ORDER BY key_id"_s;

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addDialects(); }
    void init();
    void cleanup();
    void disablesAndEnables();
    void revokesWithTheGrants();
    void leavesGrantsWhenDisabling();
    void reportsWhatVanished();
    void leavesARotatedKeyAlone();
    void leavesAKeyOfAnotherUserAlone();
    void saysWhatIsAlreadySo();
    void changesMoreKeysThanOneListHolds();
    void comparesPrefixesByteForByte();
    void changesNothingWhenARowIsHeld();
    void answersAnEmptySet();

private:
    [[nodiscard]] Result<KeyChangeReport> change(KeyAction action, std::vector<KeyAsSeen> keys);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<KeyStore> m_store;
};

void TestChange::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_database = std::make_unique<TestDatabase>(dialect);
    m_database->makeTables();
    m_database->fill(u"user 1 ann 2 - | user 2 bob 2 - | scope 1 read -"
                     " | key 7 1 active | key 8 2 disabled | key 9 3 active"
                     " | grant 7 1 | grant 8 1 | grant 9 1"_s);
    m_store = m_database->openStore();
    QVERIFY(m_store);
}

void TestChange::cleanup()
{
    m_store.reset();
    m_database.reset();
}

Result<KeyChangeReport> TestChange::change(KeyAction action, std::vector<KeyAsSeen> keys)
{
    return answerOf(m_store->change({action, std::move(keys), {}}));
}

void TestChange::disablesAndEnables()
{
    const auto disabled = change(KeyAction::Disable, {seen(9, 3), seen(7, 1)});
    QVERIFY_RESULT(disabled);
    QCOMPARE(print(*disabled), u"9 done|7 done"_s);
    QCOMPARE(m_database->rows(Keys), u"7 0|8 0|9 0"_s);
    const auto enabled = change(KeyAction::Enable, {seen(7, 1, false)});
    QVERIFY_RESULT(enabled);
    QCOMPARE(m_database->rows(Keys), u"7 1|8 0|9 0"_s);
}

void TestChange::revokesWithTheGrants()
{
    const auto revoked = change(KeyAction::Revoke, {seen(7, 1), seen(8, 2, false)});
    QVERIFY_RESULT(revoked);
    QCOMPARE(print(*revoked), u"7 done|8 done"_s);
    QCOMPARE(m_database->rows(Keys), u"9 1"_s);
    QCOMPARE(m_database->grants(), u"9:1"_s);
}

void TestChange::leavesGrantsWhenDisabling()
{
    QVERIFY_RESULT(change(KeyAction::Disable, {seen(7, 1)}));
    QCOMPARE(m_database->grants(), u"7:1 8:1 9:1"_s);
}

void TestChange::reportsWhatVanished()
{
    m_database->run(u"DELETE FROM xf_cav7_api_key WHERE key_id = 7"_s);
    const auto revoked = change(KeyAction::Revoke, {seen(7, 1), seen(9, 3)});
    QVERIFY_RESULT(revoked);
    QCOMPARE(print(*revoked), u"7 vanished|9 done"_s);
    QCOMPARE(m_database->grants(), u"7:1 8:1"_s); // The rows of a vanished key are not ours.
}

void TestChange::leavesARotatedKeyAlone()
{
    m_database->run(u"UPDATE xf_cav7_api_key SET key_prefix = 'other' WHERE key_id = 7"_s);
    const auto revoked = change(KeyAction::Revoke, {seen(7, 1)});
    QVERIFY_RESULT(revoked);
    QCOMPARE(print(*revoked), u"7 changed"_s);
    QCOMPARE(m_database->grants(), u"7:1 8:1 9:1"_s);
}

void TestChange::leavesAKeyOfAnotherUserAlone()
{
    m_database->run(u"UPDATE xf_cav7_api_key SET user_id = 55 WHERE key_id = 7"_s);
    const auto disabled = change(KeyAction::Disable, {seen(7, 1)});
    QVERIFY_RESULT(disabled);
    QCOMPARE(print(*disabled), u"7 changed"_s);
    QCOMPARE(m_database->rows(Keys), u"7 1|8 0|9 1"_s);
}

void TestChange::saysWhatIsAlreadySo()
{
    const auto enabled = change(KeyAction::Enable, {seen(7, 1), seen(8, 2, false)});
    QVERIFY_RESULT(enabled);
    QCOMPARE(print(*enabled), u"7 already-so|8 done"_s);
}

void TestChange::changesMoreKeysThanOneListHolds()
{
    std::vector<KeyAsSeen> keys;
    QString drawing;
    for (quint32 id = 1000; id < 1350; ++id) {
        drawing += u"key %1 %1\n"_s.arg(id);
        keys.push_back(seen(id, id));
    }
    m_database->fill(drawing);
    const auto revoked = change(KeyAction::Revoke, keys);
    QVERIFY_RESULT(revoked);
    QCOMPARE(revoked->count(RowOutcome::Done), 350);
    QCOMPARE(m_database->rows(Keys), u"7 1|8 0|9 1"_s);
}

void TestChange::comparesPrefixesByteForByte()
{
    KeyAsSeen key = seen(7, 1);
    key.prefix = "P7";
    const auto disabled = change(KeyAction::Disable, {key});
    QVERIFY_RESULT(disabled);
    QCOMPARE(print(*disabled), u"7 changed"_s);
}

// All or nothing, and nobody is made to wait for long.
void TestChange::changesNothingWhenARowIsHeld()
{
    const bool isFile = m_database->dialect() == Dialect::Sqlite;
    m_database->run(isFile ? u"BEGIN IMMEDIATE"_s : u"START TRANSACTION"_s);
    m_database->run(u"UPDATE xf_cav7_api_key SET last_used_date = 5 WHERE key_id = 9"_s);
    const auto disabled = change(KeyAction::Disable, {seen(7, 1), seen(9, 3)});
    m_database->run(u"ROLLBACK"_s);
    QVERIFY(!disabled);
    QCOMPARE(disabled.error().code(), Error::Code::Busy);
    QCOMPARE(m_database->rows(Keys), u"7 1|8 0|9 1"_s);
    QVERIFY_RESULT(change(KeyAction::Disable, {seen(7, 1), seen(9, 3)}));
    QCOMPARE(m_database->rows(Keys), u"7 0|8 0|9 0"_s);
}

void TestChange::answersAnEmptySet()
{
    const auto nothing = change(KeyAction::Revoke, {});
    QVERIFY_RESULT(nothing);
    QVERIFY(nothing->rows.empty());
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
