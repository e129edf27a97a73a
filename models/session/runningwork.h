// SPDX-License-Identifier: MIT
// The futures that are not finished yet, with a word on each: what the status bar shows.
//
// GUI thread.
#pragma once

#include <QFuture>
#include <QObject>

#include <vector>

namespace Chatelaine {

struct Activity
{
    QString text;     // "Recomputing grants"; empty = nothing runs.
    int percent = -1; // -1 = unknown.
    bool isCancellable = false;
    // It goes in steps, each of which stays done: it can be paused, and stopping keeps the rest.
    bool isInSteps = false;

    friend bool operator==(const Activity &, const Activity &) = default;
};

enum class WorkKind { AtOnce, InSteps };

class RunningWork final : public QObject
{
    Q_OBJECT

public:
    explicit RunningWork(QObject *parent = nullptr);
    // Cancels what still runs.
    ~RunningWork() override;

    // Follows the future until it has finished. text: translated, what it does, without a period.
    void add(const QFuture<void> &future, const QString &text, WorkKind kind = WorkKind::AtOnce);
    // What runs and was begun last; an empty activity when nothing runs.
    [[nodiscard]] Activity latest() const;
    void cancelLatest();
    // Somebody else asked the latest to end after the step it is at. It can still be cancelled.
    void noteStopAsked();

Q_SIGNALS:
    // latest() is another now.
    void changed();

private:
    struct Work
    {
        quint64 number = 0;
        QFuture<void> future;
        Activity activity;
    };
    void setPercent(quint64 number, int percent);
    void remove(quint64 number);

    std::vector<Work> m_works; // In the order begun.
    quint64 m_lastNumber = 0;
};

} // namespace Chatelaine
