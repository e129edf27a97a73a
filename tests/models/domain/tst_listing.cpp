// SPDX-License-Identifier: MIT
#include "models/domain/listing.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

class ListingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsNamesInARow_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("any");
        QTest::newRow("none") << QStringList() << QString() << QString();
        QTest::newRow("one") << QStringList{u"HQ"_s} << u"HQ"_s << u"HQ"_s;
        QTest::newRow("two") << QStringList{u"HQ"_s, u"%1"_s} << u"HQ and %1"_s << u"HQ or %1"_s;
        QTest::newRow("three") << QStringList{u"HQ"_s, u"MP"_s, u"S1"_s} << u"HQ, MP and S1"_s
                               << u"HQ, MP or S1"_s;
    }
    void putsNamesInARow()
    {
        QFETCH(const QStringList, names);
        QFETCH(const QString, all);
        QFETCH(const QString, any);
        QCOMPARE(listed(names, Conjunction::And, Language::english()), all);
        QCOMPARE(listed(names, Conjunction::Or, Language::ofInterface()), any);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::ListingTest)
#include "tst_listing.moc"
