// SPDX-License-Identifier: MIT
#include "ui/pages/messagepage.h"

#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace Chatelaine {

using namespace Qt::StringLiterals;

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkLabel(Mark::Danger))
    , m_title(titleLabel())
    , m_text(valueLabel())
    , m_details(secondaryLabel())
    , m_progress(new QProgressBar)
    , m_retry(new QPushButton(tr("&Retry")))
    , m_other(new QPushButton(tr("&Open another database\u2026")))
    , m_cancel(new QPushButton(tr("&Cancel")))
{
    setObjectName(u"messagePage"_s);
    buildLayout();
    connect(m_retry, &QPushButton::clicked, this, &MessagePage::retryAsked);
    connect(m_other, &QPushButton::clicked, this, &MessagePage::otherAsked);
    connect(m_cancel, &QPushButton::clicked, this, &MessagePage::cancelAsked);
}

void MessagePage::buildLayout()
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setWordWrap(true);
    m_text->setObjectName(u"pageText"_s);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setAccessibleName(tr("Progress"));
    m_retry->setObjectName(u"retry"_s);
    m_other->setObjectName(u"openAnother"_s);
    m_cancel->setObjectName(u"cancelOpening"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing(Space::Field));
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing(Space::Field));
    for (QPushButton *button : {m_retry, m_other, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *box = new QWidget;
    box->setFixedWidth(fontMetrics().averageCharWidth() * 70);
    auto *column = new QVBoxLayout(box);
    setNoMargins(column);
    column->setSpacing(spacing(Space::Page));
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_details);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    // Not centred by an alignment: that would give lines that wrap the height of one line.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(box);
    middle->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(2);
}

void MessagePage::setState(State state)
{
    m_mark->setVisible(state == State::Error);
    m_details->setVisible(state == State::Error && !m_details->text().isEmpty());
    m_progress->setVisible(state == State::Loading);
    m_cancel->setVisible(state == State::Loading);
    m_retry->setVisible(state != State::Loading);
    m_other->setVisible(state != State::Loading);
}

void MessagePage::showLoading(const QString &database, const Activity &activity)
{
    m_title->setText(tr("Opening %1").arg(database));
    m_text->setText(activity.text.isEmpty() ? QString() : QString(activity.text % u'\u2026'));
    m_progress->setRange(0, activity.percent < 0 ? 0 : 100);
    m_progress->setValue(activity.percent);
    setState(State::Loading);
}

void MessagePage::showError(const QString &database, const Error &error)
{
    m_title->setText(tr("%1 could not be opened").arg(database));
    m_text->setText(QString(error.message() % u'\n' % tr("Nothing was changed.")));
    m_details->setText(error.detail());
    setState(State::Error);
}

void MessagePage::showClosed(const QString &database)
{
    m_title->setText(tr("%1 is not open").arg(database));
    m_text->setText(tr("Opening it was cancelled. Nothing was changed."));
    setState(State::Closed);
}

} // namespace Chatelaine
