// SPDX-License-Identifier: MIT
// The sockets of a FaultProxy.
#pragma once

#include <QString>

namespace Chatelaine {

// On 127.0.0.1, on a port that is free. Ends the test program when there is none.
[[nodiscard]] int listenOnTcp(quint16 *port);
[[nodiscard]] int listenOnSocket(const QString &path);

// Less than 0 when nobody answers.
[[nodiscard]] int dialTcp(const QString &host, quint16 port);
[[nodiscard]] int dialSocket(const QString &path);

// Small packets are not held back. For a Unix socket there is nothing to do.
void sendAtOnce(int socket);

} // namespace Chatelaine
