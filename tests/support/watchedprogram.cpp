// SPDX-License-Identifier: MIT
#include "tests/support/watchedprogram.h"

#include "tests/support/canary.h"
#include "tests/support/processes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <signal.h>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRun = 60'000; // Milliseconds
constexpr int BetweenLooks = 2;    // Milliseconds

QProcessEnvironment variablesFor(const QString &home)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"CHATELAINE_DATABASE"_s, u"CHATELAINE_PASSWORD"_s,
                                u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s})
        variables.remove(name);
    variables.insert(u"HOME"_s, home);
    variables.insert(u"TMPDIR"_s, home);
    for (const QString &part : {u"CONFIG"_s, u"DATA"_s, u"STATE"_s, u"CACHE"_s})
        variables.insert(u"XDG_%1_HOME"_s.arg(part), home + u'/' + part);
    variables.insert(u"XDG_RUNTIME_DIR"_s, home + u"/runtime"_s);
    variables.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    return variables;
}

QString programOf(qint64 process) { return QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(process)); }

} // namespace

WatchedProgram::WatchedProgram(const QByteArray &secret)
    : m_secret(secret)
{
    QDir(m_home.path()).mkpath(u"runtime"_s);
    QFile::setPermissions(m_home.filePath(u"runtime"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_process.setProcessEnvironment(variablesFor(m_home.path()));
    m_process.setWorkingDirectory(m_home.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_output.filePath(u"output"_s));
}

WatchedProgram::~WatchedProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

void WatchedProgram::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment variables = m_process.processEnvironment();
    variables.insert(name, value);
    m_process.setProcessEnvironment(variables);
}

void WatchedProgram::write(const QString &path, const QByteArray &content)
{
    QDir(m_home.path()).mkpath(QFileInfo(path).path());
    QFile file(m_home.filePath(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

void WatchedProgram::start(const char *program, const QStringList &arguments,
                           const QByteArray &input)
{
    m_process.start(qEnvironmentVariable(program), arguments);
    m_process.write(input);
    m_process.closeWriteChannel();
    m_process.waitForStarted();
}

void WatchedProgram::look()
{
    QList<qint64> processes = descendantsOf(m_process.processId());
    for (const qint64 child : processes)
        lookAtChild(child);
    processes += m_process.processId();
    for (const qint64 process : processes) {
        const QByteArray arguments = processFile(process, "cmdline");
        m_looks += arguments.isEmpty() ? 0 : 1;
        if (!disguisesIn(arguments, m_secret).isEmpty())
            m_found += u"arguments"_s;
    }
}

// Until it has become another program, it shows the environment that its parent was given.
void WatchedProgram::lookAtChild(qint64 child)
{
    const QString program = programOf(child);
    if (!program.isEmpty() && program != programOf(m_process.processId()) &&
        !disguisesIn(processFile(child, "environ"), m_secret).isEmpty())
        m_found += u"environment of "_s + program;
}

void WatchedProgram::watch()
{
    for (int i = 0; i < LongestRun / BetweenLooks && isRunning(); ++i) {
        look();
        m_process.waitForFinished(BetweenLooks);
    }
}

void WatchedProgram::kill()
{
    look();
    m_process.kill();
    m_process.waitForFinished();
}

void WatchedProgram::crash()
{
    look();
    ::kill(pid_t(m_process.processId()), SIGABRT);
    m_process.waitForFinished();
}

int WatchedProgram::status() const
{
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray WatchedProgram::printed() const
{
    QFile file(m_output.filePath(u"output"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString WatchedProgram::leaks(QString *told)
{
    const QByteArray output = printed();
    for (const QString &disguise : disguisesIn(output, m_secret))
        m_found += u"output: "_s + disguise;
    const CanarySearch files = searchFolder(m_home.path(), m_secret);
    m_found += files.found;
    m_found.removeDuplicates();
    *told = u"%1 bytes printed, arguments read %2 times, files: %3"_s.arg(output.size())
                .arg(m_looks)
                .arg(files.toString());
    return m_found.join(u'\n');
}

} // namespace Chatelaine
