// SPDX-License-Identifier: MIT
#include "app/cli/exitstatus.h"

namespace Chatelaine {

ExitStatus exitStatusFor(const Error &error)
{
    switch (error.code()) {
    case Error::Code::NotFound:
        return ExitStatus::Finding;
    case Error::Code::Invalid:
        return ExitStatus::Usage;
    case Error::Code::Conflict:
    case Error::Code::Refused:
        return ExitStatus::Refused;
    case Error::Code::Cancelled:
    case Error::Code::Connection:
    case Error::Code::Untrusted:
    case Error::Code::Unknown:
    case Error::Code::Query:
    case Error::Code::Busy:
    case Error::Code::Io:
        break;
    }
    return ExitStatus::Failure;
}

} // namespace Chatelaine
