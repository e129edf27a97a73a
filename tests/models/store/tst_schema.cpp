// SPDX-License-Identifier: MIT
#include "models/store/schema.h"
#include "tests/support/testdatabase.h"

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

const QString Forum = u"xf_user: user_id int, username varchar, user_group_id int,"
                      " secondary_group_ids varbinary, user_state enum, is_banned tinyint,"
                      " last_activity int, email varchar; xf_user_group: user_group_id int,"
                      " title varchar; "_s;
const QString Keys = u"xf_cav7_api_key: key_id int, user_id int, key_hash varbinary,"
                     " key_prefix varchar, is_active tinyint, created_date int,"
                     " last_used_date int; "_s;
const QString Grants = u"xf_cav7_api_key_scope: key_id int, scope_id int; "_s;
const QString Scopes = u"xf_cav7_api_key_scope_def: scope_id int, scope_name varchar,"
                       " title varchar, description text, user_group_ids varchar,"
                       " is_active tinyint, display_order int; "_s;
const QString Complete = Forum + Keys + Grants + Scopes;

// "table: column type, column type; table: …"
std::vector<TableColumn> columnsFrom(const QString &drawing)
{
    std::vector<TableColumn> columns;
    const QStringList tables = drawing.split(u';', Qt::SkipEmptyParts);
    for (const QString &table : tables) {
        const QStringList fields = table.section(u':', 1).split(u',', Qt::SkipEmptyParts);
        for (const QString &field : fields)
            columns.push_back({table.section(u':', 0, 0).trimmed(),
                               field.simplified().section(u' ', 0, 0),
                               field.simplified().section(u' ', 1)});
    }
    return columns;
}

QString without(QString drawing, const QString &part)
{
    Q_ASSERT(drawing.contains(part));
    return drawing.remove(part);
}

QString with(QString drawing, const QString &part, const QString &other)
{
    Q_ASSERT(drawing.contains(part));
    return drawing.replace(part, other);
}

QString fork(QString drawing) { return drawing.replace(u"xf_cav7_"_s, u"xf_15meu_"_s); }

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The table "Layouts to recognise" of the domain, row by row.
    void recognisesTheLayout_data();
    void recognisesTheLayout();
    void doesWithoutWhatFewAccountsMayRead();
    void namesTheColumn_data();
    void namesTheColumn();
    void fails_data();
    void fails();
    void choosesTheActiveAddOnOfTwo();
    void asksWhichOfTwo();
    void refusesToWriteWhileAnAddOnIsProcessing();
    void ignoresTheAddOnOfAnotherPrefix();
    void warnsOfGatesDroppedByTheUpgrade();
    void takesForksAndColumnsAddedByReleases();
    void doesNotTakeXenForosOwnKeysForThese();
    void knowsWhichTablesAreOptional();
};

void TestSchema::recognisesTheLayout_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<bool>("isWritable");
    QTest::addColumn<bool>("canReadScopes");
    const QString v10 = Forum + with(Keys, u"is_active"_s, u"scope_read tinyint, is_active"_s);
    const QString v11 =
        with(Complete, u"user_group_ids varchar"_s, u"permission_group_id varbinary"_s);
    QTest::newRow("1.0: scope_read, no scope_def table") << v10 << u"1.0"_s << false << false;
    QTest::newRow("1.1: permission_group_id, no user_group_ids")
        << v11 << u"1.1"_s << false << false;
    QTest::newRow("1.2: user_group_ids, no permission_group_id")
        << Complete << u"1.2"_s << true << true;
    QTest::newRow("half upgraded: both kinds")
        << with(Complete, u"user_group_ids varchar"_s,
                u"user_group_ids varchar, permission_group_id varbinary"_s)
        << u"half-upgraded"_s << false << false;
    QTest::newRow("half upgraded: scope_read beside scope_def")
        << v10 + Grants + Scopes << u"half-upgraded"_s << false << false;
    QTest::newRow("unknown: a column is missing")
        << without(Complete, u" last_used_date int"_s) << u"unknown"_s << false << false;
    QTest::newRow("unknown: a column of another type")
        << with(Complete, u"key_hash varbinary"_s, u"key_hash varchar"_s) << u"unknown"_s << false
        << false;
    QTest::newRow("unknown: neither kind of gate")
        << without(Complete, u" user_group_ids varchar,"_s) << u"unknown"_s << false << false;
    QTest::newRow("unknown: no grant table")
        << Forum + Keys + Scopes << u"unknown"_s << false << false;
    QTest::newRow("unknown: no scopes and no scope_read")
        << Forum + Keys << u"unknown"_s << false << false;
}

