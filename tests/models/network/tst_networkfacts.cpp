// SPDX-License-Identifier: MIT
#include "models/network/networkfacts.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// What a program called ssh makes of it; the only one that is found.
SshFacts factsOf(const QString &folder, const QByteArray &script)
{
    if (!script.isEmpty()) {
        QFile program(folder + u"/ssh"_s);
        if (!program.open(QIODevice::WriteOnly))
            return {};
        program.write("#!/bin/sh\n" + script + '\n');
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.toLocal8Bit());
    const QFuture<SshFacts> future = sshFacts();
    const bool isDone = QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
    qputenv("PATH", path);
    return isDone ? future.result() : SshFacts{u"no answer"_s, {}};
}

} // namespace

class TestNetworkFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheTlsLibrary();
    void asksTheSystemsSsh();
    void asksWhateverIsCalledSsh_data();
    void asksWhateverIsCalledSsh();
    void findsNone();
};

void TestNetworkFacts::knowsTheTlsLibrary()
{
    QVERIFY2(tlsLibrary().startsWith(u"OpenSSL "_s), qPrintable(tlsLibrary()));
}

void TestNetworkFacts::asksTheSystemsSsh()
{
    if (QStandardPaths::findExecutable(u"ssh"_s).isEmpty())
        QSKIP("ssh is not installed.");
    const QFuture<SshFacts> future = sshFacts();
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(future.result().version.startsWith(u"OpenSSH_"_s),
             qPrintable(future.result().version));
}

void TestNetworkFacts::asksWhateverIsCalledSsh_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("version");
    QTest::newRow("on standard error") << "echo OpenSSH_8 >&2"_ba << u"OpenSSH_8"_s;
    QTest::newRow("hostile") << "printf 'a\\033[31m\\nb'"_ba << u"a[U+001B][31m b"_s;
    QTest::newRow("silent") << "exit 3"_ba << QString();
    QTest::newRow("does not end") << "exec /bin/sleep 60"_ba << QString();
    QTest::newRow("is given no password") << "echo \"<$CHATELAINE_PASSWORD>\""_ba << u"<>"_s;
}

void TestNetworkFacts::asksWhateverIsCalledSsh()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, version);
    const QTemporaryDir folder;
    qputenv("CHATELAINE_PASSWORD", "canary");
    const SshFacts facts = factsOf(folder.path(), script);
    qunsetenv("CHATELAINE_PASSWORD");
    QCOMPARE(facts.program, folder.filePath(u"ssh"_s));
    QCOMPARE(facts.version, version);
}

void TestNetworkFacts::findsNone()
{
    const QTemporaryDir folder;
    const SshFacts facts = factsOf(folder.path(), {});
    QCOMPARE(facts.program, QString());
    QCOMPARE(facts.version, QString());
}

QTEST_GUILESS_MAIN(TestNetworkFacts)
#include "tst_networkfacts.moc"
