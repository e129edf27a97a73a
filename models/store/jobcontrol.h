// SPDX-License-Identifier: MIT
// How a running job learns that it is not wanted any more, and says how far it is.
//
// Used in the thread of the job; the other end may be anywhere.
#pragma once

namespace Chatelaine {

class JobControl
{
public:
    JobControl() = default;
    virtual ~JobControl() = default;
    JobControl(const JobControl &) = delete;
    JobControl &operator=(const JobControl &) = delete;

    // Looked at between two statements: what runs on the server cannot be stopped.
    [[nodiscard]] virtual bool isCancelled() const { return false; }
    virtual void reportProgress(int value, int maximum)
    {
        static_cast<void>(value);
        static_cast<void>(maximum);
    }
};

} // namespace Chatelaine