void TestSchema::recognisesTheLayout()
{
    QFETCH(const QString, drawing);
    QFETCH(const QString, layout);
    QFETCH(const bool, isWritable);
    QFETCH(const bool, canReadScopes);
    const auto schema = classifySchema(columnsFrom(drawing), {});
    QVERIFY_RESULT(schema);
    QCOMPARE(QString(keyLayoutName(schema->layout)), layout);
    QCOMPARE(schema->readOnlyReason.isEmpty(), isWritable);
    QCOMPARE(schema->canReadScopes, canReadScopes);
    QCOMPARE(schema->prefix, u"xf_cav7_"_s);
}

void TestSchema::doesWithoutWhatFewAccountsMayRead()
{
    const auto schema =
        classifySchema(columnsFrom(without(Complete, u" key_hash varbinary,"_s)), {});
    QVERIFY_RESULT(schema);
    QCOMPARE(schema->layout, KeyLayout::V1_2);
    QVERIFY(schema->canReadKeys);
    QVERIFY(schema->canReadScopes);
    QVERIFY(!schema->canReadTokens);
    QVERIFY2(reasonAgainstTokens(*schema).contains(u"xf_cav7_api_key.key_hash"_s),
             qPrintable(reasonAgainstTokens(*schema)));
    QCOMPARE(schema->warnings, QStringList()); // As the account was meant to be.
    const auto whole = classifySchema(columnsFrom(Complete), {});
    QVERIFY_RESULT(whole);
    QVERIFY(whole->canReadTokens);
    QCOMPARE(reasonAgainstTokens(*whole), QString());
}

void TestSchema::namesTheColumn_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("canReadKeys");
    const auto missing = [](const char *title, const QString &part, const QString &name,
                            bool canReadKeys) {
        QTest::newRow(title) << without(Complete, part) << name << canReadKeys;
    };
    missing("key_prefix", u" key_prefix varchar,"_s, u"xf_cav7_api_key.key_prefix"_s, false);
    missing("is_active", u" is_active tinyint, created_date int,"_s, u"xf_cav7_api_key.is_active"_s,
            false);
    missing("display_order", u", display_order int"_s, u"xf_cav7_api_key_scope_def.display_order"_s,
            true);
    missing("user state", u" user_state enum,"_s, u"xf_user.user_state"_s, false);
    missing("grants", Grants, u"xf_cav7_api_key_scope "_s, true);
    QTest::newRow("BIGINT") << with(Complete, u"xf_cav7_api_key: key_id int"_s,
                                    u"xf_cav7_api_key: key_id bigint"_s)
                            << u"xf_cav7_api_key.key_id"_s << false;
}

void TestSchema::namesTheColumn()
{
    QFETCH(const QString, drawing);
    QFETCH(const QString, name);
    QFETCH(const bool, canReadKeys);
    const auto schema = classifySchema(columnsFrom(drawing), {});
    QVERIFY_RESULT(schema);
    QCOMPARE(schema->layout, KeyLayout::Unknown);
    QVERIFY2(schema->readOnlyReason.contains(name), qPrintable(schema->readOnlyReason));
    QCOMPARE(schema->canReadKeys, canReadKeys);
}

void TestSchema::fails_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing at all") << QString() << u"api_key"_s;
    QTest::newRow("a forum without the add-on") << Forum << u"api_key"_s;
    QTest::newRow("no users") << with(Complete, u"xf_user:"_s, u"other:"_s) << u"xf_user "_s;
    QTest::newRow("no groups") << with(Complete, u"xf_user_group:"_s, u"other:"_s)
                               << u"xf_user_group "_s;
}

void TestSchema::fails()
{
    QFETCH(const QString, drawing);
    QFETCH(const QString, says);
    const auto schema = classifySchema(columnsFrom(drawing), {});
    QVERIFY(!schema);
    QCOMPARE(schema.error().code(), Error::Code::Invalid);
    QVERIFY2(schema.error().message().contains(says), qPrintable(schema.error().message()));
}

