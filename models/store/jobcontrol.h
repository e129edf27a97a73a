// SPDX-License-Identifier: MIT
// How a running job learns that it is not wanted any more, says how far it is, and gets another
// connection when its own broke.
//
// Used in the thread of the job; the other end may be anywhere. isCancelled() is for any thread.
#pragma once

#include "models/base/result.h"

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
    virtual void reportProgress(int value, int maximum)
    {
        static_cast<void>(value);
        static_cast<void>(maximum);
    }
    // A new connection in place of the broken one, on which nothing may live any more: to the
    // database itself, never to a replica. Fails with Connection.
    [[nodiscard]] virtual Result<Connection *> reconnect() { return Error::connection({}); }
};

} // namespace Chatelaine
