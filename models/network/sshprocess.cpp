// SPDX-License-Identifier: MIT
#include "models/network/sshprocess.h"

#include "models/network/sshwords.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostErrors = 4096; // Bytes
constexpr int Patience = 3000;         // Milliseconds between asking ssh to end and killing it

// ssh hands its environment to programs of the user's configuration: nothing of ours goes with it
// but the way back.
QProcessEnvironment environmentFor(const SshAskpass &askpass)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("CHATELAINE_"_L1) || name == "MYSQL_PWD"_L1)
            environment.remove(name);
    }
    if (askpass.program.isEmpty())
        return environment;
    environment.insert(u"SSH_ASKPASS"_s, askpass.program);
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    for (const QString &variable : askpass.environment)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    return environment;
}

#ifdef Q_OS_UNIX
// The ssh of a jump host, a proxy command and a question that waits are in ssh's own group.
void sendSignal(qint64 process, int signal)
{
    const auto id = pid_t(process);
    if (id > 0 && ::kill(-id, signal) != 0)
        ::kill(id, signal);
}
#endif

void end(QProcess &process)
{
#ifdef Q_OS_UNIX
    sendSignal(process.processId(), SIGTERM);
#else
    process.kill();
#endif
}

void kill(QProcess &process)
{
#ifdef Q_OS_UNIX
    sendSignal(process.processId(), SIGKILL);
#endif
    process.kill();
}

// Qt waits for the end of a process that it deletes, and complains. Ours has been told to end, and
// nobody waits for it, least of all when the console itself ends.
class Process final : public QProcess
{
public:
    using QProcess::QProcess;
    ~Process() override { setProcessState(NotRunning); }
    Q_DISABLE_COPY_MOVE(Process)
};

} // namespace

SshProcess::SshProcess(const SshAskpass &askpass)
    : m_askpass(askpass)
    , m_process(new Process(this))
{
    m_process->setProcessEnvironment(environmentFor(askpass));
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    prepareChild();
    connect(m_process, &QProcess::readyReadStandardError, this, &SshProcess::listen);
    connect(m_process, &QProcess::finished, this, [this] {
        listen();
        Q_EMIT ended();
    });
    // Queued: on some systems it comes before start() returns.
    connect(
        m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                Q_EMIT ended();
        },
        Qt::QueuedConnection);
}

SshProcess::~SshProcess()
{
    m_process->disconnect();
    if (m_process->state() == QProcess::NotRunning)
        return;
    end(*m_process);
    // It goes on its own, so that nobody has to wait for it.
    QProcess *process = m_process;
    process->setParent(QCoreApplication::instance());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QTimer::singleShot(Patience, process, [process] { kill(*process); });
}

void SshProcess::start(const QStringList &arguments)
{
    m_process->start(u"ssh"_s, arguments, QIODevice::ReadOnly);
}

void SshProcess::prepareChild()
{
#ifdef Q_OS_UNIX
    // On a terminal ssh has to stay in the group that may read from it.
    const bool hasOwnGroup = !m_askpass.program.isEmpty();
    m_process->setChildProcessModifier([hasOwnGroup, parent = ::getpid()] {
        if (hasOwnGroup)
            ::setsid();
#ifdef Q_OS_LINUX
        // A console that is killed must not leave a tunnel behind.
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            ::_exit(1);
#else
        Q_UNUSED(parent)
#endif
    });
#endif
}

void SshProcess::listen()
{
    m_errors += m_process->readAllStandardError();
    m_errors = m_errors.right(MostErrors);
}

QString SshProcess::words() const { return sshWords(m_errors); }

bool SshProcess::isMissing() const { return m_process->error() == QProcess::FailedToStart; }

} // namespace Chatelaine
