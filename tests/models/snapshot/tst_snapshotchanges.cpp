// SPDX-License-Identifier: MIT
#include "models/snapshot/keysnapshotbuilder.h"
#include "models/snapshot/snapshotchanges.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// What stands before the keys in most of the pictures.
const QString Forum = u"group 5 Clerks\n"
                      "group 6 Judges\n"
                      "scope 1 read  5\n"
                      "scope 2 write 6\n"_s;

// "7 new, 9 status scopes, 1 gone"
QString print(const SnapshotChanges &changes, const KeySnapshot &after)
{
    QStringList keys;
    for (quint32 i = 0; i < after.size(); ++i) {
        const KeyId id = after.keyId(Row(i));
        QStringList words;
        for (int column = 0; column < KeyColumnCount; ++column) {
            if (changes.hasChanged(id, KeyColumn(column)))
                words += KeyColumnNames[size_t(column)];
        }
        if (changes.isNew(id) && words.size() == KeyColumnCount)
            words = QStringList{u"new"_s};
        if (!words.isEmpty())
            keys += QString::number(id.value()) + u' ' + words.join(u' ');
    }
    if (changes.goneKeys() > 0)
        keys += QString::number(changes.goneKeys()) + u" gone"_s;
    return keys.join(u", "_s);
}

QString changesBetween(const QString &before, const QString &after)
{
    const KeySnapshotPtr was = keysFromText(before);
    const KeySnapshotPtr is = keysFromText(after);
    const SnapshotChanges changes = SnapshotChanges::between(*was, *is);
    const QString printed = print(changes, *is);
    return changes.isEmpty() == printed.isEmpty() ? printed : u"isEmpty() is wrong"_s;
}

KeySnapshotPtr manyKeys(quint32 count, qint64 lastUsed)
{
    KeySnapshotBuilder builder;
    if (!builder.setScopes({}))
        return {};
    builder.reserve(count);
    for (quint32 id = 1; id <= count; ++id)
        builder.addKey({KeyId(id), UserId(id), "prefix"_ba, true, 1000, lastUsed});
    return builder.build();
}

} // namespace

class TestSnapshotChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void findsWhatIsShownOtherwise_data();
    void findsWhatIsShownOtherwise();
    void comparesScopesByName_data();
    void comparesScopesByName();
    void comparesGroupsByTitle_data();
    void comparesGroupsByTitle();
    void findsKeysThatCameAndWent_data();
    void findsKeysThatCameAndWent();
    void countsKeys();
    void holdsEveryKeyOfALargeOne();
};

void TestSnapshotChanges::isEmptyAtFirst()
{
    const SnapshotChanges changes;
    QVERIFY(changes.isEmpty());
    QVERIFY(!changes.isNew(KeyId(1)));
    QVERIFY(!changes.hasChanged(KeyId(1), KeyColumn::User));
    QCOMPARE(changes.changedKeys(), 0);
}

void TestSnapshotChanges::findsWhatIsShownOtherwise_data()
{
    const QString key = u"key 7 100 Ann aaaa valid 2 5 read 2025-01-31 1000 active"_s;
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [&](const char *name, const QString &after, const QString &expected) {
        QTest::newRow(name) << key << after << expected;
    };
    row("nothing", key, u""_s);
    row("user", u"key 7 100 Anna aaaa valid 2 5 read 2025-01-31 1000 active"_s, u"7 user"_s);
    row("prefix", u"key 7 100 Ann bbbb valid 2 5 read 2025-01-31 1000 active"_s, u"7 prefix"_s);
    row("disabled", u"key 7 100 Ann aaaa valid 2 5 read 2025-01-31 1000 disabled"_s, u"7 status"_s);
    row("banned", u"key 7 100 Ann aaaa banned 2 5 read 2025-01-31 1000 active"_s,
        u"7 status user-state"_s);
    row("user state alone", u"key 7 100 Ann aaaa moderated 2 5 read 2025-01-31 1000 active"_s,
        u"7 user-state"_s);
    row("scope gone", u"key 7 100 Ann aaaa valid 2 5 - 2025-01-31 1000 active"_s,
        u"7 scopes drift"_s);
    row("created", u"key 7 100 Ann aaaa valid 2 5 read 2025-02-01 1000 active"_s, u"7 created"_s);
    row("used", u"key 7 100 Ann aaaa valid 2 5 read 2025-01-31 1001 active"_s, u"7 last-used"_s);
    row("another user", u"key 7 101 Ann aaaa valid 2 5 read 2025-01-31 1000 active"_s,
        u"7 user-id"_s);
    row("groups", u"key 7 100 Ann aaaa valid 2 5,8 read 2025-01-31 1000 active"_s, u"7 groups"_s);
    row("groups and what follows", u"key 7 100 Ann aaaa valid 2 5,6 read 2025-01-31 1000 active"_s,
        u"7 drift groups"_s);
    row("user deleted", u"key 7 100 - aaaa deleted - - read 2025-01-31 1000 active"_s,
        u"7 user status user-state groups"_s);
    QTest::newRow("a disabled key of a user who is banned")
        << u"key 7 100 Ann aaaa valid 2 5 read - - disabled"_s
        << u"key 7 100 Ann aaaa banned 2 5 read - - disabled"_s << u"7 user-state"_s;
    QTest::newRow("another deleted user")
        << u"key 7 100 - aaaa deleted"_s << u"key 7 101 - aaaa deleted"_s << u"7 user user-id"_s;
    QTest::newRow("as much drift by other scopes")
        << u"key 7 100 Ann aaaa valid 2 - read"_s << u"key 7 100 Ann aaaa valid 2 - write"_s
        << u"7 scopes"_s;
}

void TestSnapshotChanges::findsWhatIsShownOtherwise()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(changesBetween(Forum + before, Forum + after), "expected");
}

