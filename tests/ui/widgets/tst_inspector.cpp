// SPDX-License-Identifier: MIT
#include "tests/support/keysfromtext.h"
#include "ui/widgets/inspector.h"

#include <QLabel>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoseTheKeyIsAndWhetherItWorks();
};

void TestInspector::saysWhoseTheKeyIsAndWhetherItWorks()
{
    const KeySnapshotPtr snapshot = keysFromText(R"(
        scope 1 read -
        key 7 17 Ann AbCdEfGh valid 2 - read 2025-01-31 - active
        key 8 18 Bob BbBbBbBb valid 2 - -    2025-03-01 - disabled
    )");
    Inspector inspector({});
    const auto text = [&](const QString &name) {
        return inspector.findChild<QLabel *>(name)->text();
    };
    inspector.showKey(snapshot, *snapshot->rowOf(KeyId(7)), 1'763'683'200);
    QCOMPARE(text(u"inspectorOwner"_s), u"Ann"_s);
    QCOMPARE(text(u"verdict"_s), u"Works: the API accepts it for read."_s);
    inspector.showKey(snapshot, *snapshot->rowOf(KeyId(8)), 1'763'683'200);
    QCOMPARE(text(u"inspectorStatus"_s), u"disabled"_s);
    QVERIFY(text(u"verdict"_s).startsWith(u"Will be refused (401)"_s));
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
