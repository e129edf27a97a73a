// SPDX-License-Identifier: MIT
// phpIntval() against PHP's own intval().
//
//     CHATELAINE_SEED=17 tst_intvaloracle    the same texts again
#include "models/domain/phpint.h"
#include "tests/support/oracle.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Chatelaine {

class TestIntvalOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAsPhpDoes();
};

void TestIntvalOracle::readsNumbersAsPhpDoes()
{
    constexpr int Count = 50'000;

    const quint64 seed = oracleSeed();
    qInfo("CHATELAINE_SEED=%llu", seed);
    OracleRandom random(seed);
    QList<QByteArray> texts;
    for (int i = 0; i < Count; ++i)
        texts.append(randomGroupText(random));

    const OracleAnswer php = askPhp(QFINDTESTDATA("support/oracle.php"), {}, texts);
    QVERIFY2(php.error.isEmpty(), qPrintable(php.error));
    for (int i = 0; i < Count; ++i) {
        const QString ours = QString::number(phpIntval(texts[i]));
        if (ours != php.numbers[i]) {
            QFAIL(qPrintable(u"text %1 (in hexadecimal): %2 instead of %3"_s.arg(
                QString::fromLatin1(texts[i].toHex(' ')), ours, php.numbers[i])));
        }
    }
}

} // namespace Chatelaine

QTEST_GUILESS_MAIN(Chatelaine::TestIntvalOracle)
#include "tst_intvaloracle.moc"
