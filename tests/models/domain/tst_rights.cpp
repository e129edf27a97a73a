// SPDX-License-Identifier: MIT
#include "models/domain/rights.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

using enum Right;

Rights without(std::initializer_list<Right> denied)
{
    Rights rights;
    for (const Right right : denied)
        rights.deny(right, u"Denied."_s);
    return rights;
}

} // namespace

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsEverythingUnlessDenied();
    void allowsNothingForOneReason();
    void callsTheRightsByOneWord_data();
    void callsTheRightsByOneWord();
};

void TestRights::allowsEverythingUnlessDenied()
{
    Rights rights;
    QVERIFY(rights.hasAny());
    QVERIFY(rights.has(DeleteScopes));
    rights.deny(DeleteScopes, u"DELETE is missing."_s);
    QVERIFY(!rights.has(DeleteScopes));
    QVERIFY(rights.has(EditScopes));
    QCOMPARE(rights.reasonAgainst(DeleteScopes), u"DELETE is missing."_s);
    QCOMPARE(rights.reasonAgainst(EditScopes), QString());
}

void TestRights::allowsNothingForOneReason()
{
    const Rights rights = Rights::none(u"The file is read-only."_s);
    QVERIFY(!rights.hasAny());
    for (int right = 0; right < RightCount; ++right)
        QCOMPARE(rights.reasonAgainst(Right(right)), u"The file is read-only."_s);
}

void TestRights::callsTheRightsByOneWord_data()
{
    QTest::addColumn<Rights>("rights");
    QTest::addColumn<QString>("name");
    QTest::newRow("all") << Rights() << u"admin"_s;
    QTest::newRow("none") << Rights::none(u"No."_s) << u"read-only"_s;
    QTest::newRow("keys") << without({CreateScopes, EditScopes, DeleteScopes}) << u"key-admin"_s;
    QTest::newRow("scopes") << without({SwitchKeys, RevokeKeys}) << u"scope-admin"_s;
    QTest::newRow("all but recomputing") << without({Recompute}) << u"custom"_s;
    QTest::newRow("all but deleting scopes") << without({DeleteScopes}) << u"custom"_s;
    QTest::newRow("keys, not revoking")
        << without({RevokeKeys, CreateScopes, EditScopes, DeleteScopes}) << u"custom"_s;
    QTest::newRow("recomputing alone")
        << without({SwitchKeys, RevokeKeys, CreateScopes, EditScopes, DeleteScopes}) << u"custom"_s;
}

void TestRights::callsTheRightsByOneWord()
{
    QFETCH(const Rights, rights);
    QFETCH(const QString, name);
    QCOMPARE(QString(roleName(roleOf(rights))), name);
    QVERIFY(!roleText(roleOf(rights)).isEmpty());
}

Q_DECLARE_METATYPE(Chatelaine::Rights)

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
