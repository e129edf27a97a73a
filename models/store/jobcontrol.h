// SPDX-License-Identifier: MIT
// How a running job learns that it is not wanted any more, says how far it is, and gets another
// connection when its own broke.
//
// Used in the thread of the job; the other end may be anywhere. isCancelled() is for any thread.
#pragma once

#include "models/base/result.h"

#include <functional>
#include <memory>

namespace Chatelaine {

class Connection;

class JobControl
{
public:
    JobControl() = default;
    virtual ~JobControl() = default;
    JobControl(const JobControl &) = delete;
    JobControl &operator=(const JobControl &) = delete;

    // Looked at between two statements; a statement that runs is stopped by Interrupter.
    [[nodiscard]] virtual bool isCancelled() const { return false; }
    // Looked at between two transactions: what was done stays done and is told.
    [[nodiscard]] virtual bool isStopAsked() const { return false; }
    virtual void reportProgress(int value, int maximum)
    {
        static_cast<void>(value);
        static_cast<void>(maximum);
    }
    // A new connection in place of the broken one, on which nothing may live any more: to the
    // database itself, never to a replica. Fails with Connection.
    [[nodiscard]] virtual Result<Connection *> reconnect() { return Error::connection({}); }
    // How to open one more connection to the same host, set up alike and not allowed to write;
    // empty where a second one is of no use (SQLite). The function may be called in any thread,
    // whose the connection is then, and outlive the job: it fails with Cancelled when no job runs
    // any more.
    using OpenBeside = std::function<Result<std::unique_ptr<Connection>>()>;
    [[nodiscard]] virtual OpenBeside openBeside();
};

} // namespace Chatelaine
