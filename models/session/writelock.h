// SPDX-License-Identifier: MIT
// The lock of a production database: closed at first, opened for a quarter of an hour at a time.
//
// GUI thread.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Chatelaine {

class WriteLock final : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Open,       // Never locked: development and testing.
        Unlockable, // Production.
        Fixed,      // A profile that is read-only.
    };
    static constexpr std::chrono::minutes UnlockTime{15};
    // Milliseconds of the wall clock: sleeping does not prolong the time. Handed in for tests.
    using WallClock = std::function<qint64()>;

    explicit WriteLock(
        Kind kind, QObject *parent = nullptr,
        WallClock clock = [] { return QDateTime::currentMSecsSinceEpoch(); });

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isLocked() const;
    // Until it locks itself again, a begun second counted as a whole one; zero when it is locked
    // or always open.
    [[nodiscard]] std::chrono::seconds remaining() const;

    // Starts the time anew when it is open already. REQUIRES: kind() == Unlockable.
    void unlock(std::chrono::milliseconds time = UnlockTime);
    void lock();

Q_SIGNALS:
    // isLocked() is another now.
    void changed();
    // Once a second while it is unlocked.
    void ticked();

private:
    void tick();
    [[nodiscard]] std::chrono::milliseconds left() const;

    Kind m_kind;
    WallClock m_clock;
    std::optional<qint64> m_until; // Milliseconds of the wall clock.
    QTimer m_tick;
};

} // namespace Chatelaine
