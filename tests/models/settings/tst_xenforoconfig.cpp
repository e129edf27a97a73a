// SPDX-License-Identifier: MIT
#include "models/domain/token.h"
#include "models/settings/xenforoconfig.h"

#include <QTest>

using namespace Chatelaine;
using namespace Qt::StringLiterals;

namespace {

// "user@host:port/database socket password tls", "-" for what is empty.
QString print(const XenForoConnection &connection)
{
    const DatabaseUrl &database = connection.profile.database;
    const auto shown = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
    return u"%1@%2:%3/%4 %5 %6 %7"_s.arg(
        shown(database.user), shown(database.host), QString::number(database.port),
        shown(database.database), shown(database.socket),
        shown(QString::fromUtf8(connection.password)), QString(tlsModeName(database.tls)));
}

QByteArray php(const char *statements) { return QByteArray("<?php\n") + statements; }

// Everything but what a case is about.
QByteArray rest()
{
    return "$config['db']['username'] = 'ann'; $config['db']['dbname'] = 'forum';\n";
}

} // namespace

class TestXenForoConfig final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsTextsAsPhpDoes_data();
    void readsTextsAsPhpDoes();
    void refuses_data();
    void refuses();
    void neverRepeatsThePassword();
    void endsAnywhere();
    void takesItForProduction();
};

void TestXenForoConfig::reads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const QByteArray &file, const char *printed) {
        QTest::newRow(name) << file << QString::fromUtf8(printed);
    };
    row("as XenForo writes it", php(R"(
$config['db']['host'] = 'localhost';
$config['db']['port'] = '3306';
$config['db']['username'] = 'ann';
$config['db']['password'] = 'hunter2';
$config['db']['dbname'] = 'forum';

$config['fullUnicode'] = true;
)"),
        "ann@localhost:3306/forum - hunter2 off");
    row("double quotes, a number, a remote host", php(R"($config["db"]["host"]="db.example.org";
        $config [ "db" ] [ "port" ] = 3307 ; $config["db"]["username"]="ann";
        $config["db"]["password"]="hunter2"; $config["db"]["dbname"]="forum" ?> bye)"),
        "ann@db.example.org:3307/forum - hunter2 verify-identity");
    row("short array", php(R"($config['db'] = [
        'host' => '127.0.0.1', 'port' => 3307, 'username' => 'ann', // 'username' => 'bob',
        'password' => 'hunter2', 'dbname' => 'forum', 'socket' => null,
        'driverOptions' => [1, 'x' => [2], f(3, 4)],
    ];)"),
        "ann@127.0.0.1:3307/forum - hunter2 off");
    row("long array", php(R"($config['db'] = ARRAY('username' => 'ann', 'dbname' => 'forum');)"),
        "ann@localhost:3306/forum - - off");
    row("empty array", php(R"($config['db'] = []; )") + rest(), "ann@localhost:3306/forum - - off");
    row("socket", php("$config['db']['socket'] = '/run/mysqld/mysqld.sock';") + rest(),
        "ann@-:3306/forum /run/mysqld/mysqld.sock - off");
    row("socket of a remote host",
        php("$config['db']['socket'] = '/x.sock'; $config['db']['host'] = 'db';") + rest(),
        "ann@db:3306/forum - - verify-identity");
    row("the last one counts",
        php("$config['db']['host'] = 'a'; $config['db']['host'] = 'b';") + rest(),
        "ann@b:3306/forum - - verify-identity");
    row("an array forgets what was before",
        php("$config['db']['host'] = 'a'; $config['db'] = ['port' => 1];") + rest(),
        "ann@localhost:1/forum - - off");
    row("comments", php(R"(// $config['db']['host'] = 'a';
        # $config['db']['host'] = 'b';
        /* $config['db']['host'] = 'c'; // */
        /** $config['db']['host'] = 'd'; */
        $config/**/['db']['host'] /* x */ = 'e' // '
        ; )") + rest(),
        "ann@e:3306/forum - - verify-identity");
    row("texts that look like PHP",
        php(R"(
        $a = '$config["db"]["host"] = "a"; // \'';
        $b = "\$config['db']['host'] = 'b'; {$a['}']} /* \" ${c} $d";
        $config['db']['host'] = 'e'; )") +
            rest(),
        "ann@e:3306/forum - - verify-identity");
    row("outside of PHP",
        "$config['db']['host'] = 'a'; <?PHP " + rest() +
            " // ?> $config['db']['host'] = 'b'; <?php\n"
            "$config['db']['port'] = 1;",
        "ann@localhost:1/forum - - off");
    row("other variables",
        php(R"($other['db']['host'] = 'a'; $config['cache']['host'] = 'b';
        $config['db']['driverOptions'][1] = 'c'; $config['db']['charset'] = f(); )") +
            rest(),
        "ann@localhost:3306/forum - - off");
    row("only read",
        rest().prepend("<?php ") +
            "if ($config['db']['host'] == 'x') { echo $config['db']['password']; }"
            "$a = $config['db']['host'] . 'x'; $b = ['x' => $config['db']];",
        "ann@localhost:3306/forum - - off");
    row("after a block", php("if (x) { y(); } ") + rest(), "ann@localhost:3306/forum - - off");
    row("number as password", php("$config['db']['password'] = 12345; ") + rest(),
        "ann@localhost:3306/forum - 12345 off");
    row("nothing set before", php("$config = []; $config = array();") + rest(),
        "ann@localhost:3306/forum - - off");
}

