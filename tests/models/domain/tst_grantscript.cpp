// SPDX-License-Identifier: MIT
#include "models/domain/grantscript.h"
#include "tests/support/scriptstatements.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array Roles{AccountRole::Support, AccountRole::Audit, AccountRole::KeyAdmin,
                           AccountRole::ScopeAdmin};

} // namespace

class TestGrantScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheRoles();
    void grantsNoSecretsToAnybody();
    void saysHowToAddEmailAddresses();
    void saysWhatEachLineIsFor();
    void makesAnAccountThatIsLocked();
    void quotesNames_data();
    void quotesNames();
    void refusesNames_data();
    void refusesNames();
    void addsTheRowLocksOfMySql8();
    void takesThePrefix();
};

void TestGrantScript::namesTheRoles()
{
    for (const AccountRole role : Roles) {
        QCOMPARE(accountRoleNamed(accountRoleName(role)), role);
        QVERIFY(!accountRoleText(role).isEmpty());
    }
    QVERIFY(!accountRoleNamed(u"root"_s));
    QVERIFY(!accountRoleNamed(QString()));
}

void TestGrantScript::grantsNoSecretsToAnybody()
{
    for (const AccountRole role : Roles) {
        const QStringList statements = scriptStatements(*grantScript(role, {}));
        for (const QString &statement : statements) {
            // In a line of its own, so that it can be left out.
            QVERIFY2(!statement.contains("key_hash"_L1) ||
                         statement.startsWith("GRANT SELECT (key_hash) ON"_L1),
                     qPrintable(statement));
            QVERIFY2(!statement.contains("email"_L1), qPrintable(statement));
            const bool isOfSecrets =
                statement.contains("`xf_user`"_L1) || statement.contains("`xf_cav7_api_key`"_L1);
            const bool isWhole = statement.startsWith("GRANT SELECT ON"_L1);
            QVERIFY2(!isOfSecrets || !isWhole, qPrintable(statement));
        }
    }
}

void TestGrantScript::saysHowToAddEmailAddresses()
{
    const QString script = *grantScript(AccountRole::Support, {});
    QVERIFY2(script.contains(u"\n--     GRANT SELECT (email) ON `xenforo`.`xf_user`"
                             " TO `chatelaine_support`@`%`;\n"_s),
             qPrintable(script));
}

void TestGrantScript::saysWhatEachLineIsFor()
{
    for (const AccountRole role : Roles) {
        const QStringList lines = grantScript(role, {})->split(u'\n');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            if (lines.at(i).startsWith("GRANT"_L1))
                QVERIFY2(lines.at(i - 1).startsWith("-- "_L1), qPrintable(lines.at(i)));
        }
    }
}

void TestGrantScript::makesAnAccountThatIsLocked()
{
    const QStringList statements = scriptStatements(*grantScript(AccountRole::Support, {}));
    QCOMPARE(statements.front(),
             u"CREATE USER IF NOT EXISTS `chatelaine_support`@`%` REQUIRE SSL ACCOUNT LOCK"_s);
    for (const QString &statement : statements.mid(1))
        QVERIFY2(statement.startsWith("GRANT "_L1), qPrintable(statement));
}

void TestGrantScript::quotesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"forum"_s << u"`forum`"_s;
    QTest::newRow("backtick") << u"a`b"_s << u"`a``b`"_s;
    QTest::newRow("quotes") << u"a'b\"c"_s << u"`a'b\"c`"_s;
    QTest::newRow("backslash at the end") << u"a\\"_s << u"`a\\`"_s;
    QTest::newRow("wildcards") << u"my_forum%"_s << u"`my_forum%`"_s;
    QTest::newRow("a statement") << u"x; DROP TABLE y; -- "_s << u"`x; DROP TABLE y; -- `"_s;
}

void TestGrantScript::quotesNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, quoted);
    const GrantScriptNames names{.database = name, .user = name, .fromHost = name};
    const auto script = grantScript(AccountRole::KeyAdmin, names);
    QVERIFY(script);
    QVERIFY2(script->contains(u"ON %1.`xf_user`"_s.arg(quoted)), qPrintable(*script));
    QVERIFY2(script->contains(u"TO %1@%1;"_s.arg(quoted)), qPrintable(*script));
    QString rest = *script;
    rest.remove(quoted);
    QVERIFY2(!rest.contains(name) || name == "forum"_L1, qPrintable(rest));
}

void TestGrantScript::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("line break") << u"a\nGRANT ALL ON *.* TO b; --"_s;
    QTest::newRow("NUL") << QString(u'a' + QChar(0));
    QTest::newRow("reversed text") << QString(u'a' + QChar(0x202E) + u'b');
    QTest::newRow("too long") << QString(200, u'a');
}

void TestGrantScript::refusesNames()
{
    QFETCH(const QString, name);
    GrantScriptNames database;
    database.database = name;
    GrantScriptNames user;
    user.user = name;
    GrantScriptNames host;
    host.fromHost = name;
    for (const GrantScriptNames &names : {database, user, host}) {
        const auto script = grantScript(AccountRole::Support, names);
        QVERIFY(!script);
        QCOMPARE(script.error().code(), Error::Code::Invalid);
    }
}

void TestGrantScript::addsTheRowLocksOfMySql8()
{
    GrantScriptNames names;
    const auto hasLocks = [&names](AccountRole role) {
        return grantScript(role, names)->contains("GRANT UPDATE (last_activity)"_L1);
    };
    QVERIFY(!hasLocks(AccountRole::KeyAdmin));
    names.mySql8 = true;
    QVERIFY(hasLocks(AccountRole::KeyAdmin));
    QVERIFY(hasLocks(AccountRole::ScopeAdmin));
    QVERIFY(!hasLocks(AccountRole::Support));
    QVERIFY(!hasLocks(AccountRole::Audit));
}

void TestGrantScript::takesThePrefix()
{
    GrantScriptNames names;
    names.prefix = u"xf_15meu_"_s;
    const QString script = *grantScript(AccountRole::ScopeAdmin, names);
    QVERIFY(script.contains("`xf_15meu_api_key_scope_def`"_L1));
    QVERIFY(!script.contains("cav7"_L1));
}

QTEST_GUILESS_MAIN(TestGrantScript)
#include "tst_grantscript.moc"
