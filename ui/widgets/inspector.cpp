// SPDX-License-Identifier: MIT
#include "ui/widgets/inspector.h"

#include "models/snapshot/cardmaker.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"
#include "ui/widgets/keydetails.h"

#include <QAction>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

enum Page { NothingPage, DetailsPage, SummaryPage };

QWidget *paddedPage(QWidget *content)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    setMargins(layout, Space::Page);
    layout->addWidget(content);
    return page;
}

QWidget *emptyPage()
{
    QLabel *text = secondaryLabel(
        Inspector::tr("Select a key to see whose it is, whether it works, and why."));
    text->setAlignment(Qt::AlignCenter);
    return paddedPage(text);
}

QWidget *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setObjectName(u"inspectorScroll"_s);
    area->setAccessibleName(Inspector::tr("Details of the key"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(paddedPage(content));
    return area;
}

} // namespace

Inspector::Inspector(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_details(new KeyDetails(KeyDetails::Form::Inspector))
    , m_summaryTitle(titleLabel())
    , m_summaryText(plainLabel())
    , m_pages(new QStackedWidget)
    , m_buttons(buildButtons(actions))
{
    setObjectName(u"inspector"_s);
    m_pages->addWidget(emptyPage());
    m_pages->addWidget(scrolled(m_details));
    m_pages->addWidget(buildSummary());
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    showNothing();
}

QWidget *Inspector::buildSummary()
{
    m_summaryTitle->setObjectName(u"summaryTitle"_s);
    m_summaryText->setObjectName(u"summaryText"_s);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    setNoMargins(layout);
    layout->setSpacing(spacing(Space::Field));
    layout->addWidget(m_summaryTitle);
    layout->addWidget(m_summaryText);
    layout->addStretch();
    return paddedPage(content);
}

QWidget *Inspector::buildButtons(const QList<QAction *> &actions)
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    setMargins(layout, Space::Page);
    layout->setSpacing(spacing(Space::Field));
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(button);
    }
    return bar;
}

void Inspector::showNothing()
{
    m_pages->setCurrentIndex(NothingPage);
    m_buttons->hide();
}

void Inspector::showKey(const KeySnapshotPtr &snapshot, Row row, qint64 now)
{
    m_details->showCard(cardOf(*snapshot, row), now);
    m_pages->setCurrentIndex(DetailsPage);
    m_buttons->show();
}

void Inspector::showSummary(const SelectionSummary &summary)
{
    m_summaryTitle->setText(tr("%Ln key(s) selected", nullptr, int(summary.keys)));
    QStringList lines{tr("%Ln active", nullptr, int(summary.active)),
                      tr("%Ln disabled", nullptr, int(summary.disabled()))};
    if (summary.barred > 0)
        lines += tr("%Ln active although the user is banned, disabled or rejected", nullptr,
                    int(summary.barred));
    if (summary.orphans > 0)
        lines += tr("%Ln of deleted users", nullptr, int(summary.orphans));
    if (summary.drifted > 0)
        lines +=
            tr("%Ln drifted: stored scopes differ from the rule", nullptr, int(summary.drifted));
    m_summaryText->setText(lines.join(u'\n'));
    m_pages->setCurrentIndex(SummaryPage);
    m_buttons->show();
}

QSize Inspector::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, QWidget::sizeHint().height()};
}

} // namespace Chatelaine
