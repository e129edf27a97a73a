// SPDX-License-Identifier: MIT
#include "models/snapshot/impact.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QString Definitions = u"SELECT scope_id, scope_name, title, user_group_ids, is_active,"
                            " display_order FROM xf_cav7_api_key_scope_def ORDER BY scope_id"_s;

} // namespace

class TestSaveScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addDialects(); }
    void init();
    void cleanup();
    void writesDefinitionAndGrants();
    void writesAsManyRowsAsTheImpactSays_data();
    void writesAsManyRowsAsTheImpactSays();
    void createsAScope();
    void refusesATakenName();
    void deletesAScopeWithAllItsGrants();
    void normalisesTheGroups();
    void savesWithoutAChange();
    void reportsAConflict_data();
    void reportsAConflict();
    void reportsThatItWasDeletedMeanwhile();
    void guardsTheGateToEveryone();
    void opensWithConsent();
    void refusesAnotherName();
    void refusesWhatBreaksARule();
    void keepsHostileTextByteForByte();
    void leavesOrphansAlone();
    void changesNothingWhenAUserIsHeld();
    void writesManyKeysInSteps_data();
    void writesManyKeysInSteps();
    void createsAScopeOfManyKeys();
    void deletesAScopeOfManyKeys();
    void reportsAConflictBeforeAnyOfManyKeysIsWritten();
    void staysSavedWhenItIsStopped_data();
    void staysSavedWhenItIsStopped();
    void staysSavedWhenAUserIsHeld();
    void staysSavedWhenTheConnectionBreaks();
    void takesWhatWasGrantedByTheOldDefinition();
    void places();
    void refusesToPlaceWhatSomebodyElsePlaced();

private:
    [[nodiscard]] Scope scope(quint32 id);
    [[nodiscard]] Result<ScopeSaveReport> update(quint32 id,
                                                 const std::function<void(Scope &)> &change);
    void addKeys(int count);
    [[nodiscard]] qint64 drift();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<KeyStore> m_store;
};

void TestSaveScope::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_database = std::make_unique<TestDatabase>(dialect);
    m_database->makeTables();
    m_database->fill(uR"(
        group 2 Registered
        group 5 Clerks
        group 6 Officers
        scope 1 read -
        scope 2 write 5
        scope 3 old 6 off
        user 1 ann 2 5
        user 2 bob 2 6
        user 3 cid 5 6,7
        user 4 dan 2 -
        key 11 1
        key 12 2 disabled
        key 13 3
        key 14 4
        key 15 99
        grant 11 1 | grant 11 2
        grant 12 1
        grant 13 1 | grant 13 2
        grant 14 1
        grant 15 2
    )"_s);
    m_store = m_database->openStore();
    QVERIFY(m_store);
}

void TestSaveScope::cleanup()
{
    m_store.reset();
    m_database.reset();
}

Scope TestSaveScope::scope(quint32 id)
{
    const auto loaded = answerOf(m_store->load());
    if (!loaded)
        return {};
    const std::vector<Scope> &scopes = (*loaded)->scopes();
    const auto found = std::find_if(scopes.begin(), scopes.end(),
                                    [id](const Scope &scope) { return scope.id == ScopeId(id); });
    return found != scopes.end() ? *found : Scope();
}

Result<ScopeSaveReport> TestSaveScope::update(quint32 id,
                                              const std::function<void(Scope &)> &change)
{
    ScopeEdit edit;
    edit.base = scope(id);
    edit.wanted = edit.base;
    change(edit.wanted);
    return answerOf(m_store->save(edit));
}

void TestSaveScope::writesDefinitionAndGrants()
{
    const auto saved = update(2, [](Scope &wanted) {
        wanted.groupCsv = u"6"_s;
        wanted.title = u"Write more"_s;
    });
    QVERIFY_RESULT(saved);
    QVERIFY(!saved->isConflict());
    QCOMPARE(saved->granted, 1);
    QCOMPARE(saved->revoked, 1);
    QCOMPARE(m_database->grants(), u"11:1 12:1,2 13:1,2 14:1 15:2"_s);
    QCOMPARE(m_database->rows(Definitions),
             u"1 read read  1 1|2 write Write more 6 1 2|3 old old 6 0 3"_s);
}

