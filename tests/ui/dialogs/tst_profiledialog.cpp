// SPDX-License-Identifier: MIT
#include "models/settings/profilestore.h"
#include "tests/support/memorysecretstore.h"
#include "ui/dialogs/optionsform.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/testpage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

Profile forum()
{
    Profile profile = newProfile();
    profile.name = u"Forum"_s;
    profile.folder = u"Unit"_s;
    profile.environment = Environment::Production;
    profile.database =
        *parseDatabaseUrl(u"mysql://admin@db.example.org:3307/forum?tls=verify-ca&ca=/etc/ca.pem&"
                          "cert=/etc/me.pem&key=/etc/me.key"_s);
    profile.replicas = {{u"r1.example.org"_s, 3306}, {u"2001:db8::7"_s, 3308}};
    profile.ssh.host = u"gate"_s;
    profile.ssh.jumpHosts = u"ann@outer:2222"_s;
    profile.isReadOnly = true;
    profile.refreshSeconds = 300;
    profile.lastUsed = 1'700'000'000;
    return profile;
}

Profile onThisMachine(quint16 port)
{
    Profile profile = newProfile();
    profile.name = u"Nobody listens"_s;
    profile.database.host = u"127.0.0.1"_s;
    profile.database.port = port;
    profile.database.database = u"forum"_s;
    profile.database.user = u"admin"_s;
    profile.database.tls = TlsMode::Off;
    return profile;
}

quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 1;
}

struct Desk
{
    explicit Desk(const Profile &profile)
        : store(folder.filePath(u"profiles.json"_s))
        , dialog(ProfileServices{store, secrets, {}, folder.path()}, profile)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(&dialog, &ProfileDialog::saved, &dialog,
                         [this](const Profile &given, const std::optional<QByteArray> &password) {
                             saved = given;
                             if (password)
                                 newPassword = QByteArray(password->constData(), password->size());
                         });
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return dialog.findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return dialog.findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        return dialog.findChild<QLabel *>(name)->text();
    }
    void choose(const QString &box, int value) const
    {
        auto *combo = dialog.findChild<QComboBox *>(box);
        combo->setCurrentIndex(combo->findData(value));
    }

    QTemporaryDir folder;
    ProfileStore store;
    MemorySecretStore secrets;
    ProfileDialog dialog;
    std::optional<Profile> saved;
    std::optional<QByteArray> newPassword;
};

} // namespace

class tst_ProfileDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAProfileAndGivesItBack();
    void givesANewOneAnIdAndAsksForItsName();
    void savesOnlyWhatIsValidAndSaysWhatIsNot();
    void saysWhenANameIsTaken();
    void saysWhatProductionMeans();
    void handsANewPasswordOverForTheKeychainOnly_data();
    void handsANewPasswordOverForTheKeychainOnly();
    void forgetsThePasswordWhenItIsClosed();
    void suggestsTlsForAHostThatIsTyped();
    void needsAHostForATunnel();
    void showsAndCopiesTheSshCommand();
    void readsReplicasLineByLine_data();
    void readsReplicasLineByLine();
    void refusesALineThatIsNoReplica();
    void testsStageByStage();
    void dropsTheResultOfAnotherWay();
    void testsWithThePasswordOfTheKeychain();
    void everythingHasAName();
};

void tst_ProfileDialog::showsAProfileAndGivesItBack()
{
    const Desk desk(forum());
    Profile expected = forum();
    expected.id = desk.dialog.profile().id;
    QCOMPARE(desk.dialog.profile().database, expected.database);
    QCOMPARE(desk.dialog.profile().ssh, expected.ssh);
    QVERIFY(desk.dialog.profile() == expected);
    QVERIFY(desk.button(u"save"_s)->isEnabled());
}

void tst_ProfileDialog::givesANewOneAnIdAndAsksForItsName()
{
    Profile draft = newProfile();
    draft.id.clear();
    const Desk desk(draft);
    QVERIFY(!desk.dialog.profile().id.isEmpty());
    QVERIFY(!desk.button(u"save"_s)->isEnabled());
    QVERIFY(!desk.label(u"problem"_s).isEmpty());
}

void tst_ProfileDialog::savesOnlyWhatIsValidAndSaysWhatIsNot()
{
    Desk desk(forum());
    desk.field(u"host"_s)->setText(u"db.example.org;ssl-ca=x"_s);
    QVERIFY(!desk.button(u"save"_s)->isEnabled());
    QVERIFY(!desk.button(u"test"_s)->isEnabled());
    QVERIFY(!desk.label(u"problem"_s).isEmpty());
    desk.field(u"host"_s)->setText(u"db2.example.org"_s);
    QCOMPARE(desk.label(u"problem"_s), QString());
    desk.button(u"save"_s)->click();
    QVERIFY(desk.saved);
    QCOMPARE(desk.saved->database.host, u"db2.example.org"_s);
}

