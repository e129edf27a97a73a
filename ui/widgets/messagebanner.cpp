// SPDX-License-Identifier: MIT
#include "ui/widgets/messagebanner.h"

#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int FadeMilliseconds = 120;
constexpr int DetailLines = 7;

Mark markOf(MessageBanner::Kind kind)
{
    switch (kind) {
    case MessageBanner::Kind::Information:
        return Mark::Information;
    case MessageBanner::Kind::Success:
        return Mark::Active;
    case MessageBanner::Kind::Warning:
        return Mark::Attention;
    case MessageBanner::Kind::Error:
        return Mark::Danger;
    }
    return Mark::None;
}

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : QFrame(parent)
    , m_mark(new MarkLabel)
    , m_text(valueLabel())
    , m_action(new QPushButton)
    , m_fold(new QToolButton)
    , m_close(new QToolButton)
    , m_details(new QPlainTextEdit)
{
    setObjectName(u"messageBanner"_s);
    buildLayout();
    connect(m_action, &QPushButton::clicked, this, [this] {
        // The action may show another message, or end what this banner belongs to.
        const std::function<void()> run = m_run;
        clear();
        run();
    });
    connect(m_fold, &QToolButton::toggled, this, &MessageBanner::foldDetails);
    connect(m_close, &QToolButton::clicked, this, &MessageBanner::clear);
    hide();
}

void MessageBanner::buildLayout()
{
    m_text->setObjectName(u"bannerText"_s);
    m_action->setObjectName(u"bannerAction"_s);
    m_action->setText(tr("&Retry"));
    m_action->setAutoDefault(false);
    m_fold->setObjectName(u"bannerFold"_s);
    m_fold->setText(tr("&Details"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setIcon(icon(u"close"));
    m_close->setIconSize(iconSize(IconSize::Row));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));
    m_details->setObjectName(u"bannerDetails"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(DetailLines * fontMetrics().lineSpacing());

    auto *line = new QHBoxLayout;
    line->setSpacing(spacing(Space::Field));
    line->addWidget(m_mark);
    line->addWidget(m_text, 1);
    line->addWidget(m_fold);
    line->addWidget(m_action);
    line->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing(Space::Page), spacing(Space::Tight), spacing(Space::Field),
                               spacing(Space::Tight));
    layout->setSpacing(spacing(Space::Tight));
    layout->addLayout(line);
    layout->addWidget(m_details);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void MessageBanner::showMessage(Kind kind, const QString &text, const QString &details,
                                const BannerAction &action)
{
    m_kind = kind;
    m_run = action.run;
    m_mark->setMark(markOf(kind));
    m_text->setText(text);
    m_action->setText(action.text);
    m_action->setVisible(!action.text.isEmpty());
    m_details->setPlainText(details);
    m_fold->setVisible(!details.isEmpty());
    m_fold->setChecked(false);
    foldDetails(false);
    setAccessibleName(text);
    show();
    fadeIn();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBanner::showError(const Error &error, const BannerAction &retry)
{
    if (error.code() != Error::Code::Cancelled)
        showMessage(Kind::Error, error.message(), error.detail(), retry);
}

void MessageBanner::clear()
{
    hide();
    m_text->clear();
    m_details->clear();
}

QString MessageBanner::text() const { return m_text->text(); }

QString MessageBanner::details() const { return m_details->toPlainText(); }

void MessageBanner::foldDetails(bool isOpen)
{
    m_details->setVisible(isOpen);
    m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
}

void MessageBanner::fadeIn()
{
    if (!style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this))
        return;
    auto *opacity = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(opacity);
    auto *fade = new QPropertyAnimation(opacity, "opacity", opacity);
    fade->setDuration(FadeMilliseconds);
    fade->setStartValue(0.0);
    fade->setEndValue(1.0);
    // An effect that stays would slow down every repaint.
    connect(fade, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); });
    fade->start();
}

void MessageBanner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QFrame::keyPressEvent(event);
}

void MessageBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBarBackground(painter, rect(), markColour(markOf(m_kind), palette()));
}

} // namespace Chatelaine
