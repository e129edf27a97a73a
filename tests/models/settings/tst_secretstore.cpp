// SPDX-License-Identifier: MIT
// The keychain of the system, for real: the test runs itself again inside a D-Bus session of its
// own with a gnome-keyring that is unlocked, locked away, or not there at all.
#include "models/settings/keychain.h"
#include "models/settings/secretstore.h"
#include "tests/support/canary.h"
#include "tests/support/testdatabase.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRun = 60'000; // Milliseconds
// What the test's second run is to do; set by the first.
constexpr auto Part = "CHATELAINE_TEST_SECRETS";

const QByteArray Secret = "Hühner-Canary-7f3a91\xE2\x82\xAC"_ba;
const QByteArray OtherSecret("with\0nul and \xFF\xFE bytes\n", 23);

QByteArray thousandBytes()
{
    QByteArray bytes(1000, Qt::Uninitialized);
    QRandomGenerator random(7);
    std::generate(bytes.begin(), bytes.end(), [&random] { return char(random.bounded(256)); });
    return bytes;
}

// Unlike answerOf(): the keychain answers through the event loop.
template<typename T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, LongestRun))
        return Error::busy(u"No answer within the time of the test."_s);
    return answerOf(future);
}

template<typename T>
bool isRefused(const Result<T> &answer)
{
    return !answer && answer.error().code() == Error::Code::Refused &&
           !answer.error().message().isEmpty();
}

// The process that answers for the Secret Service on this run's bus.
pid_t keyringProcess()
{
    QProcess question;
    question.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply=literal"_s,
                                    u"--dest=org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                    u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s,
                                    u"string:org.freedesktop.secrets"_s});
    question.waitForFinished();
    return pid_t(question.readAllStandardOutput().simplified().split(' ').value(1).toInt());
}

struct Run
{
    int status = -1;
    QByteArray output;

    // What the run told, without the frame of its test.
    [[nodiscard]] QString lines() const
    {
        static const QRegularExpression told(u"^QINFO +: \\S+ (.*)$"_s,
                                             QRegularExpression::MultilineOption);
        QStringList all;
        for (auto found = told.globalMatch(QString::fromUtf8(output)); found.hasNext();)
            all += found.next().captured(1);
        return all.join(u'\n');
    }
};

// Runs this program's test function in a home of its own. keyring: by a shell, before it.
Run runAgain(const QString &function, const QString &home, const QString &keyring)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
                                u"GNOME_KEYRING_CONTROL"_s, u"SECRET_BACKEND"_s})
        variables.remove(name);
    QDir(home).mkpath(u"runtime"_s);
    QFile::setPermissions(home + u"/runtime"_s,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    variables.insert(u"HOME"_s, home);
    variables.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    variables.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
    variables.insert(u"XDG_CACHE_HOME"_s, home + u"/cache"_s);
    variables.insert(u"XDG_STATE_HOME"_s, home + u"/state"_s);
    variables.insert(u"XDG_RUNTIME_DIR"_s, home + u"/runtime"_s);
    variables.insert(u"TMPDIR"_s, home);
    variables.insert(QString::fromLatin1(Part), u"1"_s);
    QProcess process;
    process.setProcessEnvironment(variables);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString program = u'"' + QCoreApplication::applicationFilePath() + u"\" "_s + function;
    if (keyring.isEmpty()) {
        variables.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + home + u"/nowhere"_s);
        process.setProcessEnvironment(variables);
        process.start(u"sh"_s, {u"-c"_s, u"exec "_s + program});
    } else {
        process.start(u"dbus-run-session"_s,
                      {u"--"_s, u"sh"_s, u"-c"_s, keyring + u"; "_s + program});
    }
    Run run;
    if (process.waitForFinished(2 * LongestRun) && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    else
        process.kill();
    run.output = process.readAll();
    return run;
}

const QString UnlockedKeyring =
    u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"_s;

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsSecretsInARealKeyring();
    void refusesWithoutAKeychainAndWritesNothing();
    void refusesWhenNobodyCanUnlock();
    void refusesWhenTheKeyringHangs();

    // Of the second run.
    void roundTrip();
    void refusal();
    void hanging();
};

void TestSecretStore::init()
{
    const QByteArray function = QTest::currentTestFunction();
    const bool isInner = function == "roundTrip" || function == "refusal" || function == "hanging";
    if (isInner != qEnvironmentVariableIsSet(Part))
        QSKIP("Belongs to the other run of this program.");
    for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (!isInner && QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed."_s));
    }
}

// Runs the function again and looks for the secret wherever it could have been written.
#define CHECK_RUN(function, keyring) \
    const QTemporaryDir home; \
    const Run run = runAgain(function, home.path(), keyring); \
    qInfo().noquote() << run.lines(); \
    QVERIFY2(run.status == 0, run.output.constData()); \
    const CanarySearch everything = searchFolder(home.path(), Secret); \
    qInfo().noquote() << u"The whole home folder:"_s << everything.toString(); \
    QCOMPARE(everything.found.join(u'\n'), QString())

