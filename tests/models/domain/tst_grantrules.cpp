// SPDX-License-Identifier: MIT
// One row for each line of the table "Grant rule": what the scope asks for, what the user has.
#include "models/domain/grantrules.h"
#include "models/domain/user.h"

#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

Scope scopeAskingFor(const QByteArray &csv)
{
    Scope scope;
    scope.name = u"read"_s;
    scope.groupCsv = QString::fromUtf8(csv);
    return scope;
}

bool isGranted(const Scope &scope, quint32 primary, const QByteArray &secondary)
{
    const GrantRules rules(std::span(&scope, 1));
    const ScopeSet expected = rules.expectedFor(GroupSet::ofUser(GroupId(primary), secondary));
    if (expected != rules.expectedFor(GroupId(primary), secondary))
        qFatal("The rule gives another result for the list than for the set of groups");
    return expected.contains(0);
}

struct Case
{
    const char *name;
    QByteArray scopeGroups;
    quint32 primary;
    QByteArray secondary;
    bool isGranted;
};

} // namespace

class GrantRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantsByTheGroupsOfTheUser_data()
    {
        QTest::addColumn<QByteArray>("scopeGroups");
        QTest::addColumn<quint32>("primary");
        QTest::addColumn<QByteArray>("secondary");
        QTest::addColumn<bool>("granted");
        const std::array cases{
            Case{"primary group", "14", 14, "", true},
            Case{"secondary group", "14", 2, "3,14", true},
            Case{"any of several groups", "20,14,9", 2, "9", true},
            Case{"none of the groups", "20,14", 2, "3,15", false},
            Case{"user without secondary groups", "14", 2, "", false},
            Case{"user without any group", "14", 0, "0", false},
            Case{"user without any group, open scope", "", 0, "", true},
            Case{"empty list is open", "", 2, "3", true},
            Case{"0 is open", "0", 2, "", true},
            Case{"abc is open", "abc", 2, "", true},
            Case{"comma is open", ",", 2, "", true},
            Case{"0 beside a group keeps the gate", "0,14", 2, "", false},
            Case{"0 in both lists is no common group", "0,14", 2, "0", false},
            Case{"-3 matches nobody but keeps the gate", "-3", 3, "3", false},
            Case{"-3 in both lists is a common group", "-3", 2, "-3", true},
            Case{"id of a deleted group keeps the gate", "999", 2, "3,14", false},
            Case{"id of a deleted group that the user still has", "999", 2, "999", true},
            Case{"twenty nines match nobody but keep the gate", "99999999999999999999", 2, "9",
                 false},
            Case{"group of a large number", "4096", 2, "4095,4096", true},
            Case{"group beside a large number", "4095,8192", 2, "4096", false},
            Case{"1e400 is open", "1e400", 2, "", true},
        };
        for (const Case &row : cases) {
            QTest::newRow(row.name)
                << row.scopeGroups << row.primary << row.secondary << row.isGranted;
        }
    }
    void grantsByTheGroupsOfTheUser()
    {
        QFETCH(const QByteArray, scopeGroups);
        QFETCH(const quint32, primary);
        QFETCH(const QByteArray, secondary);
        QFETCH(const bool, granted);
        QCOMPARE(isGranted(scopeAskingFor(scopeGroups), primary, secondary), granted);
    }

    // Each part of a list in the user and, the other way round, in the scope.
    void readsBothListsAsPhpDoes_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<quint32>("group"); // 0 = none
        const std::array<std::pair<const char *, quint32>, 19> parts{{
            {"12abc", 12},
            {" 5", 5},
            {"5 ", 5},
            {"\t16", 16},
            {"+14", 14},
            {"3;4", 3},
            {"15.9", 15},
            {"1e1", 10},
            {"1e+1", 10},
            {"1.5e3", 1500},
            {".5e1", 5},
            {"1e", 1},
            {"007", 7},
            {"0x1A", 0},
            {"0b11", 0},
            {"1_000", 1},
            {"--5", 0},
            {"- 5", 0},
            {"\xC2\xA0"
             "5",
             0},
        }};
        for (const auto &[part, group] : parts)
            QTest::newRow(part) << QByteArray(part) << group;
    }
    void readsBothListsAsPhpDoes()
    {
        QFETCH(const QByteArray, part);
        QFETCH(const quint32, group);
        if (group == 0) {
            QVERIFY2(isGranted(scopeAskingFor(part), 2, ""), "The list should be empty");
            QVERIFY(!isGranted(scopeAskingFor("5"), 2, part));
            return;
        }
        QVERIFY(isGranted(scopeAskingFor(part), group, ""));
        QVERIFY(!isGranted(scopeAskingFor(part), group + 1, ""));
        QVERIFY(isGranted(scopeAskingFor(QByteArray::number(group)), 99, part));
        QVERIFY(!isGranted(scopeAskingFor(QByteArray::number(group + 1)), 99, part));
    }

    void grantsNoInactiveScope()
    {
        Scope open = scopeAskingFor("");
        open.isActive = false;
        QVERIFY(!isGranted(open, 2, ""));
        Scope gated = scopeAskingFor("14");
        gated.isActive = false;
        QVERIFY(!isGranted(gated, 14, ""));
    }

    // The other way to ask for the same rule: both are compared for random forums in
    // tst_impactatrandom.cpp.
    void saysWhomAScopeLetsIn()
    {
        std::vector<Scope> scopes{scopeAskingFor("14,0,20"), scopeAskingFor("0"),
                                  scopeAskingFor("14"), scopeAskingFor("-3")};
        scopes[2].isActive = false;
        const GrantRules rules(scopes);
        QVERIFY(rules.gateOf(0).kind == Gate::Kind::AnyOf);
        QCOMPARE(rules.gateOf(0).groups, GroupSet::of({GroupId(14), GroupId(20)}));
        QVERIFY(rules.gateOf(1).kind == Gate::Kind::Everyone);
        QVERIFY(rules.gateOf(2).kind == Gate::Kind::Closed);
        QCOMPARE(rules.gateOf(2).groups, GroupSet::of({GroupId(14)}));
        QVERIFY(rules.gateOf(3).kind == Gate::Kind::AnyOf);
    }

    void judgesUsersWhateverTheirState()
    {
        User user;
        user.primaryGroup = GroupId(14);
        const Scope scope = scopeAskingFor("14");
        const GrantRules rules(std::span(&scope, 1));
        for (const UserState state : {UserState::Valid, UserState::Banned, UserState::Disabled}) {
            user.state = state;
            QVERIFY(rules.expectedFor(user.groups()).contains(0));
        }
    }

    void judgesEachScopeByItself()
    {
        std::vector<Scope> scopes;
        for (int i = 0; i < ScopeSet::Capacity; ++i)
            scopes.push_back(scopeAskingFor(QByteArray::number(i + 1)));
        const GrantRules rules(scopes);
        const ScopeSet granted = rules.expectedFor(GroupSet::fromCsv("1,64,65,256,257"));
        std::vector<int> indexes;
        granted.forEach([&indexes](int index) { indexes.push_back(index); });
        QCOMPARE(indexes, (std::vector<int>{0, 63, 64, 255}));
    }

    void grantsNothingWithoutScopes()
    {
        QVERIFY(GrantRules().expectedFor(GroupSet::fromCsv("2,3")).isEmpty());
    }

    void namesTheGroupsThatGrant()
    {
        const Scope scope = scopeAskingFor("20,14,9");
        const GrantRules rules(std::span(&scope, 1));
        QCOMPARE(rules.grantingGroups(0, GroupSet::fromCsv("2,9,20")), GroupSet::fromCsv("9,20"));
        QVERIFY(rules.grantingGroups(0, GroupSet::fromCsv("2")).isEmpty());
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::GrantRulesTest)
#include "tst_grantrules.moc"
