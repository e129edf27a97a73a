// SPDX-License-Identifier: MIT
#include "models/domain/groupchangewords.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

class GroupChangeWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheSiteMeans_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("userUpgrade-3") << u"user upgrade 3"_s;
        QTest::newRow("userUpgrade12") << u"user upgrade 12"_s;
        QTest::newRow("ugPromotion5") << u"promotion 5"_s;
        QTest::newRow("ugPromotion-5") << u"promotion 5"_s;
        QTest::newRow("promotion-7") << u"promotion 7"_s;
        QTest::newRow("userUpgrade-") << u"userUpgrade-"_s;
        QTest::newRow("userUpgrade-3x") << u"userUpgrade-3x"_s;
        QTest::newRow("userUpgrade--3") << u"userUpgrade--3"_s;
        QTest::newRow("banGroup") << u"banGroup"_s;
        QTest::newRow("") << QString();
        QTest::newRow("nf\xE2\x80\xAEticket") << u"nf[U+202E]ticket"_s;
    }
    void saysWhatTheSiteMeans()
    {
        QFETCH(const QString, words);
        QCOMPARE(groupChangeText(QTest::currentDataTag()), words);
        QCOMPARE(groupChangeText(QTest::currentDataTag(), Language::english()), words);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::GroupChangeWordsTest)
#include "tst_groupchangewords.moc"
