// SPDX-License-Identifier: MIT
#include "models/network/sshwords.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

class tst_SshWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatSaysSomething_data();
    void keepsWhatSaysSomething();
    void becomesASentence_data();
    void becomesASentence();
};

void tst_SshWords::keepsWhatSaysSomething_data()
{
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QByteArray &errors, const QString &words) {
        QTest::newRow(name) << errors << words;
    };
    row("nothing", "", {});
    row("line ends", "a\r\n\r\nb\r\n", u"a\nb"_s);
    row("news", "Warning: Permanently added 'h' (ED25519) to the list of known hosts.\r\nb\n",
        u"b"_s);
    row("behind a jump host",
        "ann@jump: Permission denied (publickey).\r\n"
        "kex_exchange_identification: Connection closed by remote host\r\n"
        "Connection closed by UNKNOWN port 65535\r\n",
        u"ann@jump: Permission denied (publickey)."_s);
    row("nothing else", "Connection closed by UNKNOWN port 65535\r\n",
        u"Connection closed by UNKNOWN port 65535"_s);
    row("hostile",
        "\x1b[2J\xe2\x80\xae"
        "x\n",
        u"[U+001B][2J[U+202E]x"_s);
}

void tst_SshWords::keepsWhatSaysSomething()
{
    QFETCH(const QByteArray, errors);
    QTEST(sshWords(errors), "words");
}

void tst_SshWords::becomesASentence_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("isFinal");

    const auto row = [](const char *name, const QString &words, const QString &message,
                        bool isFinal) { QTest::newRow(name) << words << message << isFinal; };
    row("silence", {}, u"ssh could not reach web1 and did not say why."_s, false);
    row("unreachable", u"ssh: connect to host web1 port 22: Connection refused"_s,
        u"ssh could not reach web1: ssh: connect to host web1 port 22: Connection refused."_s,
        false);
    row("name", u"ssh: Could not resolve hostname web1: Name or service not known"_s,
        u"ssh could not reach web1: ssh: Could not resolve hostname web1: Name or service not "
        "known. Check the name, or the alias in ssh\u2019s configuration."_s,
        false);
    row("key", u"ann@web1: Permission denied (publickey)."_s,
        u"ssh could not reach web1: ann@web1: Permission denied (publickey). Check the user name, "
        "the key, and its passphrase or the password."_s,
        true);
    row("host key", u"Host key verification failed."_s,
        u"ssh could not reach web1: Host key verification failed. The host key was not trusted, so "
        "nothing was sent."_s,
        true);
    row("the last lines", u"1\n2\n3\n4\n5\n6"_s, u"ssh could not reach web1: 3 4 5 6."_s, false);
}

void tst_SshWords::becomesASentence()
{
    QFETCH(const QString, words);
    const Error error = sshError(u"web1"_s, words);
    QCOMPARE(error.code(), Error::Code::Connection);
    QTEST(error.message(), "message");
    QCOMPARE(error.detail(), words);
    QTEST(isFinalForSsh(words), "isFinal");
}

QTEST_GUILESS_MAIN(tst_SshWords)
#include "tst_sshwords.moc"
