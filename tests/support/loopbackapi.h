// SPDX-License-Identifier: MIT
// The API itself for tests: a real HTTP server on 127.0.0.1 that authenticates each request from a
// real MariaDB, with the query of domain.md. Shares no code with the program: its own SQL, hashing
// and table of routes.
//
// Its own thread serves; the functions here are for the thread that made it.
#pragma once

#include "models/domain/databaseurl.h"

#include <QByteArray>
#include <QString>
#include <QThread>

#include <memory>
#include <utility>
#include <vector>

namespace Chatelaine {

// How it misbehaves, for tests of those who ask it. Only the honest one looks at the token.
enum class LoopbackMode {
    Honest,
    Redirect,       // 302 to /elsewhere of the same server; whoever follows is in requests().
    Stall,          // Takes the request and never answers.
    StallInBody,    // Sends the head and a part of the body, then nothing.
    HugeBody,       // 200 and 64 MiB.
    PlainTextError, // 500 with "text/plain".
    WrongLength,    // Announces more than it sends, then closes.
    HangUp,         // Closes without a word.
};

// What came in, word for word.
struct LoopbackRequest
{
    QByteArray method;                                      // "GET"
    QByteArray target;                                      // "/api/v1/tickets?x=1"
    std::vector<std::pair<QByteArray, QByteArray>> headers; // As sent.
    int status = 0;                                         // That was answered; 0 = none.

    // The name in any case; empty = not sent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

class LoopbackApi final
{
public:
    // database: a MariaDB; as somebody without a password who may SELECT the three tables and
    // UPDATE last_used_date.
    explicit LoopbackApi(const DatabaseUrl &database,
                         const QString &prefix = QStringLiteral("xf_cav7_"));
    ~LoopbackApi(); // Stops it and waits for its thread.
    Q_DISABLE_COPY_MOVE(LoopbackApi)

    // Returns false when it cannot listen. A database that is away is answered with 503.
    [[nodiscard]] bool start();
    void setMode(LoopbackMode mode); // From the next request on.

    [[nodiscard]] QString url() const; // "http://127.0.0.1:PORT", without a slash at the end.
    [[nodiscard]] std::vector<LoopbackRequest> requests() const; // So far, in order.

private:
    struct State;
    class Server;

    std::shared_ptr<State> m_state; // Shared with the thread.
    QThread m_thread;
    Server *m_server; // Lives in the thread, and ends with it.
};

} // namespace Chatelaine
