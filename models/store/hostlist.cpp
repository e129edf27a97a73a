// SPDX-License-Identifier: MIT
#include "models/store/hostlist.h"

#include "models/network/dial.h"
#include "models/store/connecttarget.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Chatelaine {

namespace {

// Asked only after connecting has failed, so a server that is merely slow has had its time.
constexpr std::chrono::seconds GreetingTime{2};

} // namespace

QString Host::place() const
{
    if (url.dialect == Dialect::Sqlite)
        return {};
    return placeText(endpointOf(url));
}

// A MySQL server is the first to speak.
bool Host::greets() const
{
    const QDeadlineTimer deadline(GreetingTime);
    const Result<int> socket = dial(dialledEndpoint(url, via), deadline);
    if (!socket)
        return false;
    pollfd waiting{*socket, POLLIN, 0};
    char first = 0;
    const bool isGreeted = ::poll(&waiting, 1, int(deadline.remainingTime())) == 1 &&
                           ::recv(*socket, &first, 1, MSG_DONTWAIT) == 1;
    ::close(*socket);
    return isGreeted;
}

std::vector<Host> hostsOf(const StoreTarget &target)
{
    std::vector<Host> hosts{{target.url, target.via, false}};
    const bool isDirect = target.via == Endpoint() && target.url.dialect == Dialect::MySql;
    for (const HostAndPort &replica : target.replicas) {
        if (!isDirect)
            break;
        DatabaseUrl url = target.url;
        url.host = replica.host;
        url.port = replica.port;
        url.socket.clear();
        hosts.push_back({url, {}, true});
    }
    return hosts;
}

} // namespace Chatelaine