void TestSaveScope::writesAsManyRowsAsTheImpactSays_data()
{
    QTest::addColumn<quint32>("id");
    QTest::addColumn<QString>("groups");
    QTest::addColumn<bool>("isActive");
    QTest::addColumn<QString>("grants");
    QTest::newRow("nothing") << 2u << u"5"_s << true << u"11:1,2 12:1 13:1,2 14:1 15:2"_s;
    QTest::newRow("one more group")
        << 2u << u"5,6"_s << true << u"11:1,2 12:1,2 13:1,2 14:1 15:2"_s;
    QTest::newRow("other groups") << 2u << u"7"_s << true << u"11:1 12:1 13:1,2 14:1 15:2"_s;
    QTest::newRow("no such group") << 2u << u"999"_s << true << u"11:1 12:1 13:1 14:1 15:2"_s;
    QTest::newRow("to everyone") << 2u << u""_s << true << u"11:1,2 12:1,2 13:1,2 14:1,2 15:2"_s;
    QTest::newRow("switched off") << 2u << u"5"_s << false << u"11:1 12:1 13:1 14:1 15:2"_s;
    QTest::newRow("switched on") << 3u << u"6"_s << true << u"11:1,2 12:1,3 13:1,2,3 14:1 15:2"_s;
    QTest::newRow("closed") << 1u << u"5"_s << true << u"11:1,2 13:1,2 15:2"_s;
}

void TestSaveScope::writesAsManyRowsAsTheImpactSays()
{
    QFETCH(const quint32, id);
    QFETCH(const QString, groups);
    QFETCH(const bool, isActive);
    QFETCH(const QString, grants);
    ScopeEdit edit;
    edit.base = scope(id);
    edit.wanted = edit.base;
    edit.wanted.groupCsv = groups;
    edit.wanted.isActive = isActive;
    edit.openToEveryone = EveryoneConsent::Given;
    const auto loaded = answerOf(m_store->load());
    QVERIFY_RESULT(loaded);
    const Impact predicted = impactOf(**loaded, edit);
    const auto saved = answerOf(m_store->save(edit));
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->granted, predicted.granted());
    QCOMPARE(saved->revoked, predicted.revoked());
    QCOMPARE(m_database->grants(), grants);
}

void TestSaveScope::createsAScope()
{
    ScopeEdit edit;
    edit.kind = ScopeEditKind::Create;
    edit.wanted.name = u"events:read"_s;
    edit.wanted.title = u"Events"_s;
    edit.wanted.groupCsv = u"6"_s;
    edit.wanted.displayOrder = 40;
    const auto saved = answerOf(m_store->save(edit));
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->saved.id, ScopeId(4));
    QCOMPARE(saved->granted, 2);
    QCOMPARE(m_database->grants(), u"11:1,2 12:1,4 13:1,2,4 14:1 15:2"_s);
    QCOMPARE(scope(4), saved->saved);
}

void TestSaveScope::refusesATakenName()
{
    ScopeEdit edit;
    edit.kind = ScopeEditKind::Create;
    edit.wanted.name = u"write"_s;
    edit.wanted.title = u"Again"_s;
    edit.wanted.groupCsv = u"6"_s;
    const auto saved = answerOf(m_store->save(edit));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code(), Error::Code::Conflict);
    QCOMPARE(m_database->grants(), u"11:1,2 12:1 13:1,2 14:1 15:2"_s);
}

void TestSaveScope::deletesAScopeWithAllItsGrants()
{
    ScopeEdit edit;
    edit.kind = ScopeEditKind::Delete;
    edit.base = scope(2);
    const auto loaded = answerOf(m_store->load());
    QVERIFY_RESULT(loaded);
    const Impact predicted = impactOf(**loaded, edit);
    const auto saved = answerOf(m_store->save(edit));
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->revoked, 3);
    QCOMPARE(saved->revoked, predicted.revoked());
    QCOMPARE(m_database->grants(), u"11:1 12:1 13:1 14:1"_s);
    QCOMPARE(scope(2), Scope());
}

