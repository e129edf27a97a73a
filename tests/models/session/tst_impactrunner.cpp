// SPDX-License-Identifier: MIT
#include "models/session/impactrunner.h"
#include "models/snapshot/keysnapshotbuilder.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestImpactRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheNewestEditOnly();
};

void TestImpactRunner::answersTheNewestEditOnly()
{
    Scope scope;
    scope.id = ScopeId(1);
    scope.name = u"read"_s;
    scope.title = u"Read"_s;
    scope.groupCsv = u"7"_s;
    KeySnapshotBuilder builder;
    QVERIFY(builder.setScopes({scope}));
    builder.addKey({KeyId(1), UserId(1), "prefix"_ba, true, 1, 0});
    User user;
    user.id = UserId(1);
    user.name = "ann"_ba;
    user.primaryGroup = GroupId(2);
    builder.setUser(user);
    const KeySnapshotPtr snapshot = builder.build();

    ImpactRunner runner;
    QList<qint64> granted;
    connect(&runner, &ImpactRunner::computed, this,
            [&](const KeySnapshotPtr &of, const Impact &impact) {
                QCOMPARE(of, snapshot);
                granted += impact.granted();
            });
    ScopeEdit edit;
    edit.base = scope;
    edit.wanted = scope;
    for (const QString &groups : {u"7,8"_s, u"9"_s, u"2,7"_s}) {
        edit.wanted.groupCsv = groups;
        runner.compute(snapshot, edit);
    }
    QTRY_COMPARE(granted, QList<qint64>{1});
}

QTEST_GUILESS_MAIN(TestImpactRunner)
#include "tst_impactrunner.moc"
