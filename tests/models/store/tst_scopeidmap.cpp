// SPDX-License-Identifier: MIT
#include "models/store/scopeidmap.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Chatelaine;

class TestScopeIdMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsMasksAsItMapsIds();
    void mapsNothingBeyondWhatASetHolds();
};

void TestScopeIdMap::mapsMasksAsItMapsIds()
{
    QRandomGenerator random(20251122);
    for (const quint32 largest : {40u, 127u, 400u}) {
        ScopeIdMap map;
        for (int i = 0; i < 100; ++i)
            map.add(random.bounded(largest));
        for (const quint32 block : map.blocks()) {
            for (int i = 0; i < 200; ++i) {
                const quint64 mask = random.generate64() & random.generate64();
                ScopeSet expected;
                for (quint32 bit = 0; bit < 64; ++bit) {
                    const int index = map.indexOf(block * 64 + bit);
                    if ((mask >> bit & 1) != 0 && index >= 0)
                        expected.insert(index);
                }
                for (int word = 0; word < ScopeSet::Words; ++word)
                    QCOMPARE(map.mapped(block, mask, word), expected.wordAt(word));
            }
        }
    }
}

void TestScopeIdMap::mapsNothingBeyondWhatASetHolds()
{
    ScopeIdMap map;
    for (quint32 id = 1; id <= 1000; ++id)
        map.add(id);
    QCOMPARE(map.words(), ScopeSet::Words);
    QCOMPARE(map.indexOf(256), 255);
    QCOMPARE(map.indexOf(257), -1);
    QCOMPARE(map.mapped(4, ~quint64(0), 3), quint64(1) << 63);
    QCOMPARE(map.mapped(5, ~quint64(0), 3), quint64(0));
}

QTEST_APPLESS_MAIN(TestScopeIdMap)
#include "tst_scopeidmap.moc"
