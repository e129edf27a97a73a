// SPDX-License-Identifier: MIT
// Says that the connection is lost, since when, why, and when it is tried again. What is shown
// below stays as it was read last.
//
// GUI thread. Hidden as long as the connection is there.
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Chatelaine {

class MarkLabel;
class Reconnector;

class ConnectionBar final : public QFrame
{
    Q_OBJECT

public:
    // The connection must outlive the bar.
    explicit ConnectionBar(Reconnector &connection, QWidget *parent = nullptr);

    // When what is shown was read: seconds since 1970 UTC; 0 = nothing is shown.
    void setReadAt(qint64 time);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void showState();
    void showCountdown();

    Reconnector &m_connection;
    qint64 m_readAt = 0;
    QTimer m_tick;
    MarkLabel *m_mark;
    QLabel *m_text;
    QLabel *m_countdown;
    QPushButton *m_tryNow;
};

} // namespace Chatelaine
