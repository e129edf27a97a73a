// SPDX-License-Identifier: MIT
// A database of a test's own: a SQLite file, or a database with a unique name on the server that
// CHATELAINE_TEST_MYSQL names (a mysql:// URL without a database); gone when the object dies.
//
//     void TestLoad::initTestCase_data() { TestDatabase::addDialects(); }
//     void TestLoad::readsKeys()
//     {
//         QFETCH_GLOBAL(Dialect, dialect);
//         TestDatabase database(dialect);
//         database.makeTables();
//         database.fill(u"group 5 S1_Clerk | user 1 ann 2 5 valid | scope 1 read 5 on"
//                       " | key 7 1 active | grant 7 1"_s);
//         const auto store = database.openStore();
//
// One thread at a time.
#pragma once

#include "models/domain/databaseurl.h"
#include "models/store/keystore.h"

#include <QFuture>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantList>

#include <memory>

namespace Chatelaine {

// Fails the test with the error's text when there is no value.
#define QVERIFY_RESULT(result) \
    do { \
        const auto &verified = (result); /* Once: it may be a call that changes something. */ \
        QVERIFY2(verified.has_value(), \
                 verified.has_value() \
                     ? "" \
                     : qPrintable(verified.error().message() + u' ' + verified.error().detail())); \
    } while (false)

// Waits for an answer; a cancelled one is Error::cancelled().
template<typename T>
[[nodiscard]] Result<T> answerOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.isCanceled() || future.resultCount() == 0)
        return Error::cancelled();
    return future.takeResult();
}

class TestDatabase final
{
public:
    // For initTestCase_data(): a global column "dialect" with SQLite and, where a server is given,
    // MySQL.
    static void addDialects();
    [[nodiscard]] static bool hasMySql();

    explicit TestDatabase(Dialect dialect);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] Dialect dialect() const { return m_url.dialect; }
    // As the server's root.
    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }

    // The tables of layout 1.2 and the forum's, empty, under another prefix if wanted.
    void makeTables(const QString &prefix = QStringLiteral("xf_cav7_"));
    // Rows drawn as text, one per line or between bars; words, "-" is empty, "_" is a blank:
    //     group ID TITLE                     user ID NAME PRIMARY SECONDARY [STATE|banned]
    //     scope ID NAME GROUPS [on|off [ORDER]]
    //     key ID USER [active|disabled [CREATED LAST_USED]]      grant KEY SCOPE
    // The prefix of key n is "p" and n; its hash is the SHA-256 of "token-n".
    void fill(const QString &drawing);
    // Aborts the test program on an error: a test's own SQL is right.
    void run(const QString &sql, const QVariantList &values = {});
    // The rows as lines of words: "7 1|8 2".
    [[nodiscard]] QString rows(const QString &select) const;
    // All grants, ordered: "7:1,2 8:1".
    [[nodiscard]] QString grants() const;

    // An open store, or nullptr and a failed test.
    [[nodiscard]] std::unique_ptr<KeyStore> openStore(const QString &user = {}) const;
    // A MySQL account without a password that has these rights ("SELECT") on this database only.
    [[nodiscard]] QString makeAccount(const QStringList &grants);

private:
    void fillRow(const QStringList &words);

    QTemporaryDir m_folder;
    DatabaseUrl m_url;
    QString m_connection;
    QString m_prefix = QStringLiteral("xf_cav7_");
    QStringList m_accounts;
};

} // namespace Chatelaine

Q_DECLARE_METATYPE(Chatelaine::Dialect)