void tst_ProfileDialog::saysWhenANameIsTaken()
{
    Desk desk(forum());
    Profile other = forum();
    other.name = u"Copy"_s;
    QVERIFY(desk.store.save(other).has_value());
    desk.field(u"name"_s)->setText(u"Copy"_s);
    QVERIFY(desk.label(u"problem"_s).contains(u"called the same"_s));
    QVERIFY(desk.button(u"save"_s)->isEnabled());
}

void tst_ProfileDialog::saysWhatProductionMeans()
{
    const Desk desk(forum());
    QVERIFY(desk.label(u"environmentMeaning"_s).contains(u"locked"_s));
    desk.choose(u"environment"_s, int(Environment::Testing));
    QVERIFY(!desk.label(u"environmentMeaning"_s).contains(u"locked"_s));
    QCOMPARE(desk.dialog.profile().environment, Environment::Testing);
}

void tst_ProfileDialog::handsANewPasswordOverForTheKeychainOnly_data()
{
    QTest::addColumn<PasswordSource>("source");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("newPassword"); // Null = nothing.
    QTest::newRow("keychain") << PasswordSource::Keychain << u"p\u00e4ss"_s
                              << QByteArray("p\xc3\xa4ss");
    QTest::newRow("keep the one stored") << PasswordSource::Keychain << u""_s << QByteArray();
    QTest::newRow("for the test only") << PasswordSource::Ask << u"secret"_s << QByteArray();
}

void tst_ProfileDialog::handsANewPasswordOverForTheKeychainOnly()
{
    QFETCH(PasswordSource, source);
    QFETCH(QString, typed);
    QFETCH(QByteArray, newPassword);
    Desk desk(forum());
    desk.choose(u"passwordSource"_s, int(source));
    desk.field(u"password"_s)->setText(typed);
    desk.button(u"save"_s)->click();
    QVERIFY(desk.saved);
    QCOMPARE(desk.saved->passwordSource, source);
    QCOMPARE(desk.newPassword.has_value(), !newPassword.isNull());
    QCOMPARE(desk.newPassword.value_or(QByteArray()), newPassword);
}

void tst_ProfileDialog::forgetsThePasswordWhenItIsClosed()
{
    Desk desk(forum());
    desk.dialog.setPassword("secret");
    QCOMPARE(desk.field(u"password"_s)->text(), u"secret"_s);
    QCOMPARE(desk.field(u"password"_s)->echoMode(), QLineEdit::Password);
    desk.dialog.show();
    desk.dialog.reject();
    QCOMPARE(desk.field(u"password"_s)->text(), QString());
    QVERIFY(!desk.saved);
}

void tst_ProfileDialog::suggestsTlsForAHostThatIsTyped()
{
    const Desk desk(newProfile());
    desk.field(u"host"_s)->setText(u"localhost"_s);
    QCOMPARE(desk.dialog.profile().database.tls, TlsMode::Off);
    desk.field(u"host"_s)->setText(u"db.example.org"_s);
    QCOMPARE(desk.dialog.profile().database.tls, TlsMode::VerifyIdentity);
}

void tst_ProfileDialog::needsAHostForATunnel()
{
    Profile profile = forum();
    profile.ssh = {};
    const Desk desk(profile);
    desk.dialog.findChild<QCheckBox *>(u"useSsh"_s)->setChecked(true);
    QVERIFY(desk.label(u"problem"_s).contains(u"SSH"_s));
    QVERIFY(!desk.button(u"save"_s)->isEnabled());
    desk.field(u"sshHost"_s)->setText(u"gate"_s);
    QVERIFY(desk.button(u"save"_s)->isEnabled());
    QCOMPARE(desk.dialog.profile().ssh.host, u"gate"_s);
}

