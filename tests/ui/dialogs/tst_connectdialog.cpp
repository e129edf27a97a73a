// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/passworddialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

QLineEdit *field(const QWidget &dialog, const QString &name)
{
    return dialog.findChild<QLineEdit *>(name);
}

TlsMode tlsOf(const ConnectDialog &dialog)
{
    return TlsMode(dialog.findChild<QComboBox *>(u"tls"_s)->currentData().toInt());
}

void chooseTls(const ConnectDialog &dialog, TlsMode mode)
{
    auto *box = dialog.findChild<QComboBox *>(u"tls"_s);
    box->setCurrentIndex(box->findData(int(mode)));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

class tst_ConnectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAFile();
    void handsUrlAndPasswordOverAndForgetsIt();
    void suggestsToVerifyEveryServerButThisMachine_data();
    void suggestsToVerifyEveryServerButThisMachine();
    void leavesAChosenTlsModeAlone();
    void saysWhatIsMissing();
    void usesTheSocketWhenAskedTo();
    void showsAUrlAgain();
    void asksForThePasswordAlone();
};

void tst_ConnectDialog::opensAFile()
{
    ConnectDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy chosen(&dialog, &ConnectDialog::databaseChosen);
    auto *open = dialog.findChild<QPushButton *>(u"open"_s);
    QVERIFY(!open->isEnabled());
    field(dialog, u"file"_s)->setText(u"/data/forum.sqlite"_s);
    QVERIFY(open->isEnabled());
    open->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<DatabaseUrl>().toString(), u"sqlite:/data/forum.sqlite"_s);
    QCOMPARE(chosen[0][1].toByteArray(), QByteArray());
}

void tst_ConnectDialog::handsUrlAndPasswordOverAndForgetsIt()
{
    ConnectDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QByteArray password;
    DatabaseUrl url;
    connect(&dialog, &ConnectDialog::databaseChosen, this,
            [&](const DatabaseUrl &chosen, const QByteArray &given) {
                url = chosen;
                password = QByteArray(given.constData(), given.size());
            });
    dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
    field(dialog, u"host"_s)->setText(u"db.example.org"_s);
    field(dialog, u"database"_s)->setText(u"forum"_s);
    field(dialog, u"user"_s)->setText(u"admin"_s);
    field(dialog, u"password"_s)->setText(u"p\u00e4ss"_s);
    QCOMPARE(field(dialog, u"password"_s)->echoMode(), QLineEdit::Password);
    dialog.findChild<QPushButton *>(u"open"_s)->click();
    QCOMPARE(password, QByteArray("p\xc3\xa4ss"));
    QCOMPARE(url.host, u"db.example.org"_s);
    QCOMPARE(url.user, u"admin"_s);
    QCOMPARE(url.tls, TlsMode::VerifyIdentity);
    QVERIFY(!url.toString().contains(u"p\u00e4ss"_s));
    QCOMPARE(field(dialog, u"password"_s)->text(), QString());
}

void tst_ConnectDialog::suggestsToVerifyEveryServerButThisMachine_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<TlsMode>("mode");
    QTest::newRow("name") << u"db.example.org"_s << TlsMode::VerifyIdentity;
    QTest::newRow("address") << u"192.0.2.7"_s << TlsMode::VerifyIdentity;
    QTest::newRow("localhost") << u"localhost"_s << TlsMode::Off;
    QTest::newRow("loopback") << u"127.0.0.1"_s << TlsMode::Off;
}

void tst_ConnectDialog::suggestsToVerifyEveryServerButThisMachine()
{
    QFETCH(QString, host);
    QFETCH(TlsMode, mode);
    ConnectDialog dialog;
    field(dialog, u"host"_s)->setText(host);
    QCOMPARE(tlsOf(dialog), mode);
}

void tst_ConnectDialog::leavesAChosenTlsModeAlone()
{
    ConnectDialog dialog;
    field(dialog, u"host"_s)->setText(u"localhost"_s);
    chooseTls(dialog, TlsMode::VerifyCa);
    field(dialog, u"host"_s)->setText(u"127.0.0.1"_s);
    QCOMPARE(tlsOf(dialog), TlsMode::VerifyCa);
}

void tst_ConnectDialog::saysWhatIsMissing()
{
    ConnectDialog dialog;
    dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
    const auto *problem = dialog.findChild<QLabel *>(u"problem"_s);
    const auto *open = dialog.findChild<QPushButton *>(u"open"_s);
    field(dialog, u"host"_s)->setText(u"db.example.org;ssl-ca=x"_s);
    field(dialog, u"database"_s)->setText(u"forum"_s);
    field(dialog, u"user"_s)->setText(u"admin"_s);
    QVERIFY(!problem->text().isEmpty());
    QVERIFY(!open->isEnabled());
    field(dialog, u"host"_s)->setText(u"db.example.org"_s);
    QCOMPARE(problem->text(), QString());
    QVERIFY(open->isEnabled());
}

void tst_ConnectDialog::usesTheSocketWhenAskedTo()
{
    ConnectDialog dialog;
    DatabaseUrl url;
    url.dialect = Dialect::MySql;
    url.socket = u"/run/mysqld/mysqld.sock"_s;
    url.database = u"forum"_s;
    url.user = u"admin"_s;
    dialog.setUrl(url);
    QCOMPARE(dialog.url(), url);
    QVERIFY(!field(dialog, u"host"_s)->isEnabled());
}

void tst_ConnectDialog::showsAUrlAgain()
{
    ConnectDialog dialog;
    const Result<DatabaseUrl> url =
        parseDatabaseUrl(u"mysql://admin@db.example.org:3307/forum?tls=verify-ca&ca=/etc/ca.pem"_s);
    QVERIFY(url.has_value());
    dialog.setUrl(*url);
    QCOMPARE(dialog.url(), *url);
}

void tst_ConnectDialog::asksForThePasswordAlone()
{
    const Result<DatabaseUrl> url = parseDatabaseUrl(u"mysql://admin@db.example.org/forum"_s);
    QVERIFY(url.has_value());
    PasswordDialog dialog(profileFor(*url), {});
    dialog.show();
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QByteArray password;
    connect(&dialog, &PasswordDialog::passwordGiven, this,
            [&](const QByteArray &given, PasswordSource keep) {
                password = QByteArray(given.constData(), given.size());
                QCOMPARE(keep, PasswordSource::Ask);
            });
    field(dialog, u"password"_s)->setText(u"secret"_s);
    QTest::keyClick(field(dialog, u"password"_s), Qt::Key_Return);
    QCOMPARE(password, QByteArray("secret"));
    QCOMPARE(field(dialog, u"password"_s)->text(), QString());
}

QTEST_MAIN(tst_ConnectDialog)
#include "tst_connectdialog.moc"
