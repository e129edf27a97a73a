// SPDX-License-Identifier: MIT
#include "models/snapshot/keysnapshotbuilder.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

std::vector<Scope> scopesNamed(int count)
{
    std::vector<Scope> scopes(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        scopes[size_t(i)].id = ScopeId(quint32(i) + 1);
        scopes[size_t(i)].name = u's' + QString::number(i);
        scopes[size_t(i)].groupCsv = QString::number(i + 1000);
    }
    return scopes;
}

ApiKey keyOf(quint32 id, quint32 user)
{
    ApiKey key;
    key.id = KeyId(id);
    key.user = UserId(user);
    key.prefix = "p" + QByteArray::number(id);
    return key;
}

User userOf(quint32 id, const QByteArray &name, quint32 primary, const QByteArray &secondary)
{
    User user;
    user.id = UserId(id);
    user.name = name;
    user.primaryGroup = GroupId(primary);
    user.secondaryGroups = secondary;
    return user;
}

} // namespace

class KeySnapshotBuilderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsNothingFromNothing()
    {
        const KeySnapshotPtr snapshot = KeySnapshotBuilder().build();
        QCOMPARE(snapshot->size(), 0U);
        QVERIFY(snapshot->isComplete());
        QVERIFY(!snapshot->rowOf(KeyId(1)));
        QVERIFY(!snapshot->rowOf(UserId(1)));
        QCOMPARE(snapshot->foldedOffsets().size(), 1U);
    }

    void joinsKeysUsersAndGrants()
    {
        const KeySnapshotPtr snapshot = keysFromText(R"(
            scope 1 read  -
            scope 2 write 14
            key 7 100 Ann aaaaaaaa valid  2 14 read
            key 9 102 Bob bbbbbbbb banned 2 3  read,write - - disabled
        )");
        QCOMPARE(print(*snapshot),
                 u"7 100 Ann aaaaaaaa valid active stored=read expected=read,write\n"
                 "9 102 Bob bbbbbbbb banned disabled stored=read,write expected=read"_s);
    }

    void leavesKeysWithoutUserAsTheyAre()
    {
        const KeySnapshotPtr snapshot = keysFromText(R"(
            scope 1 read  -
            scope 2 write 14
            key 7 100 - aaaaaaaa deleted - - write
            key 9 0   - bbbbbbbb deleted - - -
        )");
        QCOMPARE(print(*snapshot), u"7 100 - aaaaaaaa deleted active stored=write expected=write\n"
                                   "9 0 - bbbbbbbb deleted active stored=- expected=-"_s);
        QVERIFY(!snapshot->isDrifted(Row(0)));
        QVERIFY(!snapshot->user(Row(0)));
        QVERIFY(snapshot->membership(Row(0)).groups().isEmpty());
    }

    void ignoresUsersWithoutKeyAndGrantsWithoutKey()
    {
        KeySnapshotBuilder builder;
        QVERIFY(builder.setScopes(scopesNamed(1)));
        builder.addKey(keyOf(5, 50));
        for (const quint32 user : {10U, 50U, 90U})
            builder.setUser(userOf(user, "u" + QByteArray::number(user), 1000, ""));
        for (const quint32 key : {1U, 5U, 9U})
            builder.addStored(KeyId(key), 0);
        QCOMPARE(print(*builder.build()), u"5 50 u50 p5 valid active stored=s0 expected=s0"_s);
    }

    void takesUsersAndGrantsInAnyOrder()
    {
        KeySnapshotBuilder builder;
        QVERIFY(builder.setScopes(scopesNamed(2)));
        for (quint32 id = 1; id <= 30; ++id)
            builder.addKey(keyOf(id, 100 - id));
        for (const quint32 id : {30U, 1U, 15U, 2U, 29U, 14U}) {
            builder.setUser(userOf(100 - id, "u" + QByteArray::number(id), 1001, ""));
            builder.addStored(KeyId(id), 1);
        }
        const KeySnapshotPtr snapshot = builder.build();
        for (quint32 id = 1; id <= 30; ++id) {
            const Row row = snapshot->rowOf(KeyId(id)).value();
            const bool isGiven = id <= 2 || id == 14 || id == 15 || id >= 29;
            QCOMPARE(snapshot->hasUser(row), isGiven);
            QCOMPARE(snapshot->userName(row).toByteArray(),
                     isGiven ? "u" + QByteArray::number(id) : QByteArray());
            QCOMPARE(print(*snapshot, snapshot->stored(row)), isGiven ? u"s1"_s : u"-"_s);
            QCOMPARE(snapshot->rowOf(UserId(100 - id)), row);
        }
    }

    void addsManyGrantsAtOnce()
    {
        KeySnapshotBuilder builder;
        QVERIFY(builder.setScopes(scopesNamed(70)));
        for (const quint32 id : {2U, 4U, 60U})
            builder.addKey(keyOf(id, id));
        builder.addStoredWords(std::array{1U, 2U, 3U, 60U, 99U}, 0,
                               std::array<quint64, 5>{1, 2, 1, 3, 1});
        builder.addStoredWords(std::array{2U, 4U}, 1, std::array<quint64, 2>{1, 0xFF});
        builder.addStoredWords(std::array{2U}, 0, std::array<quint64, 1>{4});
        QCOMPARE(print(*builder.build()),
                 u"2 2 - p2 deleted active stored=s1,s2,s64 expected=s1,s2,s64\n"
                 "4 4 - p4 deleted active stored=s64,s65,s66,s67,s68,s69 "
                 "expected=s64,s65,s66,s67,s68,s69\n"
                 "60 60 - p60 deleted active stored=s0,s1 expected=s0,s1"_s);
    }

    void believesWhatItWasToldLast()
    {
        KeySnapshotBuilder builder;
        QVERIFY(builder.setScopes(scopesNamed(3)));
        for (const quint32 id : {1U, 2U, 3U})
            builder.addKey(keyOf(id, id * 10));
        for (const quint32 id : {1U, 2U, 3U})
            builder.setUser(userOf(id * 10, "Old", 1000, "5"));
        builder.setUser(userOf(10, "New", 1001, "1002"));
        builder.removeUser(UserId(20));
        builder.removeUser(UserId(25));
        builder.addStoredWord(KeyId(1), 0, 7);
        builder.setStored(KeyId(1), 0, 0xFE);
        builder.setStored(KeyId(9), 0, 1);
        QCOMPARE(print(*builder.build()), u"1 10 New p1 valid active stored=s1,s2 expected=s1,s2\n"
                                          "2 20 - p2 deleted active stored=- expected=-\n"
                                          "3 30 Old p3 valid active stored=- expected=s0"_s);
    }

    // More than are on the way into the columns at once, with memberships that come again.
    void takesManyUsers()
    {
        constexpr quint32 Count = 5'000;
        KeySnapshotBuilder builder;
        QVERIFY(builder.setScopes(scopesNamed(64)));
        for (quint32 id = 1; id <= Count; ++id)
            builder.addKey(keyOf(id, Count + 1 - id));
        for (quint32 id = 1; id <= Count; ++id) {
            const QByteArray list =
                QByteArray::number(1000 + id % 64) + ",9" + QByteArray::number(id % 1500);
            builder.setUser(userOf(id, "u" + QByteArray::number(id), 2, list));
        }
        const KeySnapshotPtr snapshot = builder.build();
        QCOMPARE(snapshot->size(), Count);
        for (quint32 id = 1; id <= Count; ++id) {
            const Row row = snapshot->rowOf(UserId(id)).value();
            QCOMPARE(snapshot->keyId(row), KeyId(Count + 1 - id));
            QCOMPARE(snapshot->userName(row).toByteArray(), "u" + QByteArray::number(id));
            QCOMPARE(print(*snapshot, snapshot->expected(row)), u's' + QString::number(id % 64));
            QCOMPARE(snapshot->membership(row).primary, GroupId(2));
        }
        QCOMPARE(snapshot->driftCounts().keys(), Count);
        QCOMPARE(snapshot->keyCount(GroupId(91)), (Count + 1498) / 1500);
    }

    void marksDeletedScopes()
    {
        const KeySnapshotPtr snapshot = keysFromText(R"(
            scope 1 read -
            deleted 9
            deleted 4
            key 7 100 Ann aaaaaaaa valid 2 - read,#4
        )");
        QCOMPARE(print(*snapshot),
                 u"7 100 Ann aaaaaaaa valid active stored=read,#4 expected=read"_s);
        QCOMPARE(snapshot->scopeIndexOf(ScopeId(4)), 2);
        QCOMPARE(snapshot->scopeIdAt(1), ScopeId(9));
        QCOMPARE(snapshot->scopeIndexNamed(u"#4"), -1);
        QCOMPARE(driftCauseName(snapshot->driftCause(Row(0))), QLatin1String("deleted-scope"));
    }

    void holdsMoreThan64Scopes()
    {
        KeySnapshotBuilder builder;
        QVERIFY(builder.setScopes(scopesNamed(200), {ScopeId(500)}));
        builder.addKey(keyOf(1, 10));
        builder.addKey(keyOf(2, 20));
        builder.setUser(userOf(10, "Ann", 1000, "1064,1128,1199"));
        builder.setUser(userOf(20, "Bob", 1199, ""));
        builder.addStoredWord(KeyId(1), 1, 1);
        builder.addStoredWord(KeyId(1), 3, quint64(1) << 7 | quint64(1) << 8);
        builder.addStored(KeyId(2), 128);
        QCOMPARE(print(*builder.build()),
                 u"1 10 Ann p1 valid active stored=s64,s199,#500 expected=s0,s64,s128,s199\n"
                 "2 20 Bob p2 valid active stored=s128 expected=s199"_s);
    }

    void ignoresBitsOfScopesThatItWasNotTold()
    {
        KeySnapshotBuilder builder;
        QVERIFY(builder.setScopes(scopesNamed(2)));
        builder.addKey(keyOf(1, 10));
        builder.addStoredWord(KeyId(1), 0, 0xF);
        QCOMPARE(print(*builder.build()),
                 u"1 10 - p1 deleted active stored=s0,s1 expected=s0,s1"_s);
    }

    void refusesMoreScopesThanASetHolds()
    {
        KeySnapshotBuilder builder;
        QVERIFY(builder.setScopes(scopesNamed(256)));
        const Result<void> refused = builder.setScopes(scopesNamed(256), {ScopeId(500)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), Error::Code::Invalid);
    }

    void poolsMemberships()
    {
        const KeySnapshotPtr snapshot = keysFromText(R"(
            key 1 10 Ann aaaaaaaa valid   2 14,20
            key 2 20 Bob bbbbbbbb valid   2 14,20
            key 3 30 Cy  cccccccc valid   2 20,14
            key 4 40 Di  dddddddd valid   3 14,20
            key 5 50 -   eeeeeeee deleted
        )");
        const auto indexes = snapshot->membershipIndexes();
        QCOMPARE(std::vector(indexes.begin(), indexes.end()),
                 (std::vector<quint32>{1, 1, 2, 3, 0}));
        QCOMPARE(snapshot->membership(Row(2)).groups(), GroupSet::fromCsv("2,14,20"));
    }

    void countsTheKeysOfGroups()
    {
        const KeySnapshotPtr snapshot = keysFromText(R"(
            group 14 Clerks
            key 1 10 Ann aaaaaaaa valid   2 14,20
            key 2 20 Bob bbbbbbbb valid   2 14,20,14
            key 3 30 Cy  cccccccc valid   14
            key 5 50 -   eeeeeeee deleted
        )");
        QCOMPARE(snapshot->keyCount(GroupId(14)), 3U);
        QCOMPARE(snapshot->keyCount(GroupId(20)), 2U);
        QCOMPARE(snapshot->keyCount(GroupId(3)), 0U);
    }

    void foldsTheTextToSearch()
    {
        const KeySnapshotPtr snapshot = keysFromText(R"(
            key 1  10 Ångström aBcD valid
            key 20 20 -        Xy   deleted
        )");
        QCOMPARE(snapshot->foldedText().toByteArray(), "angstrom\x1F"
                                                       "abcd\x1F"
                                                       "1\n\x1Fxy\x1F"
                                                       "20\n");
    }

    void keepsHostileNamesInTheirField()
    {
        KeySnapshotBuilder builder;
        builder.addKey(keyOf(1, 10));
        builder.setUser(userOf(10,
                               "A\x1F"
                               "B\nC",
                               2, ""));
        const KeySnapshotPtr snapshot = builder.build();
        QCOMPARE(snapshot->userName(Row(0)).toByteArray(), "A\x1F"
                                                           "B\nC");
        QCOMPARE(snapshot->foldedText().toByteArray(), "a b c\x1Fp1\x1F"
                                                       "1\n");
    }

    void isEmptyAfterwards()
    {
        KeySnapshotBuilder builder;
        builder.addKey(keyOf(1, 10));
        QCOMPARE(builder.build()->size(), 1U);
        QCOMPARE(builder.build()->size(), 0U);
    }

    void clampsDatesThatTheTablesCannotHold()
    {
        KeySnapshotBuilder builder;
        ApiKey key = keyOf(1, 10);
        key.created = -5;
        key.lastUsed = qint64(1) << 40;
        builder.addKey(key);
        const KeySnapshotPtr snapshot = builder.build();
        QCOMPARE(snapshot->created(Row(0)), 0);
        QCOMPARE(snapshot->lastUsed(Row(0)), 0xFFFFFFFF);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::KeySnapshotBuilderTest)
#include "tst_keysnapshotbuilder.moc"