void TestSaveScope::normalisesTheGroups()
{
    const auto saved = update(2, [](Scope &wanted) { wanted.groupCsv = u" 6abc,5,0,-3,6"_s; });
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->saved.groupCsv, u"6,5"_s);
    QCOMPARE(scope(2).groupCsv, u"6,5"_s);
}

void TestSaveScope::savesWithoutAChange()
{
    const auto saved = update(2, [](Scope &) {});
    QVERIFY_RESULT(saved);
    QVERIFY(!saved->isConflict());
    QCOMPARE(saved->granted + saved->revoked, 0);
}

void TestSaveScope::reportsAConflict_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("another title") << u"title = 'Mine'"_s;
    QTest::newRow("case only") << u"title = 'WRITE'"_s;
    QTest::newRow("trailing blank") << u"title = 'write '"_s;
    QTest::newRow("groups") << u"user_group_ids = '5,6'"_s;
    QTest::newRow("leading zero in the groups") << u"user_group_ids = '05'"_s;
    QTest::newRow("description") << u"description = 'x'"_s;
    QTest::newRow("switched off") << u"is_active = 0"_s;
    QTest::newRow("order") << u"display_order = 77"_s;
}

void TestSaveScope::reportsAConflict()
{
    QFETCH(const QString, assignment);
    ScopeEdit edit;
    edit.base = scope(2);
    edit.wanted = edit.base;
    edit.wanted.groupCsv = u"7"_s;
    m_database->run(
        u"UPDATE xf_cav7_api_key_scope_def SET %1 WHERE scope_id = 2"_s.arg(assignment));
    const QString definitions = m_database->rows(Definitions);
    const auto saved = answerOf(m_store->save(edit));
    QVERIFY_RESULT(saved);
    QVERIFY(saved->isConflict());
    QCOMPARE(*saved->theirs, scope(2));
    QCOMPARE(m_database->rows(Definitions), definitions);
    QCOMPARE(m_database->grants(), u"11:1,2 12:1 13:1,2 14:1 15:2"_s);
}

void TestSaveScope::reportsThatItWasDeletedMeanwhile()
{
    ScopeEdit edit;
    edit.base = scope(2);
    edit.wanted = edit.base;
    m_database->run(u"DELETE FROM xf_cav7_api_key_scope_def WHERE scope_id = 2"_s);
    const auto saved = answerOf(m_store->save(edit));
    QVERIFY_RESULT(saved);
    QVERIFY(saved->deletedMeanwhile);
    QVERIFY(saved->isConflict());
}

void TestSaveScope::guardsTheGateToEveryone()
{
    for (const QString &garbage : {u""_s, u"0"_s, u","_s, u"abc"_s, u"-3"_s}) {
        const auto saved = update(2, [&](Scope &wanted) { wanted.groupCsv = garbage; });
        QVERIFY2(!saved, qPrintable(garbage));
        QCOMPARE(saved.error().code(), Error::Code::Refused);
    }
    QCOMPARE(m_database->grants(), u"11:1,2 12:1 13:1,2 14:1 15:2"_s);
    QCOMPARE(scope(2).groupCsv, u"5"_s);
}

void TestSaveScope::opensWithConsent()
{
    ScopeEdit edit;
    edit.base = scope(2);
    edit.wanted = edit.base;
    edit.wanted.groupCsv = u""_s;
    edit.openToEveryone = EveryoneConsent::Given;
    const auto saved = answerOf(m_store->save(edit));
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->granted, 2);
    QCOMPARE(scope(2).groupCsv, u""_s);
}

void TestSaveScope::refusesAnotherName()
{
    const auto saved = update(2, [](Scope &wanted) { wanted.name = u"other"_s; });
    QVERIFY(!saved);
    QCOMPARE(saved.error().code(), Error::Code::Invalid);
}

void TestSaveScope::refusesWhatBreaksARule()
{
    const auto saved = update(2, [](Scope &wanted) { wanted.title = QString(101, u'x'); });
    QVERIFY(!saved);
    QCOMPARE(saved.error().code(), Error::Code::Invalid);
    QCOMPARE(scope(2).title, u"write"_s);
}