void tst_ProfileDialog::showsAndCopiesTheSshCommand()
{
    const Desk desk(forum());
    const QString command = desk.dialog.findChild<QPlainTextEdit *>(u"sshCommand"_s)->toPlainText();
    QVERIFY(command.startsWith(u"ssh "_s));
    QVERIFY(command.contains(u"db.example.org:3307"_s));
    QVERIFY(command.contains(u"-J ann@outer:2222"_s));
    desk.button(u"copyCommand"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
}

void tst_ProfileDialog::readsReplicasLineByLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // As it is shown again.
    QTest::newRow("nothing") << u" \n\n"_s << u""_s;
    QTest::newRow("without a port") << u"r1.example.org"_s << u"r1.example.org:3306"_s;
    QTest::newRow("two") << u" a:1 \n\nb:2"_s << u"a:1\nb:2"_s;
    QTest::newRow("IPv6") << u"[2001:db8::7]:3307"_s << u"[2001:db8::7]:3307"_s;
    QTest::newRow("IPv6 without a port") << u"2001:db8::7"_s << u"[2001:db8::7]:3306"_s;
    QTest::newRow("IPv6 in brackets") << u"[::1]"_s << u"[::1]:3306"_s;
}

void tst_ProfileDialog::readsReplicasLineByLine()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QCOMPARE(replicasToText(replicasFromText(text)), read);
}

void tst_ProfileDialog::refusesALineThatIsNoReplica()
{
    const Desk desk(forum());
    auto *replicas = desk.dialog.findChild<QPlainTextEdit *>(u"replicas"_s);
    for (const QString &line : {u"a:33o6"_s, u"a:0"_s, u"a:65536"_s, u"a b"_s, u"[::1"_s}) {
        replicas->setPlainText(line);
        QVERIFY2(!desk.button(u"save"_s)->isEnabled(), qPrintable(line));
    }
    replicas->setPlainText({});
    QVERIFY(desk.button(u"save"_s)->isEnabled());
}

void tst_ProfileDialog::testsStageByStage()
{
    Desk desk(onThisMachine(closedPort()));
    desk.dialog.show();
    desk.button(u"test"_s)->click();
    QVERIFY(qobject_cast<TestPage *>(
        desk.dialog.findChild<QTabWidget *>(u"profileTabs"_s)->currentWidget()));
    QTRY_VERIFY(desk.label(u"testSummary"_s).contains(u"does not work yet"_s));
    QCOMPARE(desk.label(u"testState0"_s), u"not needed"_s);
    const auto texts = desk.dialog.findChildren<QLabel *>(QRegularExpression(u"^testState"_s));
    const auto isFailed = [](const QLabel *label) { return label->text() == u"failed"_s; };
    QVERIFY(std::any_of(texts.begin(), texts.end(), isFailed));
    QVERIFY(desk.button(u"test"_s)->isEnabled());
}

void tst_ProfileDialog::dropsTheResultOfAnotherWay()
{
    Desk desk(onThisMachine(closedPort()));
    desk.button(u"test"_s)->click();
    QTRY_VERIFY(desk.label(u"testSummary"_s).contains(u"does not work yet"_s));
    desk.field(u"name"_s)->setText(u"Another name"_s);
    QVERIFY(desk.label(u"testSummary"_s).contains(u"does not work yet"_s));
    desk.field(u"database"_s)->setText(u"another"_s);
    QVERIFY(desk.label(u"testSummary"_s).contains(u"changed"_s));
    QCOMPARE(desk.label(u"testState0"_s), u"waiting"_s);
}

void tst_ProfileDialog::testsWithThePasswordOfTheKeychain()
{
    Profile profile = onThisMachine(closedPort());
    profile.passwordSource = PasswordSource::Keychain;
    Desk desk(profile);
    desk.button(u"test"_s)->click();
    QTRY_VERIFY(desk.label(u"testSummary"_s).contains(u"holds no password"_s));
    desk.secrets.isMissing = true;
    desk.button(u"test"_s)->click();
    QTRY_VERIFY(desk.label(u"testSummary"_s).contains(u"There is no keychain."_s));
    desk.secrets.isMissing = false;
    desk.secrets.secrets.insert(profile.id, "secret");
    desk.button(u"test"_s)->click();
    QTRY_VERIFY(desk.label(u"testSummary"_s).contains(u"does not work yet"_s));
    QCOMPARE(desk.secrets.secrets.value(profile.id), "secret");
}

void tst_ProfileDialog::everythingHasAName()
{
    Desk desk(forum());
    desk.dialog.show();
    QStringList nameless;
    for (QWidget *widget : desk.dialog.findChildren<QWidget *>()) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const bool isOurs = !widget->objectName().startsWith(u"qt_"_s) &&
                            !widget->inherits("QLineEditIconButton") &&
                            !widget->inherits("QComboBoxPrivateContainer") &&
                            !widget->inherits("QComboBoxListView");
        if (isOurs && widget->focusPolicy() & Qt::TabFocus && interface &&
            interface->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                        widget->objectName();
    }
    QCOMPARE(nameless.join(u'\n'), QString());
}

QTEST_MAIN(tst_ProfileDialog)
#include "tst_profiledialog.moc"
