// SPDX-License-Identifier: MIT
// The first packet of a MySQL server, and the client's request for TLS that answers it.
//
// Pure: any thread. What comes in is hostile until proven otherwise.
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Chatelaine {

// Of a packet: three bytes of length and its number.
constexpr qsizetype PacketHeaderSize = 4;

struct MySqlGreeting
{
    bool offersTls = false;
};

// Returns how long the greeting is, taken from its header; nothing when no server of MySQL begins
// like that.
// REQUIRES: header.size() == PacketHeaderSize.
[[nodiscard]] std::optional<qsizetype> greetingSize(QByteArrayView header);

// place: of the server, for messages. Fails with Connection when the server turns the client away
// (in its own words), or speaks something else.
[[nodiscard]] Result<MySqlGreeting> parseGreeting(QByteArrayView body, const QString &place);

// "Let us go on in TLS": says nothing of who asks.
[[nodiscard]] QByteArray tlsRequest();

} // namespace Chatelaine
