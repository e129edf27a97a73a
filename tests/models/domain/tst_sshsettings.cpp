// SPDX-License-Identifier: MIT
#include "models/domain/sshsettings.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

SshSettings bastion()
{
    SshSettings ssh;
    ssh.host = u"bastion"_s;
    return ssh;
}

// Sets the field that is called so.
void setField(SshSettings &ssh, const QString &field, const QString &value)
{
    (field == u"host"_s       ? ssh.host
     : field == u"user"_s     ? ssh.user
     : field == u"jump"_s     ? ssh.jumpHosts
     : field == u"identity"_s ? ssh.identityFile
                              : ssh.configFile) = value;
}

} // namespace

class TestSshSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsNoTunnel();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesFieldsWithoutHost();
    void neverRepeatsAPassword();
};

void TestSshSettings::acceptsNoTunnel()
{
    QVERIFY(!SshSettings().isUsed());
    QVERIFY(validateSshSettings(SshSettings()));
}

void TestSshSettings::accepts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *field, const QString &value) {
        QTest::addRow("%s %s", field, qPrintable(value)) << QString::fromLatin1(field) << value;
    };
    row("host", u"forum-web"_s);
    row("host", u"web_1.example.org"_s);
    row("host", u"192.0.2.7"_s);
    row("host", u"2001:db8::7"_s);
    row("user", u"ann"_s);
    row("user", u"ann.b-c_d+e@corp.example"_s);
    row("user", u"_deploy"_s);
    row("jump", u"gate"_s);
    row("jump", u"ann@gate.example.org:2222"_s);
    row("jump", u"gate,ann@[2001:db8::7]:22,[::1]"_s);
    row("identity", u"~/.ssh/id_ed25519"_s);
    row("identity", u"/home/\u00e4nne/schl\u00fcssel/id+forum@web"_s);
    row("identity", u"C:/Users/ann/.ssh/id"_s);
    row("config", u"/etc/ssh/other_config"_s);
    row("config", u"config"_s);
}

void TestSshSettings::accepts()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    SshSettings ssh = bastion();
    setField(ssh, field, value);
    const auto valid = validateSshSettings(ssh);
    QVERIFY2(valid, valid ? "" : qPrintable(valid.error().message()));
}

void TestSshSettings::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("named"); // How the message begins.
    const auto rows = [](const char *field, const QString &named, const QStringList &values) {
        for (const QString &value : values)
            QTest::addRow("%s %s", field, qPrintable(value.left(40)))
                << QString::fromLatin1(field) << value << named;
    };
    const QString nul = u"a"_s + QChar(0) + u"b"_s;
    const QStringList everywhere{u"-oProxyCommand=touch /tmp/x"_s,
                                 u"-F/tmp/x"_s,
                                 u"a b"_s,
                                 u"a\n"_s,
                                 u"a\tb"_s,
                                 u"a;touch /tmp/x"_s,
                                 u"a;b"_s,
                                 u"$(touch)"_s,
                                 u"${HOME}"_s,
                                 u"`touch`"_s,
                                 u"%h"_s,
                                 u"%d"_s,
                                 u"a|b"_s,
                                 u"a&b"_s,
                                 u"a>b"_s,
                                 u"a'b"_s,
                                 u"a\"b"_s,
                                 u"a\\b"_s,
                                 u"a*"_s,
                                 u"{a,b}"_s,
                                 u"a\u202eb"_s,
                                 u"a\u200bb"_s,
                                 u"\ufeffa"_s,
                                 nul,
                                 QString(QChar(0xD800)),
                                 QString(2000, u'a')};
    rows("host", u"SSH host: "_s, everywhere);
    rows("user", u"SSH user: "_s, everywhere);
    rows("jump", u"Jump hosts: "_s, everywhere);
    rows("identity", u"SSH key file: "_s, everywhere);
    rows("config", u"SSH configuration file: "_s, everywhere);
    rows("host", u"SSH host: "_s,
         {u"ann@gate"_s, u"ssh://gate"_s, u"gate:22"_s, u"[::1]"_s, u"g\u0430te"_s, u"a=b"_s});
    rows("user", u"SSH user: "_s, {u"\u00e4nne"_s, u".ann"_s, u"a:b"_s, u"a,b"_s, u"a/b"_s});
    rows("jump", u"Jump hosts: "_s,
         {u","_s, u"gate,"_s, u"gate,,web"_s, u"gate, web"_s, u"gate,-oProxyCommand=x"_s,
          u"-l@gate"_s, u"gate:0"_s, u"gate:65536"_s, u"gate:99999"_s, u"gate:"_s, u"gate:ssh"_s,
          u"@gate"_s, u"ssh://gate"_s, u"::1"_s, u"[gate]"_s, u"[::1"_s, u"a@b@gate"_s,
          u"a,b,c,d,e,f,g,h,i"_s});
    for (const char *const field : {"identity", "config"})
        rows(field, QString(), {u"//share/config"_s, u"x://y"_s, u"a=b"_s, u"a(b)"_s, u"#a"_s});
}

void TestSshSettings::refuses()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QString, named);
    SshSettings ssh = bastion();
    setField(ssh, field, value);
    const auto valid = validateSshSettings(ssh);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code(), Error::Code::Invalid);
    const QString message = valid.error().message();
    QVERIFY2(message.startsWith(named), qPrintable(message));
    QVERIFY2(message.size() < 250, qPrintable(message));
}

void TestSshSettings::refusesFieldsWithoutHost()
{
    SshSettings ssh;
    ssh.configFile = u"/tmp/config"_s;
    const auto valid = validateSshSettings(ssh);
    QVERIFY(!valid);
    QCOMPARE(valid.error().message(), u"SSH host: Name it, or leave all fields of SSH empty."_s);
}

void TestSshSettings::neverRepeatsAPassword()
{
    for (const char *const field : {"host", "jump"}) {
        SshSettings ssh = bastion();
        setField(ssh, QString::fromLatin1(field), u"ann:hunter2@gate"_s);
        const auto valid = validateSshSettings(ssh);
        QVERIFY(!valid);
        QVERIFY2(!valid.error().message().contains(u"hunter2"_s),
                 qPrintable(valid.error().message()));
    }
}

QTEST_GUILESS_MAIN(TestSshSettings)
#include "tst_sshsettings.moc"
