// SPDX-License-Identifier: MIT
#include "models/tables/profilewords.h"
#include "ui/style/theme.h"
#include "ui/widgets/environmentline.h"

#include <QTest>

using namespace Chatelaine;

Q_DECLARE_METATYPE(Chatelaine::Environment)

class tst_EnvironmentLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheColourOfTheEnvironment_data();
    void hasTheColourOfTheEnvironment();
    void tellsEnvironmentsApart();
};

void tst_EnvironmentLine::hasTheColourOfTheEnvironment_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<Mark>("mark");
    QTest::newRow("development") << Environment::Development << Mark::Disabled;
    QTest::newRow("testing") << Environment::Testing << Mark::Information;
    QTest::newRow("production") << Environment::Production << Mark::Danger;
}

void tst_EnvironmentLine::hasTheColourOfTheEnvironment()
{
    QFETCH(Environment, environment);
    QFETCH(Mark, mark);
    EnvironmentLine line(environment);
    QVERIFY(line.toolTip().contains(environmentText(environment)));
    QVERIFY(line.height() >= 2);
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        line.setPalette(palette);
        const QImage image = line.grab().toImage();
        QCOMPARE(image.pixelColor(0, 0), markColour(mark, palette));
        QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1),
                 markColour(mark, palette));
    }
}

void tst_EnvironmentLine::tellsEnvironmentsApart()
{
    const auto colour = [](Environment environment) {
        return markColour(environmentMark(environment), lightPalette());
    };
    QVERIFY(colour(Environment::Production) != colour(Environment::Testing));
    QVERIFY(colour(Environment::Production) != colour(Environment::Development));
}

QTEST_MAIN(tst_EnvironmentLine)
#include "tst_environmentline.moc"
