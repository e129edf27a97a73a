// SPDX-License-Identifier: MIT
// The scripts of models/domain/grantscript.h, run on a real server: what each account may do, and
// what is said when it lacks one of its rights.
#include "models/domain/grantscript.h"
#include "models/domain/token.h"
#include "tests/support/keysfromtext.h"
#include "tests/support/scriptstatements.h"
#include "tests/support/testdatabase.h"

#include <QRegularExpression>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QString Forum = uR"(
    group 2 Registered
    group 5 Clerks
    user 1 ann 2 5
    user 2 bob 2 -
    user 3 cid 2 5
    scope 1 read - on 1
    scope 2 write 5 on 2
    scope 3 old 5 on 3
    key 7 1 active 10 20
    key 8 2 disabled
    key 9 3
    grant 7 1
    grant 7 2
    grant 7 3
    grant 8 1
    grant 9 1
)"_s;
const QStringList Tables{u"xf_user_group"_s, u"xf_user"_s, u"xf_cav7_api_key_scope_def"_s,
                         u"xf_cav7_api_key"_s, u"xf_cav7_api_key_scope"_s};
// Done without when they may not be read.
const QStringList OptionalTables{u"xf_user_group_relation"_s, u"xf_user_group_change"_s,
                                 u"xf_user_ban"_s, u"xf_addon"_s, u"xf_job"_s};

// One right on one table, and on one column if it is a right on columns.
struct Piece
{
    QString right; // "SELECT (username)", "DELETE"
    QString table;
    QString column;
};

std::vector<Piece> piecesOf(const QString &script)
{
    static const QRegularExpression grant(
        u"^GRANT (?<right>\\w+)( \\((?<columns>.*)\\))? ON `[^`]*`\\.`(?<table>[^`]*)` TO"_s);
    std::vector<Piece> pieces;
    for (const QString &statement : scriptStatements(script)) {
        const QRegularExpressionMatch match = grant.match(statement);
        if (!match.hasMatch())
            continue;
        const QString right = match.captured(u"right"_s);
        const QStringList columns = match.captured(u"columns"_s).split(u", "_s);
        for (const QString &column : columns)
            pieces.push_back({column.isEmpty() ? right : right + u" ("_s + column + u')',
                              match.captured(u"table"_s), column});
    }
    return pieces;
}

QString print(const Rights &rights)
{
    static const QStringList names{u"switch"_s, u"revoke"_s, u"create"_s,
                                   u"edit"_s,   u"delete"_s, u"recompute"_s};
    QStringList had;
    for (int right = 0; right < RightCount; ++right) {
        if (rights.has(Right(right)))
            had.append(names.at(right));
    }
    return had.join(u' ');
}

QString everythingOf(const KeySnapshot &snapshot)
{
    QStringList lines{print(snapshot)};
    for (const Scope &scope : snapshot.scopes())
        lines.append(u"%1 %2 %3 %4 %5 %6"_s.arg(scope.id.value())
                         .arg(scope.name, scope.title, scope.groupCsv)
                         .arg(scope.isActive)
                         .arg(scope.displayOrder));
    for (const UserGroup &group : snapshot.groups())
        lines.append(u"%1 %2 %3"_s.arg(group.id.value()).arg(group.title).arg(group.members));
    return lines.join(u'\n');
}

struct Action
{
    Right right;
    std::function<Result<void>(KeyStore &)> run;
};

template<typename T>
Result<void> outcomeOf(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

Scope scopeOf(const KeySnapshot &snapshot, quint32 id)
{
    return snapshot.scopes()[size_t(snapshot.scopeIndexOf(ScopeId(id)))];
}

// Each writes something in the forum above, whatever of the others was done before.
std::vector<Action> actionsOn(const KeySnapshotPtr &snapshot)
{
    const auto change = [](KeyAction action, const KeyAsSeen &key) {
        return [action, key](KeyStore &store) {
            return outcomeOf(answerOf(store.change({action, {key}, {}})));
        };
    };
    const auto save = [](ScopeEditKind kind, const Scope &base, const Scope &wanted) {
        return [=](KeyStore &store) {
            return outcomeOf(answerOf(store.save({kind, base, wanted, EveryoneConsent::Given})));
        };
    };
    Scope retitled = scopeOf(*snapshot, 1);
    retitled.title = u"Reading"_s;
    Scope created;
    created.name = u"fresh"_s;
    created.title = u"Fresh"_s;
    created.groupCsv = u"5"_s;
    const ScopePlacement placement{.id = ScopeId(2), .baseOrder = 2, .order = 9};
    return {
        {Right::SwitchKeys, change(KeyAction::Disable, {KeyId(7), UserId(1), "p7", true})},
        {Right::RevokeKeys, change(KeyAction::Revoke, {KeyId(8), UserId(2), "p8", false})},
        {Right::Recompute,
         [](KeyStore &store) { return outcomeOf(answerOf(store.recompute({}))); }},
        {Right::EditScopes, save(ScopeEditKind::Update, scopeOf(*snapshot, 1), retitled)},
        {Right::EditScopes,
         [placement](KeyStore &store) { return answerOf(store.place({placement})); }},
        {Right::DeleteScopes, save(ScopeEditKind::Delete, scopeOf(*snapshot, 3), {})},
        {Right::CreateScopes, save(ScopeEditKind::Create, {}, created)},
    };
}

} // namespace

class TestGrantScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cannotLogInBeforeItHasAPassword();
    void givesARoleWhatItNeeds_data();
    void givesARoleWhatItNeeds();
    void missesEveryRightOfARole_data();
    void missesEveryRightOfARole();

private:
    // Runs the script, and gives the account a password.
    [[nodiscard]] QString makeAccount(AccountRole role);
    [[nodiscard]] std::unique_ptr<KeyStore> store() const;
    void refill();
    [[nodiscard]] QString dump() const;
    void tryEveryAction(KeyStore &store, const Rights &rights);
    void checkWithout(const Piece &piece, const Rights &before);

    std::unique_ptr<TestDatabase> m_database;
    GrantScriptNames m_names;
    KeySnapshotPtr m_whole; // As root sees it.
};

void TestGrantScript::initTestCase()
{
    if (!TestDatabase::hasMySql())
        QSKIP("CHATELAINE_TEST_MYSQL is not set.");
}

void TestGrantScript::init()
{
    m_database = std::make_unique<TestDatabase>(Dialect::MySql);
    m_database->makeTables();
    refill();
    m_database->run(u"INSERT INTO xf_user_group_relation VALUES (1, 2, 1), (1, 5, 0)"_s);
    const auto root = m_database->openStore();
    QVERIFY(root);
    const auto loaded = answerOf(root->load());
    QVERIFY_RESULT(loaded);
    m_whole = *loaded;
    m_names.database = m_database->url().database;
    m_names.user = u"role_"_s + m_names.database.right(16);
    m_names.fromHost = u"localhost"_s;
}

void TestGrantScript::cleanup()
{
    if (m_database)
        m_database->run(u"DROP USER IF EXISTS `%1`@localhost"_s.arg(m_names.user));
    m_database.reset();
}

QString TestGrantScript::makeAccount(AccountRole role)
{
    const QString script = *grantScript(role, m_names);
    for (const QString &statement : scriptStatements(script))
        m_database->run(statement);
    // The server of the tests offers a socket, and no TLS on it.
    m_database->run(u"ALTER USER `%1`@localhost IDENTIFIED BY 'secret' REQUIRE NONE"
                    " ACCOUNT UNLOCK"_s.arg(m_names.user));
    return script;
}

