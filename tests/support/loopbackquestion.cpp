// SPDX-License-Identifier: MIT
#include "tests/support/loopbackquestion.h"

#include "tests/support/loopbackapi.h"

#include <QTcpSocket>
#include <QUrl>

namespace Chatelaine {

namespace {

constexpr int LongestWait = 10'000; // Milliseconds.

} // namespace

LoopbackReply askLoopback(const LoopbackApi &api, const QString &path,
                          const QByteArray &authorization)
{
    const QUrl url(api.url());
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    QByteArray question = "GET " + path.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!authorization.isEmpty())
        question += "Authorization: " + authorization + "\r\n";
    socket.write(question + "\r\n");
    while (socket.state() != QAbstractSocket::UnconnectedState &&
           socket.waitForDisconnected(LongestWait)) {
    }
    const QByteArray answer = socket.readAll();
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    return {answer.split(' ').value(1).toInt(), answer.sliced(end + 4)};
}

} // namespace Chatelaine
