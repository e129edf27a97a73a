// SPDX-License-Identifier: MIT
// chatelaine-cli with an account made by the script that it prints for support: every question is
// answered, every change ends with status 4, and the server's general log of the account holds no
// statement that writes.
#include "tests/support/clirun.h"
#include "tests/support/loggedaccount.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestSupportAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersEveryQuestion_data();
    void answersEveryQuestion();
    void refusesEveryChange_data();
    void refusesEveryChange();
    void sentNothingThatWrites();

private:
    [[nodiscard]] CliRun run(const QString &command, const QByteArray &input = {}) const;

    std::unique_ptr<LoggedAccount> m_account;
};

void TestSupportAccount::initTestCase()
{
    m_account = std::make_unique<LoggedAccount>(AccountRole::Support);
    if (!m_account->isRunning())
        QSKIP("mariadbd is not installed.");
}

CliRun TestSupportAccount::run(const QString &command, const QByteArray &input) const
{
    const QStringList arguments{u"--database"_s, m_account->url().toString()};
    return runCli(arguments + command.split(u' '), input,
                  {u"CHATELAINE_PASSWORD="_s + QLatin1String(LoggedAccount::Password)});
}

void TestSupportAccount::answersEveryQuestion_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    const QByteArray token = QByteArray(LoggedAccount::Token) + '\n';
    const auto add = [](const QString &command, const QByteArray &said,
                        const QByteArray &input = {}, int status = 0) {
        QTest::newRow(qPrintable(command)) << command << input << status << said;
    };
    add(u"info"_s, "may only read xf_cav7_api_key");
    add(u"keys list"_s, "AbCdEfGh");
    add(u"keys show 7"_s, "AbCdEfGh");
    add(u"keys show --user ann"_s, "AbCdEfGh");
    add(u"keys show --prefix AbCdEfGh"_s, "ann");
    add(u"keys show --token-stdin"_s, "ann", token);
    add(u"explain --user ann"_s, "read");
    add(u"predict --user ann --route /milpacs/ranks"_s, "200");
    add(u"predict --token-stdin --route /tickets"_s, "403", token, 1); // A refusal.
    add(u"predict --user Zoë"_s, "401", {}, 1);
    add(u"find-leaks -"_s, "ann", "Authorization: Bearer " + token, 1);
    add(u"drift"_s, {});
    add(u"recompute --dry-run"_s, {});
    add(u"scopes list"_s, "read");
    add(u"groups list"_s, "Clerks");
}

void TestSupportAccount::answersEveryQuestion()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, input);
    QFETCH(const int, status);
    QFETCH(const QByteArray, said);
    const CliRun answer = run(command, input);
    QVERIFY2(answer.status == status, answer.errors.constData());
    QVERIFY2(answer.output.contains(said), answer.output.constData());
    // The token came in; it never comes out.
    const QByteArray told = answer.output + answer.errors;
    QVERIFY(!told.contains(LoggedAccount::Token));
    QVERIFY(!told.contains("ann@example.org"));
}

void TestSupportAccount::refusesEveryChange_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command :
         {u"keys disable 7"_s, u"keys enable 7"_s, u"keys revoke 7 8"_s,
          u"scopes create fresh --title Fresh --groups 2"_s, u"scopes edit read --title Reading"_s,
          u"scopes edit read --order 7"_s, u"scopes delete read"_s, u"recompute"_s,
          u"recompute --user ann"_s, u"recompute --unlock"_s})
        QTest::newRow(qPrintable(command)) << command;
}

void TestSupportAccount::refusesEveryChange()
{
    QFETCH(const QString, command);
    const CliRun answer = run(command);
    QVERIFY2(answer.status == 4, answer.errors.constData());
    QCOMPARE(answer.output, QByteArray());
    QVERIFY(!answer.errors.isEmpty());
}

void TestSupportAccount::sentNothingThatWrites()
{
    QVERIFY(m_account->statements() > 100);
    QCOMPARE(m_account->writes(), QStringList());
}

QTEST_GUILESS_MAIN(TestSupportAccount)
#include "tst_supportaccount.moc"