void TestXenForoConfig::reads()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, printed);
    const auto read = readXenForoConfig(file);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(print(*read), printed);
}

void TestXenForoConfig::readsTextsAsPhpDoes_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << QByteArray("'a b'") << QByteArray("a b");
    QTest::newRow("single") << QByteArray(R"('\' \\ \n \" $a {$b} \\')")
                            << QByteArray(R"(' \ \n \" $a {$b} \)");
    QTest::newRow("double") << QByteArray(R"("\" \\ \n\t\$a \' \q $ $1 { a$")")
                            << QByteArray("\" \\ \n\t$a \\' \\q $ $1 { a$");
    QTest::newRow("bytes") << QByteArray(R"("\x41\x4g\101\1012\0\377\e\v\f\x")")
                           << QByteArray("A\x04gAA2\0\xff\x1b\v\f\\x", 13);
    QTest::newRow("UTF-8") << QByteArray("'p\xc3\xa4ss'") << QByteArray("p\xc3\xa4ss");
    QTest::newRow("Latin-1") << QByteArray("'p\xe4ss'") << QByteArray("p\xe4ss");
    QTest::newRow("two lines") << QByteArray("'a\nb'") << QByteArray("a\nb");
    QTest::newRow("comment") << QByteArray("'a//b#c/*d'") << QByteArray("a//b#c/*d");
    QTest::newRow("end of PHP") << QByteArray("'a?>b'") << QByteArray("a?>b");
    QTest::newRow("empty") << QByteArray("''") << QByteArray();
}

void TestXenForoConfig::readsTextsAsPhpDoes()
{
    QFETCH(const QByteArray, literal);
    QFETCH(const QByteArray, value);
    const auto read =
        readXenForoConfig("<?php $config['db']['password'] = " + literal + ";" + rest());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->password, value);
}

void TestXenForoConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("named"); // What the message names.
    const auto row = [](const QByteArray &file, const char *named) {
        const QByteArray shown = file.simplified().mid(6, 50);
        QTest::addRow("%s", shown.isValidUtf8() ? shown.constData() : "not UTF-8")
            << file << QString::fromUtf8(named);
    };
    const auto withRest = [&row](const char *statement, const char *named) {
        row(php(statement) + rest(), named);
    };
    row("", "not a PHP file");
    row("$config['db']['host'] = 'x';", "not a PHP file");
    row(php(""), "does not set $config['db']['dbname']");
    row(php("$config['db']['dbname'] = 'forum';"), "does not set $config['db']['username']");
    row(php("$config['db']['username'] = 'forum';"), "does not set $config['db']['dbname']");
    for (const char *const value :
         {"getenv('DB')", "DB_PASSWORD", "$password", "'a' . 'b'", "\"a$b\"",      "\"a{$b}\"",
          "\"a${b}\"",    "\"\\u{41}\"", "1.5",       "0x10",      "010",          "1e3",
          "-1",           "true",        "['a']",     "b'a'",      "(string) 'a'", "f() ?: 'a'",
          "'a' ?? 'b'",   "'a'['b']",    "",          "new A",     "&$a",          "fn() => 1"}) {
        row("<?php $config['db']['password'] = " + QByteArray(value) + ";" + rest(),
            "$config['db']['password'] is not set to a plain");
        row("<?php $config['db'] = ['password' => " + QByteArray(value) + "];" + rest(),
            "$config['db']['password'] is not set to a plain");
    }
    withRest("$config['db']['host'] .= 'a';", "$config['db']['host'] is not set");
    withRest("$config['db']['host'] ?\?= 'a';", "$config['db']['host'] is not set");
    withRest("$config['db']['host'][] = 'a';", "$config['db']['host'] is not set");
    withRest("if (x) $config['db']['host'] = 'a';", "$config['db']['host'] is not set");
    withRest("if (x) { $config['db']['host'] = 'a'; }", "$config['db']['host'] is not set");
    withRest("if (x) a(); else $config['db']['host'] = 'a';", "$config['db']['host'] is not set");
    withRest("if (x): a(); $config['db']['host'] = 'a'; endif;", "endif");
    withRest("$a = $config['db']['host'] = 'a';", "$config['db']['host'] is not set");
    withRest("$config['db'] = f();", "$config['db'] is not set");
    withRest("$config['db'] += ['host' => 'a'];", "$config['db'] is not set");
    withRest("$config['db'] = ['host' => 'a'] + ['port' => 1];", "$config['db'] is not set");
    withRest("$config['db'] = [$a => 'b'];", "$config['db'] is not set");
    withRest("$config['db'] = [...$a];", "$config['db'] is not set");
    withRest("$config['db'] = array('host' => 'a'];", "$config['db']['host'] is not set");
    withRest("$config['db'][$a] = 'b';", "$config['db'] is not set");
    withRest("$config = ['db' => []];", "$config is not set");
    withRest("$config = f();", "$config is not set");
    withRest("$config['db']['port'] = 0x1;", "$config['db']['port'] is not set");
    withRest("$config['db']['port'] = '65536';", "$config['db']['port'] is not a port");
    withRest("$config['db']['port'] = '3306;x';", "$config['db']['port'] is not a port");
    withRest("$config['db']['host'] = 'db;plugin-dir=/tmp';", "neither a host name");
    withRest("$config['db']['host'] = 'p:localhost';", "neither a host name");
    withRest("$config['db']['host'] = \"db\\n\";", "neither a host name");
    withRest("$config['db']['host'] = 'd\xe4';", "$config['db']['host'] is not UTF-8");
    withRest("$config['db']['socket'] = '/x;y';", "Socket: ");
    withRest("$config['db']['dbname'] = 'a';\n\n$a = 'x", "line 5");
    withRest("$a = <<<X\n$config\nX;", "line 2");
    withRest("$a = `ls`;", "line 2");
    row(php("/*") + rest(), "line 3");
    row("<?php " + QByteArray(1024 * 1024, ' ') + rest(), "too large");
}

