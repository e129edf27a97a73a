// SPDX-License-Identifier: MIT
#include "models/network/dial.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <future>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

struct Address
{
    sockaddr_storage bytes{};
    socklen_t size = 0;
};

struct Lookup
{
    int status = 0; // Of getaddrinfo().
    std::vector<Address> addresses;
};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::Dial)
};

Error unreachable(const Endpoint &endpoint, const QString &why)
{
    return Error::connection(Texts::tr("Cannot connect to %1: %2").arg(placeText(endpoint), why));
}

QString systemText(int number) { return QString::fromLocal8Bit(std::strerror(number)); }

QString tooLate() { return Texts::tr("nothing answered in time."); }

Lookup lookUp(const QByteArray &host, quint16 port)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    Lookup lookup;
    lookup.status =
        ::getaddrinfo(host.constData(), QByteArray::number(port).constData(), &wanted, &found);
    if (lookup.status != 0)
        return lookup;
    for (const addrinfo *each = found; each; each = each->ai_next) {
        Address address;
        address.size = each->ai_addrlen;
        std::memcpy(&address.bytes, each->ai_addr, each->ai_addrlen);
        lookup.addresses.push_back(address);
    }
    ::freeaddrinfo(found);
    return lookup;
}

// In a thread that is left alone when it takes too long: nothing can stop getaddrinfo().
Result<std::vector<Address>> addressesOf(const Endpoint &endpoint, QDeadlineTimer deadline)
{
    std::packaged_task<Lookup()> task(
        [host = endpoint.host.toUtf8(), port = endpoint.port] { return lookUp(host, port); });
    std::future<Lookup> answer = task.get_future();
    std::thread(std::move(task)).detach();
    if (answer.wait_for(std::chrono::milliseconds(deadline.remainingTime())) !=
        std::future_status::ready)
        return unreachable(endpoint, Texts::tr("the name was not resolved in time."));
    Lookup lookup = answer.get();
    if (lookup.status != 0)
        return unreachable(endpoint, QString::fromLocal8Bit(::gai_strerror(lookup.status)));
    return std::move(lookup.addresses);
}

Result<Address> addressOf(const QString &socket)
{
    const QByteArray path = QFile::encodeName(socket);
    Address address;
    sockaddr_un local{};
    if (path.size() >= qsizetype(sizeof(local.sun_path)))
        return Error::connection(
            Texts::tr("The path of the socket %1 is too long.").arg(visibleText(socket)));
    local.sun_family = AF_UNIX;
    std::memcpy(local.sun_path, path.constData(), size_t(path.size()));
    std::memcpy(&address.bytes, &local, sizeof(local));
    address.size = sizeof(local);
    return address;
}

// 0, or the number of the error.
int waitUntilConnected(int socket, QDeadlineTimer deadline)
{
    pollfd writable{socket, POLLOUT, 0};
    int ready = 0;
    do
        ready = ::poll(&writable, 1, int(deadline.remainingTime()));
    while (ready < 0 && errno == EINTR);
    if (ready <= 0)
        return ready == 0 ? ETIMEDOUT : errno;
    int error = 0;
    socklen_t size = sizeof(error);
    return ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

// A descriptor, or the negative number of the error.
int connected(const Address &address, QDeadlineTimer deadline)
{
    const int socket =
        ::socket(address.bytes.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return -errno;
    int error = 0;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address.bytes), address.size) != 0)
        error = errno == EINPROGRESS ? waitUntilConnected(socket, deadline) : errno;
    if (error == 0)
        return socket;
    ::close(socket);
    return -error;
}

} // namespace

Result<int> dial(const Endpoint &endpoint, QDeadlineTimer deadline)
{
    std::vector<Address> addresses;
    if (endpoint.socket.isEmpty()) {
        CHATELAINE_TRY(addresses, addressesOf(endpoint, deadline));
    } else {
        CHATELAINE_TRY(const Address address, addressOf(endpoint.socket));
        addresses.push_back(address);
    }
    int error = 0;
    for (size_t i = 0; i < addresses.size() && !deadline.hasExpired(); ++i) {
        // One silent address must not eat the time of the others.
        const qint64 share = deadline.remainingTime() / qint64(addresses.size() - i);
        const int socket = connected(addresses[i], QDeadlineTimer(share));
        if (socket >= 0)
            return socket;
        error = -socket;
    }
    return unreachable(endpoint, error == 0 || error == ETIMEDOUT ? tooLate() : systemText(error));
}

QString placeText(const Endpoint &endpoint)
{
    if (!endpoint.socket.isEmpty())
        return visibleText(endpoint.socket);
    const bool isIpv6 = endpoint.host.contains(u':');
    return (isIpv6 ? QString(u'[' + endpoint.host + u']') : visibleText(endpoint.host)) + u':' +
           QString::number(endpoint.port);
}

} // namespace Chatelaine