void TestSaveScope::keepsHostileTextByteForByte()
{
    const QString title = u"'; DROP TABLE xf_user; -- \\ \" % _ \u202E 🚀"_s;
    const QString description = u"line\nbreak\tand ` { } ? :name {P} {IDS} <b>\\'"_s;
    const auto saved = update(2, [&](Scope &wanted) {
        wanted.title = title;
        wanted.description = description;
    });
    QVERIFY_RESULT(saved);
    QCOMPARE(scope(2).title, title);
    QCOMPARE(scope(2).description, description);
}

void TestSaveScope::leavesOrphansAlone()
{
    const auto saved = update(2, [](Scope &wanted) { wanted.isActive = false; });
    QVERIFY_RESULT(saved);
    QCOMPARE(m_database->grants(), u"11:1 12:1 13:1 14:1 15:2"_s);
}

// The definition must not be saved without the grants.
void TestSaveScope::changesNothingWhenAUserIsHeld()
{
    const Scope before = scope(2);
    const bool isFile = m_database->dialect() == Dialect::Sqlite;
    m_database->run(isFile ? u"BEGIN IMMEDIATE"_s : u"START TRANSACTION"_s);
    m_database->run(u"UPDATE xf_user SET last_activity = 5 WHERE user_id = 2"_s);
    ScopeEdit edit;
    edit.base = before;
    edit.wanted = before;
    edit.wanted.groupCsv = u"6"_s;
    const auto saved = answerOf(m_store->save(edit));
    m_database->run(u"ROLLBACK"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code(), Error::Code::Busy);
    QCOMPARE(scope(2), before);
    QCOMPARE(m_database->grants(), u"11:1,2 12:1 13:1,2 14:1 15:2"_s);
}

// From number 1000 on, every second one in group 5 and the others in group 6, with their grants.
void TestSaveScope::addKeys(int count)
{
    const bool isFile = m_database->dialect() == Dialect::Sqlite;
    m_database->run(isFile ? u"BEGIN"_s : u"START TRANSACTION"_s);
    for (int id = 1000; id < 1000 + count; ++id)
        m_database->fill(id % 2 == 0
                             ? u"user %1 u%1 2 5 | key %1 %1 | grant %1 1 | grant %1 2"_s.arg(id)
                             : u"user %1 u%1 2 6 | key %1 %1 | grant %1 1"_s.arg(id));
    m_database->run(u"COMMIT"_s);
}

qint64 TestSaveScope::drift()
{
    const auto loaded = answerOf(m_store->load());
    return loaded ? qint64((*loaded)->driftCounts().keys()) : -1;
}

void TestSaveScope::writesManyKeysInSteps_data()
{
    QTest::addColumn<QString>("groups");
    QTest::addColumn<bool>("isActive");
    QTest::newRow("others gain, these lose") << u"6"_s << true;
    QTest::newRow("the others too") << u"5,6"_s << true;
    QTest::newRow("to everyone") << u""_s << true;
    QTest::newRow("switched off") << u"5"_s << false;
}

void TestSaveScope::writesManyKeysInSteps()
{
    QFETCH(const QString, groups);
    QFETCH(const bool, isActive);
    addKeys(1300);
    ScopeEdit edit;
    edit.base = scope(2);
    edit.wanted = edit.base;
    edit.wanted.groupCsv = groups;
    edit.wanted.isActive = isActive;
    edit.openToEveryone = EveryoneConsent::Given;
    const auto loaded = answerOf(m_store->load());
    QVERIFY_RESULT(loaded);
    const Impact predicted = impactOf(**loaded, edit);
    const auto saved = answerOf(m_store->save(edit));
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->granted, predicted.granted());
    QCOMPARE(saved->revoked, predicted.revoked());
    QVERIFY(saved->granted + saved->revoked >= 650);
    QCOMPARE(saved->left, 0);
    QCOMPARE(scope(2), saved->saved);
    QCOMPARE(drift(), 0);
}

