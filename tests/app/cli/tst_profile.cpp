// SPDX-License-Identifier: MIT
// chatelaine-cli on a connection that was saved in the window.
#include "models/settings/profilejson.h"
#include "tests/support/clirun.h"

#include <QDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class TestProfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_database.isReady(), qPrintable(m_database.problem()));
        const QString folder = m_home.filePath(u"chatelaine"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/profiles.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            profilesToJson(std::vector{profile(u"Forum"_s, Environment::Development, false),
                                       profile(u"Live"_s, Environment::Production, false),
                                       profile(u"Look only"_s, Environment::Development, true)}));
    }

    void opensASavedConnection()
    {
        const CliRun run = cli({u"--profile"_s, u"Forum"_s, u"--json"_s, u"info"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object()[u"keys"_s].toInt(), CliDatabase::Keys);
    }

    void changesNothingWhereAProfileIsLocked_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("development") << QStringList{u"--profile"_s, u"Forum"_s} << 0 << QString();
        QTest::newRow("production, locked")
            << QStringList{u"--profile"_s, u"Live"_s} << 4 << u"--unlock"_s;
        QTest::newRow("production, unlocked")
            << QStringList{u"--unlock"_s, u"--profile"_s, u"Live"_s} << 0 << QString();
        QTest::newRow("read-only")
            << QStringList{u"--profile"_s, u"Look only"_s} << 4 << u"read-only"_s;
        QTest::newRow("read-only stays so")
            << QStringList{u"--unlock"_s, u"--profile"_s, u"Look only"_s} << 4 << u"read-only"_s;
    }

    void changesNothingWhereAProfileIsLocked()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, status);
        QFETCH(const QString, said);
        const QString state = isActive() ? u"disable"_s : u"enable"_s;
        const bool before = isActive();
        const CliRun run = cli(options + QStringList{u"keys"_s, state, u"1"_s});
        QCOMPARE(run.status, status);
        QVERIFY2(QString::fromUtf8(run.errors).contains(said), run.errors.constData());
        QCOMPARE(isActive(), status == 0 ? !before : before);
    }

    void readsWhereAProfileIsLocked()
    {
        QCOMPARE(cli({u"--profile"_s, u"Live"_s, u"--json"_s, u"drift"_s}).status, 1);
        QCOMPARE(cli({u"--profile"_s, u"Live"_s, u"keys"_s, u"list"_s}).status, 0);
    }

    void refusesWhatIsNotThere()
    {
        const CliRun run = cli({u"--profile"_s, u"Nowhere"_s, u"info"_s});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains("Nowhere"), run.errors.constData());
        QCOMPARE(
            cli({u"--profile"_s, u"Forum"_s, u"--database"_s, u"x.sqlite"_s, u"info"_s}).status, 2);
    }

private:
    [[nodiscard]] Profile profile(const QString &name, Environment environment, bool isReadOnly)
    {
        Profile profile = newProfile();
        profile.name = name;
        profile.environment = environment;
        profile.isReadOnly = isReadOnly;
        profile.database = *parseDatabaseUrl(m_database.url());
        return profile;
    }
    [[nodiscard]] CliRun cli(const QStringList &arguments) const
    {
        return runCli(arguments, {}, {u"XDG_DATA_HOME="_s + m_home.path()});
    }
    [[nodiscard]] bool isActive() const
    {
        return cli({u"--profile"_s, u"Forum"_s, u"--json"_s, u"keys"_s, u"show"_s, u"1"_s})
            .object()[u"active"_s]
            .toBool();
    }

    QTemporaryDir m_home;
    CliDatabase m_database{u"mysql"_s};
};

// A server is needed: profiles are for servers.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("CHATELAINE_TEST_MYSQL")) {
        qInfo("No server is given: nothing is tested.");
        return 0;
    }
    TestProfile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profile.moc"
