// SPDX-License-Identifier: MIT
#include "models/snapshot/impact.h"
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
    void places();
    void refusesToPlaceWhatSomebodyElsePlaced();

private:
    [[nodiscard]] Scope scope(quint32 id);
    [[nodiscard]] Result<ScopeSaveReport> update(quint32 id,
                                                 const std::function<void(Scope &)> &change);

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
    if (!loaded || (*loaded)->scopeIndexOf(ScopeId(id)) < 0)
        return {};
    return (*loaded)->scopes()[size_t((*loaded)->scopeIndexOf(ScopeId(id)))];
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
