// SPDX-License-Identifier: MIT
#include "ui/widgets/connectionbar.h"

#include "models/session/reconnector.h"
#include "ui/style/labels.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <chrono>

namespace Chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// "14:32"; with the date when that is not today's.
QString timeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate()
               ? locale.toString(local.time(), QLocale::ShortFormat)
               : locale.toString(local, QLocale::ShortFormat);
}

} // namespace

ConnectionBar::ConnectionBar(Reconnector &connection, QWidget *parent)
    : QFrame(parent)
    , m_connection(connection)
    , m_mark(new MarkLabel(Mark::Attention))
    , m_text(valueLabel())
    , m_countdown(plainLabel())
    , m_tryNow(new QPushButton(tr("Try &now")))
{
    setObjectName(u"connectionBar"_s);
    buildLayout();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionBar::showCountdown);
    connect(&m_connection, &Reconnector::changed, this, &ConnectionBar::showState);
    connect(m_tryNow, &QPushButton::clicked, &m_connection, &Reconnector::tryNow);
    showState();
}

void ConnectionBar::buildLayout()
{
    m_text->setObjectName(u"connectionLost"_s);
    m_countdown->setObjectName(u"connectionCountdown"_s);
    m_countdown->setWordWrap(false);
    m_tryNow->setObjectName(u"connectionTryNow"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing(Space::Page), spacing(Space::Field), spacing(Space::Page),
                               spacing(Space::Field));
    layout->setSpacing(spacing(Space::Field));
    layout->addWidget(m_mark, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_countdown);
    layout->addWidget(m_tryNow);
}

void ConnectionBar::setReadAt(qint64 time)
{
    m_readAt = time;
    showState();
}

void ConnectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBarBackground(painter, rect(), markColour(Mark::Attention, palette()));
}

void ConnectionBar::showState()
{
    const bool isNews = m_connection.isLost() && isHidden();
    setVisible(m_connection.isLost());
    if (isNews) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    if (!m_connection.isLost()) {
        m_tick.stop();
        return;
    }
    QStringList sentences{tr("No connection since %1.").arg(timeText(m_connection.lostSince())),
                          m_connection.why().message()};
    if (m_readAt > 0)
        sentences += tr("What you see was read at %1.")
                         .arg(timeText(QDateTime::fromSecsSinceEpoch(m_readAt)));
    m_text->setText(sentences.join(u' '));
    m_tick.start();
    showCountdown();
}

void ConnectionBar::showCountdown()
{
    const std::optional<int> wait = m_connection.untilNextTry();
    const bool isTrying = !wait && !m_connection.hasGivenUp();
    m_countdown->setText(wait ? tr("Trying again in %Ln second(s)", nullptr, (*wait + 999) / 1000)
                              : (isTrying ? tr("Trying again\u2026") : QString()));
    m_tryNow->setEnabled(!isTrying);
}

} // namespace Chatelaine
