// SPDX-License-Identifier: MIT
#include "tests/support/clirun.h"

#include "tests/support/testdatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRun = 120'000; // Milliseconds.
#ifdef Q_OS_UNIX
constexpr uid_t NobodyId = 65534;
#endif

QString programPath()
{
    const QString given = qEnvironmentVariable("CHATELAINE_CLI");
    if (!given.isEmpty())
        return given;
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"../app/chatelaine-cli"_s);
}

// Writes to a file behind the program's back.
bool runSql(const QString &path, const QString &sql)
{
    const QString name = u"clirun"_s;
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        isDone = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(name);
    return isDone;
}

} // namespace

CliRun runCli(const QStringList &arguments, const QByteArray &input, const QStringList &environment,
              CliAccount account)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"CHATELAINE_DATABASE"_s, u"CHATELAINE_PASSWORD"_s,
                                u"CHATELAINE_CLI"_s, u"CHATELAINE_LANGUAGE"_s})
        variables.remove(name);
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString &assignment : environment)
        variables.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(variables);
#ifdef Q_OS_UNIX
    if (account == CliAccount::Ordinary && geteuid() == 0)
        process.setChildProcessModifier([] {
            if (setuid(NobodyId) != 0)
                _exit(126);
        });
#endif
    process.start(programPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForFinished(LongestRun)) {
        process.kill();
        process.waitForFinished();
        run.errors = process.errorString().toUtf8();
        return run;
    }
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    run.json = QJsonDocument::fromJson(run.output);
    return run;
}

CliDatabase::CliDatabase(const QString &dialect)
{
    CliRun demo;
    if (dialect == "mysql"_L1) {
        m_mysql = std::make_unique<TestDatabase>(Dialect::MySql);
        m_url = m_mysql->url().toString();
        demo = runCli({u"--database"_s, m_url, u"demo"_s});
    } else {
        m_path = m_folder.filePath(u"demo.sqlite"_s);
        m_url = u"sqlite:"_s + m_path;
        demo = runCli({u"demo"_s, m_path});
    }
    if (demo.status != 0)
        m_problem = u"The demo was not written: "_s + QString::fromUtf8(demo.errors);
}

CliDatabase::~CliDatabase()
{
    // Or the folder could not be removed after writeProtect().
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool CliDatabase::makeReadOnly() const
{
    const QString sql = u"UPDATE xf_addon SET is_processing = 1"_s;
    if (!m_mysql)
        return runSql(m_path, sql);
    m_mysql->run(sql);
    return true;
}

bool CliDatabase::writeProtect() const
{
    constexpr auto Readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto Enterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    return QFile::setPermissions(m_path, Readable) &&
           QFile::setPermissions(m_folder.path(), Readable | Enterable);
}

CliRun CliDatabase::operator()(const QStringList &arguments, const QByteArray &input) const
{
    return runCli(QStringList{u"--database"_s, m_url} + arguments, input);
}

} // namespace Chatelaine
