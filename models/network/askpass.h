// SPDX-License-Identifier: MIT
// Questions of ssh, carried from the program that ssh runs (SSH_ASKPASS) to the window.
//
// AskpassServer: GUI thread. runAskpass(): the other process, before any application object.
//
// The two meet at a local socket in a folder that only this user can enter; its path, in the
// environment of ssh, is all that is passed on. A question is text from ssh and from the server:
// plain text, shown as such. The answer goes back once and is wiped.
#pragma once

#include "models/network/sshprocess.h"

#include <QByteArray>
#include <QObject>
#include <QTemporaryDir>

#include <deque>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace Chatelaine {

struct AskpassQuestion
{
    enum class Kind {
        Secret,  // A passphrase or password.
        HostKey, // "The authenticity of host … can't be established": yes or no.
        Confirm, // Yes or no; for example an agent's question.
        Notice,  // Nothing to answer, for example "touch your security key"; withdrawn when done.
    };
    Kind kind = Kind::Secret;
    QString text; // As ssh said it, control characters made visible, 20 lines at most.
};

class AskpassServer final : public QObject
{
    Q_OBJECT

public:
    explicit AskpassServer(QObject *parent = nullptr);
    ~AskpassServer() override;

    // program: the path of the program that calls runAskpass() when isAskpass(). When the socket
    // could not be made, ssh fails instead of asking.
    [[nodiscard]] SshAskpass askpassFor(const QString &program) const;

    // Answers the question asked last; no answer = refused. Of HostKey and Confirm: "yes" or none.
    void answer(const std::optional<QByteArray> &answer);

Q_SIGNALS:
    // One at a time; the next one comes after the answer.
    void asked(const Chatelaine::AskpassQuestion &question);
    // ssh does not wait for the answer any more.
    void withdrawn();

private:
    // A waiting askpass program, and what it asks.
    struct Caller
    {
        QLocalSocket *socket;
        AskpassQuestion question;
    };

    void take();
    void read(QLocalSocket *socket);
    void leave(QLocalSocket *socket);
    void ask();

    QTemporaryDir m_folder;
    QLocalServer *m_server;
    std::deque<Caller> m_callers;
    bool m_isAsking = false; // The first one's question is being answered.
};

// Whether this process was started by ssh to ask for us.
[[nodiscard]] bool isAskpass();
// Hands the question on and writes the answer to standard output. Returns the exit status.
int runAskpass(int argc, char **argv);

} // namespace Chatelaine