void TestSaveScope::createsAScopeOfManyKeys()
{
    addKeys(1300);
    ScopeEdit edit;
    edit.kind = ScopeEditKind::Create;
    edit.wanted.name = u"events:read"_s;
    edit.wanted.title = u"Events"_s;
    edit.wanted.groupCsv = u"6"_s;
    const auto saved = answerOf(m_store->save(edit));
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->granted, 652);
    QCOMPARE(saved->left, 0);
    QCOMPARE(scope(4), saved->saved);
    QCOMPARE(drift(), 0);
}

void TestSaveScope::deletesAScopeOfManyKeys()
{
    addKeys(1300);
    ScopeEdit edit;
    edit.kind = ScopeEditKind::Delete;
    edit.base = scope(2);
    const auto saved = answerOf(m_store->save(edit));
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->revoked, 653); // That of the orphan key too.
    QCOMPARE(saved->left, 0);
    QCOMPARE(scope(2), Scope());
    QCOMPARE(m_database->rows(u"SELECT COUNT(*) FROM xf_cav7_api_key_scope WHERE scope_id = 2"_s),
             u"0"_s);
    QCOMPARE(drift(), 0);
}

void TestSaveScope::reportsAConflictBeforeAnyOfManyKeysIsWritten()
{
    addKeys(1300);
    ScopeEdit edit;
    edit.base = scope(2);
    edit.wanted = edit.base;
    edit.wanted.groupCsv = u"6"_s;
    m_database->run(u"UPDATE xf_cav7_api_key_scope_def SET title = 'Mine' WHERE scope_id = 2"_s);
    const QString grants = m_database->grants();
    const auto saved = answerOf(m_store->save(edit));
    QVERIFY_RESULT(saved);
    QVERIFY(saved->isConflict());
    QCOMPARE(saved->theirs->title, u"Mine"_s);
    QCOMPARE(saved->granted + saved->revoked + saved->left, 0);
    QCOMPARE(m_database->grants(), grants);
}

void TestSaveScope::staysSavedWhenItIsStopped_data()
{
    QTest::addColumn<ScopeEditKind>("kind");
    QTest::newRow("update") << ScopeEditKind::Update;
    QTest::newRow("delete") << ScopeEditKind::Delete;
}

void TestSaveScope::staysSavedWhenItIsStopped()
{
    if (m_database->dialect() == Dialect::Sqlite)
        QSKIP("A file is written in one transaction.");
    QFETCH(const ScopeEditKind, kind);
    addKeys(1300);
    ScopeEdit edit;
    edit.kind = kind;
    edit.base = scope(2);
    edit.wanted = edit.base;
    edit.wanted.groupCsv = u"6"_s;
    // At once, while nothing is written.
    auto cancelled = m_store->save(edit);
    m_store->stopAtNextStep();
    QCOMPARE(answerOf(cancelled).error().code(), Error::Code::Cancelled);
    QCOMPARE(scope(2), edit.base);

    // One row is held, so that the steps cannot end before they are stopped.
    m_database->run(u"SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED"_s);
    m_database->run(u"START TRANSACTION"_s);
    m_database->run(kind == ScopeEditKind::Delete
                        ? u"UPDATE xf_cav7_api_key_scope SET scope_id = 2 WHERE scope_id = 2"
                          " AND key_id = 1100"_s
                        : u"UPDATE xf_user SET last_activity = 5 WHERE user_id = 1100"_s);
    auto future = m_store->save(edit);
    QTRY_COMPARE(m_database->rows(u"SELECT COUNT(*) FROM xf_cav7_api_key_scope_def"
                                  " WHERE scope_id = 2 AND user_group_ids = '5'"_s),
                 u"0"_s);
    m_store->stopAtNextStep();
    const auto stopped = answerOf(future);
    m_database->run(u"ROLLBACK"_s);
    QVERIFY_RESULT(stopped);
    QVERIFY(stopped->left > 0);
    QCOMPARE(scope(2), kind == ScopeEditKind::Delete ? Scope() : edit.wanted);
    QVERIFY(drift() > 0);
    QVERIFY_RESULT(answerOf(m_store->recompute({})));
    QCOMPARE(drift(), 0);
}

