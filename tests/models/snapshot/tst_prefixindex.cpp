// SPDX-License-Identifier: MIT
#include "models/snapshot/prefixindex.h"
#include "tests/support/keysfromtext.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestPrefixIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsKeysByTheBeginning_data();
    void findsKeysByTheBeginning();
    void findsNoMoreThanAskedFor();
    void findsNothingInNothing();
};

void TestPrefixIndex::findsKeysByTheBeginning_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QString>("keys");
    QTest::newRow("whole") << QByteArray("abcdefgh") << u"3"_s;
    QTest::newRow("beginning") << QByteArray("abcdef") << u"3,1"_s;
    QTest::newRow("more than eight") << QByteArray("abcdefghij") << u"3"_s;
    QTest::newRow("case counts") << QByteArray("ABCDEF") << u"2"_s;
    QTest::newRow("short one in the database") << QByteArray("short") << u"4"_s;
    QTest::newRow("longer than that one") << QByteArray("shortest") << u""_s;
    QTest::newRow("last of all") << QByteArray("zzzzzz") << u"5"_s;
    QTest::newRow("none") << QByteArray("abcdez") << u""_s;
    QTest::newRow("every one") << QByteArray() << u"2,3,1,4,5"_s;
}

void TestPrefixIndex::findsKeysByTheBeginning()
{
    const PrefixIndex index(*keysFromText(R"(
        key 1 101 Ann abcdefzz valid 2
        key 2 102 Bob ABCDEFGH valid 2
        key 3 103 Cem abcdefgh valid 2
        key 4 104 Dan short    valid 2
        key 5 105 Eve zzzzzzzz valid 2
    )"));
    QFETCH(QByteArray, prefix);
    QStringList found;
    for (const KeyId key : index.keysBeginningWith(prefix, 10))
        found += QString::number(key.value());
    QTEST(found.join(u','), "keys");
}

void TestPrefixIndex::findsNoMoreThanAskedFor()
{
    const PrefixIndex index(*keysFromText(R"(
        key 1 101 Ann aaaaaaa1 valid 2
        key 2 102 Bob aaaaaaa2 valid 2
        key 3 103 Cem aaaaaaa3 valid 2
    )"));
    QCOMPARE(index.keysBeginningWith("aaaaaa", 2), (std::vector{KeyId(1), KeyId(2)}));
}

void TestPrefixIndex::findsNothingInNothing()
{
    QVERIFY(PrefixIndex(KeySnapshot()).keysBeginningWith("aaaaaa", 2).empty());
}

QTEST_APPLESS_MAIN(TestPrefixIndex)
#include "tst_prefixindex.moc"
