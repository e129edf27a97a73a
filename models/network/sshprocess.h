// SPDX-License-Identifier: MIT
// One run of the system's ssh.
//
// Lives in a thread with an event loop; never blocks. ssh and all that it started are told to end
// when the object dies, and killed when they do not; on Linux also when this process is killed.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

class QProcess;

namespace Chatelaine {

// How ssh asks: the program that it runs with the question as its argument (SSH_ASKPASS), and what
// that program needs in its environment to find its way back; never an answer.
struct SshAskpass
{
    QString program;         // Empty = ssh asks on the terminal.
    QStringList environment; // "NAME=value"
};

class SshProcess final : public QObject
{
    Q_OBJECT

public:
    explicit SshProcess(const SshAskpass &askpass);
    ~SshProcess() override;

    void start(const QStringList &arguments);

    // Of its errors the last 4 kB, made safe to look at.
    [[nodiscard]] QString words() const;
    // There is no ssh on this machine.
    [[nodiscard]] bool isMissing() const;

Q_SIGNALS:
    void ended(); // Or never began.

private:
    void prepareChild();
    void listen();

    SshAskpass m_askpass;
    QProcess *m_process;
    QByteArray m_errors;
};

} // namespace Chatelaine