void TestSaveScope::staysSavedWhenAUserIsHeld()
{
    if (m_database->dialect() == Dialect::Sqlite)
        QSKIP("SQLite locks the whole file, not a user.");
    addKeys(1300);
    ScopeEdit edit;
    edit.base = scope(2);
    edit.wanted = edit.base;
    edit.wanted.groupCsv = u"6"_s;
    m_database->run(u"START TRANSACTION"_s);
    m_database->run(u"UPDATE xf_user SET last_activity = 5 WHERE user_id IN (1100, 1200)"_s);
    const auto saved = answerOf(m_store->save(edit));
    m_database->run(u"ROLLBACK"_s);
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->left, 2);
    QCOMPARE(scope(2), edit.wanted);
    QCOMPARE(drift(), 2);
    QVERIFY_RESULT(answerOf(m_store->recompute({})));
    QCOMPARE(drift(), 0);
}

void TestSaveScope::staysSavedWhenTheConnectionBreaks()
{
    if (m_database->dialect() == Dialect::Sqlite)
        QSKIP("There is no connection.");
    addKeys(1300);
    FaultProxy proxy(m_database->url());
    const auto store = makeKeyStore(proxy.url(), {});
    QVERIFY_RESULT(answerOf(store->open()));
    ScopeEdit edit;
    edit.base = scope(2);
    edit.wanted = edit.base;
    edit.wanted.groupCsv = u"6"_s;
    proxy.letCommitsPass(3); // The definition and two chunks.
    proxy.cutBeforeCommitArrives();
    const auto saved = answerOf(store->save(edit));
    QVERIFY_RESULT(saved);
    QCOMPARE(proxy.faults(), 1);
    QVERIFY(saved->left > 0);
    QCOMPARE(saved->left, drift());
    QCOMPARE(scope(2), edit.wanted);
    QVERIFY_RESULT(answerOf(store->recompute({})));
    QCOMPARE(drift(), 0);
}

// A transaction of the site that read the definition before it was changed commits after it was.
void TestSaveScope::takesWhatWasGrantedByTheOldDefinition()
{
    if (m_database->dialect() == Dialect::Sqlite)
        QSKIP("SQLite has one writer.");
    m_database->run(u"SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ"_s);
    m_database->run(u"START TRANSACTION"_s);
    QCOMPARE(m_database->rows(u"SELECT user_group_ids FROM xf_cav7_api_key_scope_def"
                              " WHERE scope_id = 2"_s),
             u"5"_s);
    m_database->run(u"UPDATE xf_user SET secondary_group_ids = '5' WHERE user_id = 4"_s);
    auto future = m_store->save([this] {
        ScopeEdit edit;
        edit.base = scope(2);
        edit.wanted = edit.base;
        edit.wanted.groupCsv = u"6"_s;
        return edit;
    }());
    QTest::qWait(500);
    m_database->run(u"INSERT INTO xf_cav7_api_key_scope VALUES (14, 2)"_s);
    m_database->run(u"COMMIT"_s);
    QVERIFY_RESULT(answerOf(future));
    QCOMPARE(m_database->grants(), u"11:1 12:1,2 13:1,2 14:1 15:2"_s);
}

void TestSaveScope::places()
{
    QVERIFY_RESULT(answerOf(m_store->place({{ScopeId(2), 2, 1}, {ScopeId(1), 1, 2}})));
    QCOMPARE(scope(1).displayOrder, 2u);
    QCOMPARE(scope(2).displayOrder, 1u);
}

void TestSaveScope::refusesToPlaceWhatSomebodyElsePlaced()
{
    m_database->run(u"UPDATE xf_cav7_api_key_scope_def SET display_order = 9 WHERE scope_id = 2"_s);
    const auto placed = answerOf(m_store->place({{ScopeId(1), 1, 5}, {ScopeId(2), 2, 6}}));
    QVERIFY(!placed);
    QCOMPARE(placed.error().code(), Error::Code::Conflict);
    QCOMPARE(scope(1).displayOrder, 1u);
}

QTEST_GUILESS_MAIN(TestSaveScope)
#include "tst_savescope.moc"
