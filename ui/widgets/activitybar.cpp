// SPDX-License-Identifier: MIT
#include "ui/widgets/activitybar.h"

#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

#include <chrono>

namespace Chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ActivityBar::ActivityBar(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel())
    , m_progress(new QProgressBar)
    , m_pause(new QToolButton)
    , m_cancel(new QToolButton)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    buildLayout();
    // The place stays, or the line would jump with every piece of work.
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
    connect(m_pause, &QToolButton::clicked, this, &ActivityBar::pauseAsked);
    connect(m_cancel, &QToolButton::clicked, this, &ActivityBar::cancelAsked);
    connect(&m_patience, &QTimer::timeout, this, &ActivityBar::showActivity);
}

void ActivityBar::buildLayout()
{
    m_text->setObjectName(u"activityText"_s);
    m_text->setWordWrap(false);
    m_progress->setObjectName(u"activityProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedSize(fontMetrics().averageCharWidth() * 18, fontMetrics().height());
    m_pause->setObjectName(u"activityPause"_s);
    m_pause->setIcon(icon(u"pause"));
    m_pause->setToolTip(tr("Pause it after the step it is at"));
    m_pause->setAccessibleName(tr("Pause"));
    m_cancel->setObjectName(u"activityCancel"_s);
    m_cancel->setIcon(icon(u"close"));
    m_cancel->setToolTip(tr("Stop it at the next safe point"));
    m_cancel->setAccessibleName(tr("Stop"));
    auto *layout = new QHBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(spacing(Space::Field));
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    for (QToolButton *button : {m_pause, m_cancel}) {
        button->setIconSize(iconSize(IconSize::Row));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
}

void ActivityBar::setActivity(const Activity &activity)
{
    m_activity = activity;
    if (activity.text.isEmpty()) {
        m_patience.stop();
        hide();
    } else if (isVisible()) {
        showActivity();
    } else if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void ActivityBar::showActivity()
{
    m_text->setText(m_activity.text);
    m_progress->setRange(0, m_activity.percent < 0 ? 0 : 100);
    m_progress->setValue(m_activity.percent);
    m_pause->setVisible(m_activity.isInSteps);
    m_cancel->setVisible(m_activity.isCancellable);
    m_cancel->setToolTip(m_activity.isInSteps
                             ? tr("Stop it after the step it is at; what was done stays done")
                             : tr("Stop it at the next safe point"));
    show();
}

} // namespace Chatelaine
