// SPDX-License-Identifier: MIT
#include "ui/widgets/driftbar.h"

#include "models/base/visibletext.h"
#include "models/session/session.h"
#include "models/tables/driftwords.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace Chatelaine {

using namespace Qt::StringLiterals;

DriftBar::DriftBar(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_mark(new MarkLabel(Mark::Attention))
    , m_text(valueLabel())
    , m_show(new QPushButton(tr("Sh&ow them")))
    , m_act(new QPushButton)
    , m_close(new QToolButton)
{
    setObjectName(u"driftBar"_s);
    buildLayout();
    connect(m_show, &QPushButton::clicked, this, &DriftBar::keysAsked);
    connect(m_act, &QPushButton::clicked, this,
            [this] { m_session.paused() ? Q_EMIT resumeAsked() : Q_EMIT recomputeAsked(); });
    connect(m_close, &QToolButton::clicked, this, &DriftBar::putAway);
    for (const auto signal : {&Session::snapshotChanged, &Session::pausedChanged,
                              &Session::writabilityChanged, &Session::activityChanged})
        connect(&m_session, signal, this, &DriftBar::showState);
    showState();
}

void DriftBar::buildLayout()
{
    m_text->setObjectName(u"driftText"_s);
    m_show->setObjectName(u"driftShow"_s);
    m_act->setObjectName(u"driftAct"_s);
    m_close->setObjectName(u"driftClose"_s);
    m_close->setIcon(icon(u"close"));
    m_close->setIconSize(iconSize(IconSize::Row));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setToolTip(tr("Put away until more keys differ"));
    m_close->setAccessibleName(tr("Put away"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing(Space::Page), spacing(Space::Field), spacing(Space::Page),
                               spacing(Space::Field));
    layout->setSpacing(spacing(Space::Field));
    layout->addWidget(m_mark, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_act);
    layout->addWidget(m_close);
}

void DriftBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBarBackground(painter, rect(), markColour(Mark::Attention, palette()));
}

void DriftBar::showState()
{
    const KeySnapshot &snapshot = *m_session.snapshot();
    const quint32 keys = snapshot.isComplete() ? snapshot.driftCounts().keys() : 0;
    if (keys == 0)
        m_putAwayAt = 0;
    const bool isPaused = m_session.paused().has_value();
    // While a recompute runs, the status line tells how far it is.
    const bool isBeingMended = m_session.activity().isInSteps;
    setVisible((keys > m_putAwayAt || isPaused) && !isBeingMended);
    if (isHidden())
        return;
    m_text->setText(text());
    m_text->setToolTip(plainToolTip(driftCauseLines(snapshot.driftCounts()).join(u'\n')));
    m_act->setVisible(!m_session.isSupport());
    m_act->setText(isPaused ? tr("Resu&me") : tr("Reco&mpute\u2026"));
    const QString reason = m_session.reasonAgainst(Right::Recompute);
    m_act->setEnabled(reason.isEmpty());
    m_act->setToolTip(plainToolTip(reason));
}

QString DriftBar::text() const
{
    const KeySnapshot &snapshot = *m_session.snapshot();
    const DriftCounts &counts = snapshot.driftCounts();
    QStringList sentences{beginning(), driftText(counts)};
    if (counts.keys() > 0) {
        const QStringList causes = driftCausePhrases(counts);
        sentences += QLocale().createSeparatedList(causes) + u'.';
        //: %1 and %2 are numbers.
        sentences += tr("A recompute adds %1 and removes %2 grants.")
                         .arg(QLocale().toString(counts.missing), QLocale().toString(counts.extra));
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

// What is known of how it came about.
QString DriftBar::beginning() const
{
    if (m_session.paused())
        return tr("The recompute is paused.");
    if (m_session.snapshot()->recomputeJobPending())
        return tr("The site has queued its own recompute, which has not finished: it will do the "
                  "same by itself.");
    const std::optional<JournalEntry> begun = m_session.unfinished();
    if (!begun)
        return {};
    const QString time =
        QLocale().toString(QDateTime::fromSecsSinceEpoch(begun->begun), QLocale::ShortFormat);
    return begun->scope.isEmpty()
               ? tr("A recompute begun here on %1 has not finished.").arg(time)
               : tr("The change of %1 begun here on %2 has not reached every key.")
                     .arg(visibleText(begun->scope), time);
}

void DriftBar::putAway()
{
    m_putAwayAt = m_session.snapshot()->driftCounts().keys();
    if (m_session.paused())
        m_session.forgetPaused();
    hide();
}

} // namespace Chatelaine
