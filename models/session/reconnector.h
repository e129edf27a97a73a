// SPDX-License-Identifier: MIT
// When to try again after a connection was lost: at once, then after 1, 2, 5, 10, 30, 60 seconds
// and every 60 from then on.
//
// Knows nothing of databases: it asks (tryAsked), and is told how it went. GUI thread.
#pragma once

#include "models/base/error.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Chatelaine {

class Reconnector final : public QObject
{
    Q_OBJECT

public:
    // second: how long a second is; less in tests.
    explicit Reconnector(QObject *parent = nullptr,
                         std::chrono::milliseconds second = std::chrono::seconds(1));

    // The connection broke, or a try failed. Goes on trying until restored() or giveUp().
    void lost(const Error &why);
    void restored();
    // Trying again is of no use before a person did something: still lost, and not tried again
    // before tryNow().
    void giveUp(const Error &why);
    // Does not wait for the next turn: a person asked, the machine woke up, the network is back.
    // Does nothing while a try is under way.
    void tryNow();

    [[nodiscard]] bool isLost() const { return m_why.has_value(); }
    // REQUIRES: isLost().
    [[nodiscard]] const Error &why() const { return *m_why; }
    [[nodiscard]] const QDateTime &lostSince() const { return m_lostSince; }
    // Milliseconds until the next try; nothing while one is under way or after giveUp().
    [[nodiscard]] std::optional<int> untilNextTry() const;
    [[nodiscard]] bool hasGivenUp() const { return isLost() && !m_isTrying && !m_pause.isActive(); }

Q_SIGNALS:
    void tryAsked();
    // isLost(), why(), hasGivenUp() or the time of the next try is another now.
    void changed();

private:
    void ask();

    std::chrono::milliseconds m_second;
    QTimer m_pause;
    std::optional<Error> m_why;
    QDateTime m_lostSince;
    QElapsedTimer m_sinceRestored;
    size_t m_tries = 0;
    bool m_isTrying = false;
};

} // namespace Chatelaine
