// SPDX-License-Identifier: MIT
// Asks a LoopbackApi as a client would, byte by byte.
//
// Any thread; blocks.
#pragma once

#include <QByteArray>
#include <QString>

namespace Chatelaine {

class LoopbackApi;

struct LoopbackReply
{
    int status = 0; // 0 = no answer.
    QByteArray body;
};

// authorization: the whole value of the header, for example "Bearer token-7"; empty = not sent.
[[nodiscard]] LoopbackReply askLoopback(const LoopbackApi &api, const QString &path,
                                        const QByteArray &authorization);

} // namespace Chatelaine
