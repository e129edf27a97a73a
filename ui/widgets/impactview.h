// SPDX-License-Identifier: MIT
// Who gains a scope, who loses it and who is left with nothing: the right half of the scope editor.
//
// GUI thread; computes in the background and shows the newest answer only.
#pragma once

#include "models/snapshot/impact.h"
#include "models/tables/impactmodel.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QTabWidget;

namespace Chatelaine {

class ImpactList;
class ImpactRunner;
class MarkLabel;

class ImpactView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactView(QWidget *parent = nullptr);

    // The old answer stays until the new one is there. now: seconds since 1970 UTC, for what counts
    // as recently used. REQUIRES: snapshot not null.
    void compute(const KeySnapshotPtr &snapshot, const ScopeEdit &edit, qint64 now);

    // Whether impact() is the answer to the latest compute().
    [[nodiscard]] bool isCurrent() const { return !m_isComputing; }
    [[nodiscard]] const Impact &impact() const { return m_impact; }

Q_SIGNALS:
    void computed();

private:
    struct Part
    {
        MarkLabel *mark = nullptr;
        QLabel *count = nullptr; // "+12 keys gain"
        QLabel *split = nullptr; // "11 active, 4 used in the last 30 days"
        ImpactList *list = nullptr;
    };
    void buildPart(ImpactKind kind, QGridLayout *counters);
    void show(const KeySnapshotPtr &snapshot, const Impact &impact);
    void showPart(ImpactKind kind, ImpactRows rows);
    void showState(const QString &text);

    ImpactRunner *m_runner;
    ScopeEdit m_edit;
    Impact m_impact;
    qint64 m_now = 0;
    bool m_isComputing = false;
    bool m_isAsked = false; // The runner knows the latest edit.
    QTimer m_patience;      // Runs out when an answer takes so long that one has to say so.
    QLabel *m_state;
    QTabWidget *m_tabs;
    std::array<Part, 3> m_parts; // By ImpactKind.
};

} // namespace Chatelaine
