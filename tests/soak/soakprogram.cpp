// SPDX-License-Identifier: MIT
#include "tests/soak/soakprogram.h"

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr int LongestRun = 120'000; // Milliseconds.

} // namespace

SoakProgram::SoakProgram(const DatabaseUrl &url, const QString &user, const QStringList &command)
{
    DatabaseUrl own = url;
    own.user = user;
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(qEnvironmentVariable("CHATELAINE_CLI"),
                    QStringList{u"--database"_s, own.toString()} + command);
    m_process.closeWriteChannel();
}

bool SoakProgram::killAfter(qint64 milliseconds)
{
    if (m_process.waitForFinished(int(milliseconds)))
        return false;
    m_process.kill();
    m_process.waitForFinished();
    return true;
}

int SoakProgram::status()
{
    const bool hasEnded =
        m_process.state() == QProcess::NotRunning || m_process.waitForFinished(LongestRun);
    if (!hasEnded)
        (void)killAfter(0);
    return hasEnded && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace Chatelaine