void TestSnapshotChanges::comparesScopesByName_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const QString stored = u"\nkey 7 100 Ann aaaa valid 2 - read,write"_s;
    QTest::newRow("in another order")
        << QString(u"scope 1 read 5\nscope 2 write 6"_s + stored)
        << QString(u"scope 2 write 6\nscope 1 read 5"_s + stored) << u""_s;
    QTest::newRow("one more before them")
        << QString(u"scope 1 read 5\nscope 2 write 6"_s + stored)
        << QString(u"scope 3 admin 6\nscope 1 read 5\nscope 2 write 6"_s + stored) << u""_s;
    QTest::newRow("renamed") << u"scope 1 read 5\nkey 7 100 Ann aaaa valid 2 - read"_s
                             << u"scope 1 look 5\nkey 7 100 Ann aaaa valid 2 - look"_s
                             << u"7 scopes"_s;
    QTest::newRow("deleted, its grants left behind")
        << u"scope 1 read 5\nkey 7 100 Ann aaaa valid 2 - read"_s
        << u"deleted 1\nkey 7 100 Ann aaaa valid 2 - #1"_s << u"7 scopes"_s;
    QTest::newRow("two exchanged their names")
        << u"scope 1 read 5\nscope 2 write 6\nkey 7 100 Ann aaaa valid 2 - read"_s
        << u"scope 1 write 5\nscope 2 read 6\nkey 7 100 Ann aaaa valid 2 - read"_s << u""_s;
}

void TestSnapshotChanges::comparesScopesByName()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(changesBetween(before, after), "expected");
}

void TestSnapshotChanges::comparesGroupsByTitle_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const QString keys = u"\nkey 7 100 Ann aaaa valid 2 5"
                         "\nkey 8 101 Ben bbbb valid 2 6"
                         "\nkey 9 102 Cat cccc valid 2 5"_s;
    QTest::newRow("retitled") << QString(u"group 5 Clerks\ngroup 6 Judges"_s + keys)
                              << QString(u"group 5 Scribes\ngroup 6 Judges"_s + keys)
                              << u"7 groups, 9 groups"_s;
    QTest::newRow("in another order of titles")
        << QString(u"group 5 A\ngroup 6 B\ngroup 8 C"_s + keys)
        << QString(u"group 5 A\ngroup 6 B\ngroup 8 0"_s + keys) << u""_s;
    QTest::newRow("deleted") << QString(u"group 5 Clerks\ngroup 6 Judges"_s + keys)
                             << QString(u"group 5 Clerks"_s + keys) << u"8 groups"_s;
    QTest::newRow("known again") << QString(u"group 5 Clerks"_s + keys)
                                 << QString(u"group 5 Clerks\ngroup 6 Judges"_s + keys)
                                 << u"8 groups"_s;
}

void TestSnapshotChanges::comparesGroupsByTitle()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(changesBetween(before, after), "expected");
}

void TestSnapshotChanges::findsKeysThatCameAndWent_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto keys = [](std::initializer_list<int> ids) {
        QStringList lines;
        for (const int id : ids)
            lines += u"key %1 %2 Ann aaaa"_s.arg(id).arg(100 + id);
        return lines.join(u'\n');
    };
    QTest::newRow("first and last new") << keys({5}) << keys({1, 5, 9}) << u"1 new, 9 new"_s;
    QTest::newRow("first and last gone") << keys({1, 5, 9}) << keys({5}) << u"2 gone"_s;
    QTest::newRow("all others") << keys({1, 3, 5}) << keys({2, 4}) << u"2 new, 4 new, 3 gone"_s;
    QTest::newRow("from nothing") << u""_s << keys({1}) << u"1 new"_s;
    QTest::newRow("to nothing") << keys({1}) << u""_s << u"1 gone"_s;
    QTest::newRow("nothing at all") << u""_s << u""_s << u""_s;
}

void TestSnapshotChanges::findsKeysThatCameAndWent()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(changesBetween(before, after), "expected");
}

void TestSnapshotChanges::countsKeys()
{
    const KeySnapshotPtr before = keysFromText("key 1 101 Ann aaaa\nkey 2 102 Ben bbbb\n"
                                               "key 3 103 Cat cccc");
    const KeySnapshotPtr after = keysFromText("key 2 102 Ben bbbx\nkey 3 103 Cat cccc\n"
                                              "key 4 104 Dan dddd\nkey 5 105 Eve eeee");
    const SnapshotChanges changes = SnapshotChanges::between(*before, *after);
    QCOMPARE(changes.newKeys(), 2);
    QCOMPARE(changes.changedKeys(), 1);
    QCOMPARE(changes.goneKeys(), 1);
    QVERIFY(!changes.isEmpty());
}

void TestSnapshotChanges::holdsEveryKeyOfALargeOne()
{
    constexpr quint32 Count = 200'000;
    const KeySnapshotPtr before = manyKeys(Count, 1000);
    const KeySnapshotPtr after = manyKeys(Count, 2000);
    QElapsedTimer time;
    time.start();
    const SnapshotChanges changes = SnapshotChanges::between(*before, *after);
    qInfo("%u keys compared in %lld ms", Count, time.elapsed());
    QCOMPARE(changes.changedKeys(), int(Count));
    for (const quint32 id : {1U, Count / 2, Count}) {
        QVERIFY(changes.hasChanged(KeyId(id), KeyColumn::LastUsed));
        QVERIFY(!changes.hasChanged(KeyId(id), KeyColumn::Created));
    }
    QVERIFY(!changes.hasChanged(KeyId(Count + 1), KeyColumn::LastUsed));
}

QTEST_GUILESS_MAIN(TestSnapshotChanges)
#include "tst_snapshotchanges.moc"
