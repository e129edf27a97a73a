// SPDX-License-Identifier: MIT
#include "models/snapshot/roworder.h"

#include <QTest>

namespace Chatelaine {

using Numbers = std::vector<quint32>;

class RowOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsPositionsInOrder_data()
    {
        QTest::addColumn<Numbers>("values");
        QTest::addColumn<Numbers>("positions");
        QTest::newRow("none") << Numbers{} << Numbers{};
        QTest::newRow("one") << Numbers{7} << Numbers{0};
        QTest::newRow("all the same") << Numbers{5, 5, 5} << Numbers{0, 1, 2};
        QTest::newRow("backwards") << Numbers{3, 2, 1} << Numbers{2, 1, 0};
        QTest::newRow("equal ones keep their order") << Numbers{2, 1, 2, 1} << Numbers{1, 3, 0, 2};
        QTest::newRow("every digit counts")
            << Numbers{0xFFFFFFFF, 0x80000000, 0x00400000, 0x00000800, 0x00000001, 0}
            << Numbers{5, 4, 3, 2, 1, 0};
        QTest::newRow("only the highest digit differs")
            << Numbers{0xC0000001, 0x40000001, 0x80000001} << Numbers{1, 2, 0};
    }
    void putsPositionsInOrder()
    {
        QFETCH(const Numbers, values);
        QFETCH(const Numbers, positions);
        QCOMPARE(positionsInOrder(values), positions);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::RowOrderTest)
#include "tst_roworder.moc"
