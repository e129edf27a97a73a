// SPDX-License-Identifier: MIT
#include "models/domain/explanation.h"

#include <QStringList>
#include <QTest>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

Scope scopeOf(const QString &groups, bool isActive = true)
{
    Scope scope;
    scope.name = u"read"_s;
    scope.groupCsv = groups;
    scope.isActive = isActive;
    return scope;
}

const std::vector<UserGroup> Groups{{GroupId(3), u"Admin"_s, 1}, {GroupId(14), u"S1 Clerk"_s, 2},
                                    {GroupId(20), u"HQ"_s, 3},   {GroupId(21), u"\u202EMP"_s, 3},
                                    {GroupId(41), u"A"_s, 3},    {GroupId(42), u"B"_s, 3},
                                    {GroupId(43), u"C"_s, 3},    {GroupId(44), u"D"_s, 3}};

User ann()
{
    User user;
    user.primaryGroup = GroupId(20);
    user.secondaryGroups = "2,14,21";
    return user;
}

ScopeExplanation explainOne(const Scope &scope, const std::optional<User> &user, bool isStored)
{
    ScopeSet stored;
    if (isStored)
        stored.insert(0);
    return explainScopes(std::span(&scope, 1), Groups, user, stored).front();
}

// For example "in-group stored expected because 14:S1 Clerk:secondary"
QString print(const ScopeExplanation &explanation)
{
    QStringList words{scopeReasonName(explanation.reason)};
    if (explanation.isStored)
        words += u"stored"_s;
    if (explanation.isExpected)
        words += u"expected"_s;
    const auto add = [&words](const QString &title, const std::vector<GroupReason> &reasons) {
        for (const GroupReason &reason : reasons) {
            words += u"%1 %2:%3:%4"_s.arg(
                title, QString::number(reason.group.value()), reason.title,
                reason.kind == MembershipKind::Primary ? u"primary"_s : u"secondary"_s);
        }
    };
    add(u"because"_s, explanation.because);
    add(u"gains-by"_s, explanation.wouldGainBy);
    return words.join(u' ');
}

} // namespace

class ExplanationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhy_data()
    {
        QTest::addColumn<QString>("groups");
        QTest::addColumn<bool>("isActive");
        QTest::addColumn<QString>("explanation");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("open") << QString() << true << u"open-to-everyone expected"_s
                              << u"Granted to every key: the scope asks for no group."_s;
        QTest::newRow("secondary group")
            << u"3,14"_s << true << u"in-group expected because 14:S1 Clerk:secondary"_s
            << u"Granted by S1 Clerk (secondary group)."_s;
        QTest::newRow("primary and secondary group")
            << u"14,20"_s << true
            << u"in-group expected because 14:S1 Clerk:secondary because 20:HQ:primary"_s
            << u"Granted by S1 Clerk (secondary group) and HQ (primary group)."_s;
        QTest::newRow("a group that no longer exists")
            << u"2"_s << true << u"in-group expected because 2::secondary"_s
            << u"Granted by #2 (secondary group)."_s;
        QTest::newRow("not in the only group")
            << u"3"_s << true << u"not-in-group gains-by 3:Admin:secondary"_s
            << u"Not granted: needs Admin."_s;
        QTest::newRow("in none of two groups")
            << u"34,3"_s << true
            << u"not-in-group gains-by 3:Admin:secondary gains-by 34::secondary"_s
            << u"Not granted: needs Admin."_s; // 34 is gone: nobody can join it.
        QTest::newRow("in two groups of four")
            << u"2,3,34,14"_s << true
            << u"in-group expected because 2::secondary because 14:S1 Clerk:secondary"_s
            << u"Granted by #2 (secondary group) and S1 Clerk (secondary group)."_s;
        QTest::newRow("a deleted group")
            << u"34"_s << true << u"not-in-group gains-by 34::secondary"_s
            << u"Not granted: the scope asks for a group that nobody can be in."_s;
        QTest::newRow("in none of many groups")
            << u"3,31,41,42,43,44"_s << true
            << u"not-in-group gains-by 3:Admin:secondary gains-by 31::secondary gains-by "
               "41:A:secondary gains-by 42:B:secondary gains-by 43:C:secondary gains-by "
               "44:D:secondary"_s
            << u"Not granted: needs Admin, A, B or 2 more."_s;
        QTest::newRow("a group that nobody can be in")
            << u"-3"_s << true << u"not-in-group"_s
            << u"Not granted: the scope asks for a group that nobody can be in."_s;
        QTest::newRow("inactive, open")
            << QString() << false << u"scope-inactive"_s << u"Inactive: not granted to anyone."_s;
        QTest::newRow("inactive, in the group")
            << u"14"_s << false << u"scope-inactive"_s << u"Inactive: not granted to anyone."_s;
        QTest::newRow("a title that turns the line round")
            << u"21"_s << true << u"in-group expected because 21:\u202EMP:secondary"_s
            << u"Granted by [U+202E]MP (secondary group)."_s;
    }
    void saysWhy()
    {
        QFETCH(const QString, groups);
        QFETCH(const bool, isActive);
        QFETCH(const QString, explanation);
        QFETCH(QString, sentence);
        const ScopeExplanation found = explainOne(scopeOf(groups, isActive), ann(), false);
        QCOMPARE(print(found), explanation);
        // Without a translation, the source text keeps its %n.
        QCOMPARE(sentenceFor(found).replace(u"%n"_s, u"2"_s), sentence);
    }

    void tellsStoredFromExpected()
    {
        QCOMPARE(print(explainOne(scopeOf(u"3"_s), ann(), true)),
                 u"not-in-group stored gains-by 3:Admin:secondary"_s);
        QCOMPARE(print(explainOne(scopeOf(QString()), ann(), true)),
                 u"open-to-everyone stored expected"_s);
    }

    void leavesTheKeyOfAGoneUserAsItIs()
    {
        QCOMPARE(print(explainOne(scopeOf(u"14"_s), {}, true)), u"user-gone stored expected"_s);
        QCOMPARE(print(explainOne(scopeOf(QString()), {}, false)), u"user-gone"_s);
        QCOMPARE(sentenceFor(explainOne(scopeOf(u"14"_s), {}, true)),
                 u"The user is gone: the stored grants stay as they are."_s);
    }

    void tellsWhetherTheScopeIsActive()
    {
        QVERIFY(explainOne(scopeOf(u"14"_s), ann(), true).isScopeActive);
        QVERIFY(!explainOne(scopeOf(u"14"_s, false), ann(), true).isScopeActive);
        QVERIFY(!explainOne(scopeOf(u"14"_s, false), {}, true).isScopeActive);
    }

    void countsInEnglishToo()
    {
        QCOMPARE(sentenceFor(explainOne(scopeOf(u"3,31,41,42,43,44"_s), ann(), false),
                             Language::english()),
                 u"Not granted: needs Admin, A, B or 2 more."_s);
    }

    void explainsEveryScopeInTheOrderGiven()
    {
        std::vector<Scope> scopes{scopeOf(u"14"_s), scopeOf(u"3"_s), scopeOf(QString())};
        scopes[1].name = u"write"_s;
        ScopeSet stored;
        stored.insert(1);
        QStringList found;
        for (const ScopeExplanation &one : explainScopes(scopes, Groups, ann(), stored))
            found += QString::number(one.scopeIndex) + u' ' + one.scope + u' ' +
                     QString::number(int(one.isStored)) + QString::number(int(one.isExpected));
        QCOMPARE(found.join(u", "_s), u"0 read 01, 1 write 10, 2 read 01"_s);
    }
};

} // namespace Chatelaine

QTEST_APPLESS_MAIN(Chatelaine::ExplanationTest)
#include "tst_explanation.moc"