void TestSchema::choosesTheActiveAddOnOfTwo()
{
    const auto columns = columnsFrom(Complete + fork(Keys + Grants + Scopes));
    const auto schema = classifySchema(columns, {{u"Cav7/ApiKeyManager"_s, false, false},
                                                 {u"MEU15/ApiKeyManager"_s, true, false}});
    QVERIFY_RESULT(schema);
    QCOMPARE(schema->prefix, u"xf_15meu_"_s);
    QCOMPARE(schema->layout, KeyLayout::V1_2);
    QCOMPARE(schema->warnings.size(), 1);
    QVERIFY(schema->warnings.front().contains(u"xf_cav7_"_s));
    QVERIFY(schema->warnings.front().contains(u"xf_15meu_"_s));
}

void TestSchema::asksWhichOfTwo()
{
    const auto columns = columnsFrom(Complete + fork(Keys + Grants + Scopes));
    for (const auto &addOns :
         {std::vector<AddOn>{}, std::vector<AddOn>{{u"Cav7/ApiKeyManager"_s, true, false},
                                                   {u"MEU15/ApiKeyManager"_s, true, false}}}) {
        const auto schema = classifySchema(columns, addOns);
        QVERIFY(!schema);
        QVERIFY(schema.error().message().contains(u"xf_cav7_"_s));
        QVERIFY(schema.error().message().contains(u"xf_15meu_"_s));
    }
}

void TestSchema::refusesToWriteWhileAnAddOnIsProcessing()
{
    const auto schema =
        classifySchema(columnsFrom(Complete), {{u"Cav7/ApiKeyManager"_s, true, true}});
    QVERIFY_RESULT(schema);
    QCOMPARE(schema->layout, KeyLayout::V1_2);
    QVERIFY(schema->canReadScopes);
    QVERIFY2(schema->readOnlyReason.contains(u"Cav7/ApiKeyManager"_s),
             qPrintable(schema->readOnlyReason));
}

void TestSchema::ignoresTheAddOnOfAnotherPrefix()
{
    const auto schema =
        classifySchema(columnsFrom(Complete), {{u"MEU15/ApiKeyManager"_s, true, true}});
    QVERIFY_RESULT(schema);
    QVERIFY(schema->readOnlyReason.isEmpty());
}

void TestSchema::warnsOfGatesDroppedByTheUpgrade()
{
    const auto schema = classifySchema(
        columnsFrom(with(Complete, u"user_group_ids varchar"_s, u"permission_group_id int"_s)), {});
    QVERIFY_RESULT(schema);
    QCOMPARE(schema->warnings.size(), 1);
    QVERIFY(schema->warnings.front().contains(u"open to everyone"_s));
}

void TestSchema::takesForksAndColumnsAddedByReleases()
{
    const QString newer = with(Complete, u"key_id int"_s, u"key_id int, note text"_s);
    const auto schema = classifySchema(columnsFrom(fork(newer)), {});
    QVERIFY_RESULT(schema);
    QCOMPARE(schema->prefix, u"xf_15meu_"_s);
    QCOMPARE(schema->layout, KeyLayout::V1_2);
    QVERIFY(schema->readOnlyReason.isEmpty());
}

void TestSchema::doesNotTakeXenForosOwnKeysForThese()
{
    const QString core = u"xf_api_key: api_key_id int, api_key varbinary, title varchar;"
                         " xf_api_key_scope: api_key_id int, api_scope_id varbinary;"_s;
    const auto both = classifySchema(columnsFrom(Complete + core), {});
    QVERIFY_RESULT(both);
    QCOMPARE(both->prefix, u"xf_cav7_"_s);
    QVERIFY(!classifySchema(columnsFrom(Forum + core), {}));
}

void TestSchema::knowsWhichTablesAreOptional()
{
    const auto bare = classifySchema(columnsFrom(Complete), {});
    QVERIFY_RESULT(bare);
    QVERIFY(!bare->hasRelations);
    QVERIFY(!bare->hasJobs);
    const auto full = classifySchema(
        columnsFrom(Complete + u"xf_user_group_relation: user_id int, user_group_id int;"
                               " xf_job: job_id int, unique_key varbinary;"_s),
        {});
    QVERIFY_RESULT(full);
    QVERIFY(full->hasRelations);
    QVERIFY(full->hasJobs);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
