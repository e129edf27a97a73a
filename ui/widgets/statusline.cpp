// SPDX-License-Identifier: MIT
#include "ui/widgets/statusline.h"

#include "ui/delegates/relativetime.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/activitybar.h"

#include <QHBoxLayout>

#include <algorithm>
#include <chrono>

namespace Chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatusLine::StatusLine(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_counts(plainLabel())
    , m_driftMark(new MarkLabel)
    , m_drift(plainLabel())
    , m_readOnlyMark(new MarkLabel(Mark::Information))
    , m_readOnly(plainLabel(tr("read-only")))
    , m_activity(new ActivityBar)
{
    setObjectName(u"statusLine"_s);
    buildLayout();
    setReadOnlyReason({});
    m_ageing.setInterval(1s);
    connect(&m_ageing, &QTimer::timeout, this, &StatusLine::showFacts);
    m_ageing.start();
}

void StatusLine::buildLayout()
{
    m_counts->setObjectName(u"statusCounts"_s);
    m_drift->setObjectName(u"statusDrift"_s);
    m_readOnly->setObjectName(u"statusReadOnly"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing(Space::Page), spacing(Space::Tight), spacing(Space::Page),
                               spacing(Space::Tight));
    layout->setSpacing(spacing(Space::Tight));
    for (QLabel *label : {m_counts, m_drift, m_readOnly})
        label->setWordWrap(false);
    layout->addWidget(m_counts);
    layout->addSpacing(spacing(Space::Page));
    layout->addWidget(m_driftMark);
    layout->addWidget(m_drift);
    layout->addSpacing(spacing(Space::Page));
    layout->addWidget(m_readOnlyMark);
    layout->addWidget(m_readOnly);
    layout->addStretch();
    layout->addWidget(m_activity);
}

void StatusLine::setFacts(const StatusFacts &facts)
{
    m_facts = facts;
    showFacts();
}

void StatusLine::setReadOnlyReason(const QString &reason)
{
    m_readOnly->setVisible(!reason.isEmpty());
    m_readOnly->setToolTip(plainToolTip(reason));
    m_readOnlyMark->setVisible(!reason.isEmpty());
    m_readOnlyMark->setToolTip(plainToolTip(reason));
}

void StatusLine::showFacts()
{
    QStringList parts{tr("%Ln key(s)", nullptr, int(m_facts.keys))};
    if (m_facts.shown != m_facts.keys)
        parts += tr("%Ln shown", nullptr, int(m_facts.shown));
    if (m_facts.selected > 0)
        parts += tr("%Ln selected", nullptr, int(m_facts.selected));
    if (m_facts.takenAt > 0)
        parts +=
            tr("read %1 ago").arg(durationText(std::max<qint64>(m_clock() - m_facts.takenAt, 0)));
    m_counts->setText(parts.join(u" \u00b7 "_s));
    m_driftMark->setVisible(m_facts.drifted.has_value());
    if (!m_facts.drifted) {
        m_drift->clear();
        return;
    }
    const bool isTrue = *m_facts.drifted == 0;
    m_driftMark->setMark(isTrue ? Mark::Active : Mark::Attention);
    m_drift->setText(isTrue ? tr("grants true")
                            : tr("%Ln key(s) drifted", nullptr, int(*m_facts.drifted)));
}

} // namespace Chatelaine
