// SPDX-License-Identifier: MIT
#include "tests/support/vncclient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QLibraryInfo>
#include <QTcpServer>
#include <QThread>
#include <QtEndian>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestStart = 30'000;  // Milliseconds
constexpr int LongestAnswer = 5'000;  // Milliseconds
constexpr quint32 ReturnKey = 0xff0d; // As X11 numbers them.
constexpr quint32 AltKey = 0xffe9;

void append(QByteArray &message, quint32 number)
{
    const quint32 ordered = qToBigEndian(number);
    message.append(reinterpret_cast<const char *>(&ordered), sizeof(ordered));
}

} // namespace

bool VncClient::isAvailable()
{
    return QFile::exists(QLibraryInfo::path(QLibraryInfo::PluginsPath) +
                         u"/platforms/libqvnc.so"_s);
}

quint16 VncClient::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

QString VncClient::platform(quint16 port) { return u"vnc:size=1024x768:port=%1"_s.arg(port); }

bool VncClient::connectTo(quint16 port)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < LongestStart) {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        if (m_socket.waitForConnected(LongestAnswer) && greet())
            return true;
        m_socket.abort();
        QThread::msleep(50);
    }
    return false;
}

// RFC 6143: version, no authentication, shared screen.
bool VncClient::greet()
{
    constexpr qint64 VersionBytes = 12;
    constexpr qint64 ScreenBytes = 20;
    if (!readExactly(VersionBytes).startsWith("RFB 003."))
        return false;
    m_socket.write("RFB 003.003\n");
    if (qFromBigEndian<quint32>(readExactly(4).constData()) != 1)
        return false;
    m_socket.write("\1", 1);
    if (readExactly(ScreenBytes).isEmpty())
        return false;
    const auto name = qFromBigEndian<quint32>(readExactly(4).constData());
    return !readExactly(name).isEmpty();
}

QByteArray VncClient::readExactly(qint64 count)
{
    while (m_socket.bytesAvailable() < count) {
        if (!m_socket.waitForReadyRead(LongestAnswer))
            return QByteArray(count, '\0');
    }
    return m_socket.read(count);
}

void VncClient::press(quint32 key)
{
    send(key, Direction::Down);
    send(key, Direction::Up);
}

void VncClient::send(quint32 key, Direction direction)
{
    QByteArray message("\4", 1);
    message += char(direction);
    message += QByteArray(2, '\0');
    append(message, key);
    m_socket.write(message);
}

void VncClient::type(const QString &text)
{
    for (const QChar letter : text)
        press(letter == u'\n' ? ReturnKey : letter.unicode());
    flush();
}

void VncClient::typeWithAlt(char letter)
{
    send(AltKey, Direction::Down);
    press(quint32(letter));
    send(AltKey, Direction::Up);
    flush();
}

void VncClient::flush()
{
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(LongestAnswer)) {
    }
}

} // namespace Chatelaine
