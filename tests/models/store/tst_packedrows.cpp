// SPDX-License-Identifier: MIT
#include "models/store/packedrows.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestPackedRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKeys();
    void readsWhateverBytesANameHas();
    void refusesWhatWasCut_data();
    void refusesWhatWasCut();
    void refusesKeysOutOfOrder();
    void readsNothingOfNothing();
};

void TestPackedRows::readsKeys()
{
    std::vector<PackedKey> keys;
    QVERIFY(unpack("7 107 1 1000 0 8 abcdefgh9 109 0 0 4294967295 0 ", 2, &keys));
    QCOMPARE(keys.size(), size_t(2));
    QCOMPARE(keys[0].id, 7u);
    QCOMPARE(keys[0].user, 107u);
    QVERIFY(keys[0].isActive);
    QCOMPARE(keys[0].created, 1000);
    QCOMPARE(keys[0].prefix.toByteArray(), "abcdefgh"_ba);
    QVERIFY(!keys[1].isActive);
    QCOMPARE(keys[1].lastUsed, 4294967295);
    QVERIFY(keys[1].prefix.isEmpty());
}

// Lengths tell where a text ends, so that nothing in it is taken for anything.
void TestPackedRows::readsWhateverBytesANameHas()
{
    const QByteArray name("8 9 1 5 \0\x1E\x1F,\xFF", 13);
    const QByteArray page =
        "5 -3 1 77 " + QByteArray::number(name.size()) + ' ' + name + "4 5,145 valid";
    std::vector<PackedUser> users;
    QVERIFY(unpack(page, 1, &users));
    QCOMPARE(users[0].name.toByteArray(), name);
    QCOMPARE(users[0].primaryGroup, -3);
    QCOMPARE(users[0].secondaryGroups.toByteArray(), "5,14"_ba);
    QCOMPARE(users[0].state, UserState::Banned);
    QCOMPARE(users[0].lastActivity, 77);
}

void TestPackedRows::refusesWhatWasCut_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<quint64>("count");
    const QByteArray whole("7 107 1 1000 0 3 abc9 109 0 0 0 0 ");
    for (qsizetype size = 0; size < whole.size(); ++size)
        QTest::addRow("after %d bytes", int(size)) << whole.first(size) << quint64(2);
    QTest::newRow("one row less") << whole << quint64(1);
    QTest::newRow("one row more") << whole << quint64(3);
    QTest::newRow("more rows than bytes") << whole << ~quint64(0);
    QTest::newRow("a length beyond the end") << "7 107 1 1000 0 9 abc"_ba << quint64(1);
    QTest::newRow("a length below zero") << "7 107 1 1000 0 -1 abc"_ba << quint64(1);
    QTest::newRow("an id that is too large") << "4294967296 1 1 0 0 0 "_ba << quint64(1);
    QTest::newRow("no number") << "x 107 1 1000 0 0 "_ba << quint64(1);
}

void TestPackedRows::refusesWhatWasCut()
{
    QFETCH(const QByteArray, page);
    QFETCH(const quint64, count);
    std::vector<PackedKey> keys;
    QVERIFY(!unpack(page, count, &keys));
}

void TestPackedRows::refusesKeysOutOfOrder()
{
    std::vector<PackedKey> keys;
    QVERIFY(!unpack("9 109 0 0 0 0 7 107 1 0 0 0 ", 2, &keys));
    QVERIFY(!unpack("7 109 0 0 0 0 7 107 1 0 0 0 ", 2, &keys));
}

void TestPackedRows::readsNothingOfNothing()
{
    std::vector<PackedUser> users{PackedUser()};
    QVERIFY(unpack({}, 0, &users));
    QVERIFY(users.empty());
}

QTEST_GUILESS_MAIN(TestPackedRows)
#include "tst_packedrows.moc"