void TestSecretStore::keepsSecretsInARealKeyring()
{
    CHECK_RUN(u"roundTrip"_s, UnlockedKeyring);
    const CanarySearch keyring = searchFolder(home.filePath(u"data/keyrings"_s), Secret);
    QVERIFY2(keyring.files > 0, "The keyring wrote no file.");
    qInfo().noquote() << u"Of these, the keyring's own:"_s << keyring.toString();
}

void TestSecretStore::refusesWithoutAKeychainAndWritesNothing()
{
    CHECK_RUN(u"refusal"_s, QString());
}

void TestSecretStore::refusesWhenNobodyCanUnlock()
{
    CHECK_RUN(u"refusal"_s, u"gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1"_s);
}

void TestSecretStore::refusesWhenTheKeyringHangs() { CHECK_RUN(u"hanging"_s, UnlockedKeyring); }

void TestSecretStore::roundTrip()
{
    const auto store = systemSecretStore();
    const QString id = u"0b7c1a52-1111-4222-8333-444455556666"_s;
    const auto missing = waitFor(store->read(id));
    QVERIFY_RESULT(missing);
    QVERIFY(!*missing);
    QCOMPARE(store->name(), u"Secret Service (gnome-keyring-daemon)"_s);
    for (const QByteArray &secret :
         {Secret, OtherSecret, thousandBytes(), QByteArray("x"), Secret}) {
        QVERIFY_RESULT(waitFor(store->write(id, u"Chatelaine: Forum “Übung”"_s, secret)));
        const auto kept = waitFor(store->read(id));
        QVERIFY_RESULT(kept);
        QVERIFY(*kept);
        QCOMPARE(**kept, secret);
    }
    const auto other = waitFor(store->read(u"another"_s));
    QVERIFY_RESULT(other);
    QVERIFY(!*other);

    // People find it by the profile's name.
    const auto shown = [] {
        QProcess search;
        search.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"chatelaine"_s});
        search.waitForFinished();
        return QString::fromUtf8(search.readAllStandardOutput());
    };
    if (!QStandardPaths::findExecutable(u"secret-tool"_s).isEmpty())
        QTRY_VERIFY(shown().contains(u"label = Chatelaine: Forum “Übung”"_s));

    // Left in the keyring for the search through its file: a second profile.
    QVERIFY_RESULT(waitFor(store->write(u"second"_s, u"Chatelaine: second"_s, Secret)));
    QVERIFY_RESULT(waitFor(store->remove(id)));
    const auto gone = waitFor(store->read(id));
    QVERIFY_RESULT(gone);
    QVERIFY(!*gone);
    QVERIFY_RESULT(waitFor(store->remove(id))); // There is nothing to remove: no error.
    const auto left = waitFor(store->read(u"second"_s));
    QVERIFY_RESULT(left);
    QCOMPARE(left->value_or(QByteArray()), Secret);
    qInfo() << "Checked in" << store->name()
            << ": 5 secrets (umlauts, NUL bytes, 1,000 bytes) written over one another, read, "
               "removed; a second profile kept.";
}

void TestSecretStore::refusal()
{
    const auto store = systemSecretStore();
    const auto written = waitFor(store->write(u"id"_s, u"Forum"_s, Secret));
    QVERIFY(isRefused(written));
    QCOMPARE(store->name(), QString());
    // A locked keyring can tell that it has no such entry.
    const auto kept = waitFor(store->read(u"id"_s));
    QVERIFY(isRefused(kept) || !*kept);
    qInfo().noquote() << u"Refused:"_s << written.error().message();
}

void TestSecretStore::hanging()
{
    Keychain store(1000);
    QVERIFY_RESULT(waitFor(store.write(u"id"_s, u"Forum"_s, Secret)));
    const pid_t keyring = keyringProcess();
    QVERIFY(keyring > 0);
    QCOMPARE(kill(keyring, SIGSTOP), 0);
    const auto unread = waitFor(store.read(u"id"_s));
    const auto unwritten = waitFor(store.write(u"id"_s, u"Forum"_s, OtherSecret));
    QCOMPARE(kill(keyring, SIGCONT), 0);
    QVERIFY(isRefused(unread));
    QVERIFY(isRefused(unwritten));
    qInfo().noquote() << u"Refused:"_s << unread.error().message();
    // As soon as it moves again, it is asked again; what was refused was not written.
    QTRY_VERIFY(waitFor(store.read(u"id"_s)).has_value());
    const auto kept = waitFor(store.read(u"id"_s));
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->value_or(QByteArray()), Secret);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