std::unique_ptr<KeyStore> TestGrantScript::store() const
{
    DatabaseUrl url = m_database->url();
    url.user = m_names.user;
    return makeKeyStore(url, "secret", [] { return qint64(1'763'683'200); });
}

void TestGrantScript::refill()
{
    for (const QString &table : Tables)
        m_database->run(u"DELETE FROM "_s + table);
    m_database->fill(Forum);
}

QString TestGrantScript::dump() const
{
    QString all;
    for (const QString &table : Tables)
        all += m_database->rows(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table)) + u'\n';
    return all;
}

void TestGrantScript::cannotLogInBeforeItHasAPassword()
{
    for (const QString &statement : scriptStatements(*grantScript(AccountRole::Support, m_names)))
        m_database->run(statement);
    const auto info = answerOf(store()->open());
    QVERIFY(!info);
    QCOMPARE(info.error().code(), Error::Code::Refused);
}

void TestGrantScript::givesARoleWhatItNeeds_data()
{
    QTest::addColumn<AccountRole>("role");
    QTest::addColumn<QString>("rights");
    QTest::addColumn<QString>("called");
    QTest::newRow("support") << AccountRole::Support << QString() << u"read-only"_s;
    QTest::newRow("audit") << AccountRole::Audit << QString() << u"read-only"_s;
    QTest::newRow("key admin") << AccountRole::KeyAdmin << u"switch revoke recompute"_s
                               << u"key-admin"_s;
    QTest::newRow("scope admin") << AccountRole::ScopeAdmin << u"create edit delete recompute"_s
                                 << u"scope-admin"_s;
}

void TestGrantScript::givesARoleWhatItNeeds()
{
    QFETCH(const AccountRole, role);
    QFETCH(const QString, rights);
    QFETCH(const QString, called);
    (void)makeAccount(role);
    const auto account = store();
    const auto info = answerOf(account->open());
    QVERIFY_RESULT(info);
    QCOMPARE(info->layout, KeyLayout::V1_2);
    QCOMPARE(print(info->rights), rights);
    QCOMPARE(QString(roleName(roleOf(info->rights))), called);
    QCOMPARE(info->canWrite, !rights.isEmpty());
    QCOMPARE(info->readOnlyReason.isEmpty(), info->canWrite);
    const auto loaded = answerOf(account->load());
    QVERIFY_RESULT(loaded);
    QCOMPARE(everythingOf(**loaded), everythingOf(*m_whole));
    QVERIFY_RESULT(answerOf(account->loadNewest(2)));
    const auto ann = answerOf(account->findUser(u"ann"_s));
    QVERIFY_RESULT(ann);
    QVERIFY(ann->has_value());
    QVERIFY(info->canFindTokens);
    const auto byToken = answerOf(account->findKey(tokenHash("token-8")));
    QVERIFY_RESULT(byToken);
    QCOMPARE(*byToken, KeyId(8));
    QVERIFY(!info->canReadEmails);
    const auto facts = answerOf(account->userFacts(UserId(1)));
    QVERIFY_RESULT(facts);
    QVERIFY(facts->user && facts->groupChanges && facts->bans);
    QVERIFY(!facts->email);
    QVERIFY2(info->warnings.isEmpty(), qPrintable(info->warnings.join(u'\n')));
    tryEveryAction(*account, info->rights);
}

void TestGrantScript::missesEveryRightOfARole_data()
{
    QTest::addColumn<AccountRole>("role");
    QTest::newRow("support") << AccountRole::Support;
    QTest::newRow("audit") << AccountRole::Audit;
    QTest::newRow("key admin") << AccountRole::KeyAdmin;
    QTest::newRow("scope admin") << AccountRole::ScopeAdmin;
}

void TestGrantScript::missesEveryRightOfARole()
{
    QFETCH(const AccountRole, role);
    const QString script = makeAccount(role);
    const auto info = answerOf(store()->open());
    QVERIFY_RESULT(info);
    const std::vector<Piece> pieces = piecesOf(script);
    QVERIFY(pieces.size() >= 10);
    for (const Piece &piece : pieces) {
        const QString place = piece.right + u" ON `"_s + m_names.database + u"`.`"_s + piece.table;
        const QString account = u'`' + m_names.user + u"`@localhost"_s;
        m_database->run(u"REVOKE "_s + place + u"` FROM "_s + account);
        checkWithout(piece, info->rights);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"Without "_s + place));
        m_database->run(u"GRANT "_s + place + u"` TO "_s + account);
        refill();
    }
}

void TestGrantScript::checkWithout(const Piece &piece, const Rights &before)
{
    const auto account = store();
    const auto info = answerOf(account->open());
    if (!info) {
        QVERIFY2(info.error().message().contains(piece.table), qPrintable(info.error().message()));
        return;
    }
    const auto byToken = answerOf(account->findKey(tokenHash("token-8")));
    const bool isHash = piece.column == u"key_hash"_s;
    QCOMPARE(info->canFindTokens, !isHash);
    if (isHash)
        QVERIFY(!byToken && byToken.error().message().contains(piece.column));
    if (isHash || OptionalTables.contains(piece.table)) {
        QVERIFY(info->rights == before);
        const auto loaded = answerOf(account->load());
        QVERIFY_RESULT(loaded);
        QCOMPARE(print(**loaded), print(*m_whole));
        // Absent is only what may not be read.
        const auto facts = answerOf(account->userFacts(UserId(1)));
        QVERIFY_RESULT(facts);
        QVERIFY(facts->user.has_value());
        QCOMPARE(facts->groupChanges.has_value(), piece.table != u"xf_user_group_change"_s);
        QCOMPARE(facts->bans.has_value(), piece.table != u"xf_user_ban"_s);
        return;
    }
    QString said = info->readOnlyReason;
    for (int right = 0; right < RightCount; ++right)
        said += info->rights.reasonAgainst(Right(right));
    QVERIFY2(said.contains(piece.table), qPrintable(said));
    const bool isWriteRight = !piece.right.startsWith("SELECT"_L1);
    QVERIFY(isWriteRight ? info->rights != before : !info->canWrite);
    // Reading goes on, or shows less; it never fails half-way.
    QVERIFY_RESULT(answerOf(account->load()));
    tryEveryAction(*account, info->rights);
}

void TestGrantScript::tryEveryAction(KeyStore &store, const Rights &rights)
{
    for (const Action &action : actionsOn(m_whole)) {
        const QString before = dump();
        const Result<void> outcome = action.run(store);
        if (rights.has(action.right)) {
            QVERIFY_RESULT(outcome);
            QVERIFY(dump() != before);
        } else {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code(), Error::Code::Refused);
            QCOMPARE(outcome.error().message(), rights.reasonAgainst(action.right));
            QCOMPARE(dump(), before);
        }
    }
}

Q_DECLARE_METATYPE(Chatelaine::AccountRole)

QTEST_GUILESS_MAIN(TestGrantScript)
#include "tst_grantscript.moc"
