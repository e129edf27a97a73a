// SPDX-License-Identifier: MIT
#include "models/network/mysqlgreeting.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

constexpr qsizetype MaximumGreeting = 4096; // Bytes; real ones take about 100.
constexpr qsizetype MaximumWords = 300;     // Bytes of a refusal.
constexpr char Refusal = '\xff';
constexpr char ProtocolVersion = 10;

// Abilities
constexpr quint32 LongPassword = 0x1;
constexpr quint32 Protocol41 = 0x200;
constexpr quint32 Tls = 0x800;
constexpr quint32 SecureConnection = 0x8000;
constexpr quint32 PluginAuth = 0x80000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::MySqlGreeting)
};

Error notMySql(const QString &place)
{
    return Error::connection(
        Texts::tr("What answers at %1 is not a MySQL or MariaDB server: check the host and the "
                  "port.")
            .arg(place));
}

// Code, perhaps '#' and five characters of SQLSTATE, and words.
Error refusal(QByteArrayView body, const QString &place)
{
    if (body.size() < 3)
        return notMySql(place);
    const quint16 code = qFromLittleEndian<quint16>(body.data() + 1);
    QByteArrayView words = body.sliced(3);
    if (words.startsWith('#') && words.size() >= 6)
        words = words.sliced(6);
    words.truncate(qMin(words.size(), MaximumWords));
    return Error::connection(Texts::tr("The server at %1 takes no connection from here: %2 (%3)")
                                 .arg(place, visibleText(QString::fromUtf8(words)))
                                 .arg(code),
                             u"greeting: error "_s + QString::number(code));
}

} // namespace

std::optional<qsizetype> greetingSize(QByteArrayView header)
{
    Q_ASSERT(header.size() == PacketHeaderSize);
    const quint32 word = qFromLittleEndian<quint32>(header.data());
    const auto size = qsizetype(word & 0xffffff);
    const bool isFirst = word >> 24 == 0;
    return isFirst && size > 0 && size <= MaximumGreeting ? std::optional(size) : std::nullopt;
}

Result<MySqlGreeting> parseGreeting(QByteArrayView body, const QString &place)
{
    if (body.startsWith(Refusal))
        return refusal(body, place);
    if (!body.startsWith(ProtocolVersion))
        return notMySql(place);
    const qsizetype endOfVersion = body.indexOf('\0', 1);
    // Thread (4), challenge (8) and a zero stand before the lower half of the abilities.
    const qsizetype abilities = endOfVersion + 1 + 4 + 8 + 1;
    if (endOfVersion < 0 || abilities + 2 > body.size())
        return notMySql(place);
    const quint16 lower = qFromLittleEndian<quint16>(body.data() + abilities);
    return MySqlGreeting{(lower & Tls) != 0};
}

QByteArray tlsRequest()
{
    constexpr int BodySize = 32;
    constexpr int SequenceAt = 3;
    constexpr char Utf8Mb4 = 45;
    QByteArray packet(PacketHeaderSize + BodySize, '\0');
    packet[0] = BodySize;
    packet[SequenceAt] = 1; // The greeting was number 0.
    char *const body = packet.data() + PacketHeaderSize;
    qToLittleEndian(LongPassword | Protocol41 | Tls | SecureConnection | PluginAuth, body);
    qToLittleEndian(quint32(0x1000000), body + 4); // Largest packet: 16 MiB
    body[8] = Utf8Mb4;
    return packet;
}

} // namespace Chatelaine
