// SPDX-License-Identifier: MIT
// A tunnel to a database through the system's ssh: the user's own aliases, agent, keys, jump hosts
// and known hosts apply. Never is ssh told to skip the question of an unknown host key.
//
// Lives in a thread with an event loop (the GUI's, or the command line's main thread); never
// blocks. Started again by itself, with a growing pause, when ssh ends after it had been up; but
// not when a question was refused then: nobody is asked the same again and again. ssh is stopped
// when the object dies.
#pragma once

#include "models/base/result.h"
#include "models/network/sshcommand.h"
#include "models/network/sshprocess.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <vector>

namespace Chatelaine {

class SshTunnel final : public QObject
{
    Q_OBJECT

public:
    enum class State { Down, Starting, Up, Waiting /* for the next try */ };
    Q_ENUM(State)

    enum class LocalEnd { Socket, Port };
#ifdef Q_OS_WIN
    static constexpr LocalEnd UsualEnd = LocalEnd::Port; // Its database clients know no sockets.
#else
    static constexpr LocalEnd UsualEnd = LocalEnd::Socket;
#endif

    // to: where the database is, as seen from the SSH host.
    SshTunnel(const SshSettings &settings, const Endpoint &to, SshAskpass askpass,
              QObject *parent = nullptr, LocalEnd end = UsualEnd);
    ~SshTunnel() override;

    // Ends when this end of the tunnel takes connections; at once when it does already. That the
    // database answers at the other end is not known then. Fails with Connection and ssh's own last
    // words. cancel() stops ssh.
    QFuture<Result<void>> start();
    // After sleep or a change of the network: ends ssh and starts it again without a pause.
    void restart();

    [[nodiscard]] State state() const { return m_state; }
    // This end; stays the same as long as the object lives. A Unix socket in a folder of mode 0700,
    // or a port of 127.0.0.1.
    [[nodiscard]] const Endpoint &endpoint() const { return m_forward.from; }
    [[nodiscard]] QString commandLine() const;
    // What ssh said last, made safe to look at; empty = nothing. When a connection through the
    // tunnel was closed at once, it is here why.
    [[nodiscard]] QString lastWords() const;

Q_SIGNALS:
    void stateChanged();

private:
    void launch();
    void lookForSocket();
    void knockAtPort();
    void becomeUp();
    void sshEnded();
    void dropCancelled();
    void settle(const Result<void> &result);
    void setState(State state);

    SshSettings m_settings;
    SshAskpass m_askpass;
    QTemporaryDir m_folder;
    SshForward m_forward;
    std::unique_ptr<SshProcess> m_ssh;
    QTimer m_look;  // While starting: does this end exist?
    QTimer m_pause; // Before the next try.
    State m_state = State::Down;
    QString m_lastWords;                           // Of the ssh before.
    std::vector<QPromise<Result<void>>> m_waiting; // Who asked for start() and is not answered yet.
    QElapsedTimer m_up;                            // Invalid until it was up.
    int m_failures = 0;                            // Since it was up for a while.
    bool m_isSocketThere = false;                  // At the look before.
};

} // namespace Chatelaine
