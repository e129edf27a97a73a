// SPDX-License-Identifier: MIT
#include "app/cli/await.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Chatelaine {

using namespace std::chrono_literals;

namespace {

// A signal handler may do little more than set this. It is looked at by a timer.
volatile std::sig_atomic_t s_isInterrupted = 0;

void interrupt(int)
{
    s_isInterrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

// A line of progress that is written over and wiped in the end.
class ProgressLine final
{
public:
    explicit ProgressLine(QString text)
        : m_text(std::move(text))
        , m_isShown(isTerminal())
    {}
    ~ProgressLine() { write({}); }
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(int value, int maximum)
    {
        if (maximum > 0)
            write(m_text + u": " + QString::number(qint64(value) * 100 / maximum) + u" %");
    }

private:
    void write(const QString &line)
    {
        if (!m_isShown || (line.isEmpty() && m_width == 0))
            return;
        const QString padded = line.leftJustified(m_width);
        std::fprintf(stderr, "\r%s%s", padded.toLocal8Bit().constData(),
                     line.isEmpty() ? "\r" : "");
        m_width = line.size();
    }

    QString m_text;
    qsizetype m_width = 0;
    bool m_isShown;
};

} // namespace

void waitFor(QFutureWatcherBase &watcher, const QString &text,
             const std::function<void()> &onInterrupt)
{
    ProgressLine line(text);
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &loop,
                     [&line, &watcher](int value) { line.show(value, watcher.progressMaximum()); });
    QObject::connect(&poll, &QTimer::timeout, &loop, [&watcher, &poll, &onInterrupt] {
        if (s_isInterrupted == 0)
            return;
        poll.stop();
        onInterrupt ? onInterrupt() : watcher.cancel();
    });
    std::signal(SIGINT, s_isInterrupted == 0 ? interrupt : SIG_DFL);
    poll.start(50ms);
    loop.exec();
    // What follows is computed and printed here and now: Ctrl-C may simply end it.
    std::signal(SIGINT, SIG_DFL);
}

void dieOfInterruption()
{
    if (s_isInterrupted == 0)
        return;
    std::signal(SIGINT, SIG_DFL);
    std::raise(SIGINT);
}

} // namespace Chatelaine
