// SPDX-License-Identifier: MIT
#include "ui/widgets/chipflow.h"

#include "ui/style/metrics.h"
#include "ui/widgets/chipflowlayout.h"

#include <algorithm>

namespace Chatelaine {

namespace {

constexpr int MostLines = 3;

} // namespace

ChipFlow::ChipFlow(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_content->setLayout(new ChipFlowLayout(spacing(Space::Tight)));
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

void ChipFlow::setChips(const QList<Chip> &chips, Removing removing)
{
    if (chips == m_chips && removing == m_removing)
        return;
    const int focused = focusedPosition();
    m_chips = chips;
    m_removing = removing;
    while (QLayoutItem *item = m_content->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the one whose signal brought us here.
        delete item;
    }
    for (const Chip &chip : chips)
        addChip(chip);
    if (!chips.isEmpty())
        setCurrent(std::clamp(focused, 0, int(chips.size()) - 1), focused >= 0);
    updateHeight();
}

void ChipFlow::addChip(const Chip &chip)
{
    using Tone = RemovableChip::Tone;
    auto *widget = new RemovableChip(
        chip.text, chip.needsAttention ? Tone::Attention : Tone::Normal, m_removing, m_content);
    widget->setToolTip(chip.toolTip);
    widget->setFocusPolicy(Qt::ClickFocus);
    connect(widget, &RemovableChip::removalAsked, this,
            [this, id = chip.id] { Q_EMIT removalAsked(id); });
    connect(widget, &RemovableChip::neighbourAsked, this, [this](int step) {
        setCurrent(std::clamp(focusedPosition() + step, 0, int(m_chips.size()) - 1), true);
    });
    m_content->layout()->addWidget(widget);
    widget->show();
}

RemovableChip *ChipFlow::chipAt(int position) const
{
    return qobject_cast<RemovableChip *>(m_content->layout()->itemAt(position)->widget());
}

int ChipFlow::focusedPosition() const
{
    for (int i = 0; i < m_content->layout()->count(); ++i) {
        if (chipAt(i)->hasFocus())
            return i;
    }
    return -1;
}

void ChipFlow::setCurrent(int position, bool withFocus)
{
    for (int i = 0; i < m_content->layout()->count(); ++i)
        chipAt(i)->setFocusPolicy(i == position ? Qt::StrongFocus : Qt::ClickFocus);
    if (!withFocus)
        return;
    chipAt(position)->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(chipAt(position), 0, 0);
}

void ChipFlow::updateHeight()
{
    const int line = m_chips.isEmpty() ? fontMetrics().height() : chipAt(0)->sizeHint().height();
    const int wanted = m_content->layout()->heightForWidth(viewport()->width());
    const int gap = spacing(Space::Tight);
    setFixedHeight(std::clamp(wanted, line, MostLines * (line + gap) - gap));
}

void ChipFlow::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateHeight();
}

QSize ChipFlow::sizeHint() const { return {fontMetrics().averageCharWidth() * 40, height()}; }

QSize ChipFlow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, height()};
}

} // namespace Chatelaine
