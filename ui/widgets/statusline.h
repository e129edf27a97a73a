// SPDX-License-Identifier: MIT
// The line at the bottom: how many keys, how old the picture is, whether the grants are true.
//
// GUI thread.
#pragma once

#include "models/base/clock.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace Chatelaine {

class ActivityBar;
class MarkLabel;

struct StatusFacts
{
    qint64 keys = 0;
    qint64 shown = 0;
    qint64 selected = 0;
    qint64 takenAt = 0;            // Seconds since 1970 UTC; 0 = nothing has been loaded.
    std::optional<qint64> drifted; // Nothing = not known yet.
};

class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Clock clock, QWidget *parent = nullptr);

    void setFacts(const StatusFacts &facts);
    // Empty = it may be written.
    void setReadOnlyReason(const QString &reason);
    [[nodiscard]] ActivityBar &activity() const { return *m_activity; }

private:
    void buildLayout();
    void showFacts();

    Clock m_clock;
    StatusFacts m_facts;
    QTimer m_ageing;
    QLabel *m_counts;
    MarkLabel *m_driftMark;
    QLabel *m_drift;
    MarkLabel *m_readOnlyMark;
    QLabel *m_readOnly;
    ActivityBar *m_activity;
};

} // namespace Chatelaine
