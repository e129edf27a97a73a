// SPDX-License-Identifier: MIT
#include "ui/widgets/impactview.h"

#include "models/session/impactrunner.h"
#include "models/tables/impactcounts.h"
#include "ui/style/labels.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/impactlist.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>

namespace Chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Patience = 200ms;
constexpr std::array Kinds{ImpactKind::Gains, ImpactKind::Losses, ImpactKind::LeftWithNone};

QString nameOf(ImpactKind kind)
{
    static constexpr std::array Names{"Gains"_L1, "Losses"_L1, "LeftWithNone"_L1};
    return Names[size_t(kind)];
}

QString countText(ImpactKind kind, int keys)
{
    switch (kind) {
    case ImpactKind::Gains:
        return keys == 0 ? ImpactView::tr("No key gains")
                         : ImpactView::tr("+%Ln key(s) gain", nullptr, keys);
    case ImpactKind::Losses:
        return keys == 0 ? ImpactView::tr("No key loses")
                         : ImpactView::tr("\u2212%Ln key(s) lose", nullptr, keys);
    case ImpactKind::LeftWithNone:
        return keys == 0 ? ImpactView::tr("No key is left with no scope")
                         : ImpactView::tr("%Ln key(s) left with no scope", nullptr, keys);
    }
    return {};
}

Mark markOf(ImpactKind kind)
{
    switch (kind) {
    case ImpactKind::Gains:
        return Mark::Active;
    case ImpactKind::Losses:
        return Mark::Attention;
    case ImpactKind::LeftWithNone:
        return Mark::Danger;
    }
    return Mark::None;
}

QString splitText(const ImpactCounts &counts)
{
    if (counts.keys == 0)
        return {};
    return ImpactView::tr("%1 active, %2 used in the last 30 days")
        .arg(QLocale().toString(counts.active), QLocale().toString(counts.recent));
}

QString tabText(ImpactKind kind, int keys)
{
    const QString number = QLocale().toString(keys);
    switch (kind) {
    case ImpactKind::Gains:
        return ImpactView::tr("&Gains (%1)").arg(number);
    case ImpactKind::Losses:
        return ImpactView::tr("&Loses (%1)").arg(number);
    case ImpactKind::LeftWithNone:
        return ImpactView::tr("Left &with none (%1)").arg(number);
    }
    return {};
}

} // namespace

ImpactView::ImpactView(QWidget *parent)
    : QWidget(parent)
    , m_runner(new ImpactRunner(this))
    , m_state(secondaryLabel())
    , m_tabs(new QTabWidget)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    m_state->setObjectName(u"impactState"_s);
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *top = new QHBoxLayout;
    top->addWidget(headingLabel(tr("Impact of this edit")));
    top->addWidget(m_state, 1);
    auto *counters = new QGridLayout;
    counters->setColumnStretch(2, 1);
    for (const ImpactKind kind : Kinds)
        buildPart(kind, counters);
    m_tabs->setIconSize({fontMetrics().height() * 3 / 4, fontMetrics().height() * 3 / 4});
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->addLayout(top);
    layout->addLayout(counters);
    layout->addWidget(m_tabs, 1);
    connect(m_runner, &ImpactRunner::computed, this, &ImpactView::show);
    connect(&m_patience, &QTimer::timeout, this, [this] { showState(tr("Computing\u2026")); });
}

void ImpactView::buildPart(ImpactKind kind, QGridLayout *counters)
{
    Part &part = m_parts[size_t(kind)];
    part = {new MarkLabel, plainLabel(), secondaryLabel(), new ImpactList(kind)};
    part.count->setWordWrap(false);
    part.count->setObjectName(u"impact"_s + nameOf(kind));
    part.split->setObjectName(u"impactSplit"_s + nameOf(kind));
    part.list->setObjectName(u"impactList"_s + nameOf(kind));
    const int line = int(kind);
    counters->addWidget(part.mark, line, 0);
    counters->addWidget(part.count, line, 1);
    counters->addWidget(part.split, line, 2);
    m_tabs->addTab(part.list, tabText(kind, 0));
}

void ImpactView::compute(const KeySnapshotPtr &snapshot, const ScopeEdit &edit, qint64 now)
{
    m_edit = edit;
    m_now = now;
    m_isComputing = true;
    m_isAsked = snapshot->isComplete();
    if (m_isAsked) {
        m_patience.start();
        m_runner->compute(snapshot, edit);
    } else {
        m_patience.stop();
        showState(tr("The keys are still loading."));
    }
}

void ImpactView::show(const KeySnapshotPtr &snapshot, const Impact &impact)
{
    if (!m_isAsked)
        return; // The answer to an edit before the latest.
    m_isComputing = false;
    m_impact = impact;
    m_patience.stop();
    showState({});
    const Scope &wanted = m_edit.wanted;
    const Scope &base = m_edit.base;
    showPart(ImpactKind::Gains,
             {snapshot, impact.gains, normalised(wanted).groups(), wanted.isActive, m_now});
    showPart(ImpactKind::Losses, {snapshot, impact.losses, base.groups(), base.isActive, m_now});
    showPart(ImpactKind::LeftWithNone,
             {snapshot, impact.leftWithNone, base.groups(), base.isActive, m_now});
    Q_EMIT computed();
}

void ImpactView::showPart(ImpactKind kind, ImpactRows rows)
{
    Part &part = m_parts[size_t(kind)];
    const ImpactCounts counts = impactCounts(*rows.snapshot, rows.rows, m_now);
    part.count->setText(countText(kind, counts.keys));
    part.split->setText(splitText(counts));
    part.list->setContents(std::move(rows));
    part.mark->setMark(counts.keys == 0 ? Mark::None : markOf(kind));
    if (kind == ImpactKind::LeftWithNone)
        m_tabs->setTabIcon(int(kind), counts.keys == 0 ? QIcon() : markIcon(Mark::Danger));
    m_tabs->setTabText(int(kind), tabText(kind, counts.keys));
}

void ImpactView::showState(const QString &text) { m_state->setText(text); }

} // namespace Chatelaine