void TestXenForoConfig::refuses()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, named);
    const auto read = readXenForoConfig(file);
    QVERIFY2(!read, read ? qPrintable(print(*read)) : "");
    QCOMPARE(read.error().code(), Error::Code::Invalid);
    QVERIFY2(read.error().message().contains(named), qPrintable(read.error().message()));
}

void TestXenForoConfig::neverRepeatsThePassword()
{
    const QByteArray password = "$config['db']['password'] = 'hunter2'";
    for (const QByteArray &file :
         {QByteArray("<?php " + password), QByteArray("<?php " + password + ";"),
          QByteArray("<?php " + password + ". 'x';" + rest()),
          QByteArray("<?php " + password + "; $config['db']['host'] = 'a b';" + rest()),
          QByteArray("<?php " + password + "; $config['db']['host'] = 'ann:hunter2@h';" + rest()),
          QByteArray("<?php " + password + "; 'hunter2"),
          QByteArray("<?php $config['db']['hunter2'] = ; $config['db'] = f('hunter2');")}) {
        const auto read = readXenForoConfig(file);
        QVERIFY2(!read, file.constData());
        QVERIFY2(!read.error().message().contains(u"hunter2"_s),
                 qPrintable(read.error().message()));
        QVERIFY(!read.error().detail().contains(u"hunter2"_s));
    }
}

// Cut after every byte: it is understood or refused, but it does not hang or read past the end.
void TestXenForoConfig::endsAnywhere()
{
    const QByteArray file = php(R"(/* a */ # b
$x = "a\x41\101{$b['c']}${d}\u{41}" . 'e\'f'; $config = [];
$config['db'] = ['host' => 'db', 'x' => [1, (2)], 'port' => 3306];
$config['db']['password'] = "hunter2"; )") +
                            rest() + "if (x) { y(); } ?> end <?php // ?>";
    QVERIFY(readXenForoConfig(file));
    int understood = 0;
    for (qsizetype length = 0; length < file.size(); ++length) {
        auto read = readXenForoConfig(QByteArray(file.constData(), length));
        if (!read)
            continue;
        ++understood;
        wipe(read->password);
    }
    QVERIFY(understood > 0);
}

void TestXenForoConfig::takesItForProduction()
{
    const auto read = readXenForoConfig("<?php " + rest());
    QVERIFY(read);
    QVERIFY(!read->profile.id.isEmpty());
    QCOMPARE(read->profile.name, u"forum @ localhost"_s);
    QCOMPARE(read->profile.environment, Environment::Production);
    QCOMPARE(read->profile.passwordSource, PasswordSource::Ask);
    QVERIFY(validateProfile(read->profile));
}

QTEST_GUILESS_MAIN(TestXenForoConfig)
#include "tst_xenforoconfig.moc"
