// SPDX-License-Identifier: MIT
// Types into a program from outside, as a person would: the program shows its window on Qt's VNC
// screen (QT_QPA_PLATFORM=vnc), and this is the keyboard at the other end.
//
// One thread; blocks.
#pragma once

#include <QString>
#include <QTcpSocket>

namespace Chatelaine {

class VncClient final
{
public:
    // Whether the platform plug-in is installed.
    [[nodiscard]] static bool isAvailable();
    // A port that was free a moment ago.
    [[nodiscard]] static quint16 freePort();
    // The value of QT_QPA_PLATFORM.
    [[nodiscard]] static QString platform(quint16 port);

    // Tries until the program listens, and has processed its first events; false after 30 s.
    [[nodiscard]] bool connectTo(quint16 port);
    // ASCII only; "\n" is the Return key.
    void type(const QString &text);
    // The letter while the Alt key is held down.
    void typeWithAlt(char letter);

private:
    [[nodiscard]] bool greet();
    [[nodiscard]] QByteArray readExactly(qint64 count);
    void press(quint32 key);
    enum class Direction : char { Up, Down };
    void send(quint32 key, Direction direction);
    void flush();

    QTcpSocket m_socket;
};

} // namespace Chatelaine
