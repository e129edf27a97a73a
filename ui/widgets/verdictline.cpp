// SPDX-License-Identifier: MIT
#include "ui/widgets/verdictline.h"

#include "models/base/visibletext.h"
#include "models/tables/cardwords.h"
#include "ui/style/labels.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QGridLayout>
#include <QPainter>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal SentenceScale = 1.15; // Of a large one.

QLabel *sentenceLabel(VerdictLine::Size size)
{
    QLabel *label = valueLabel();
    label->setObjectName(u"verdict"_s);
    label->setMinimumWidth(1); // A long name of a scope widens nothing.
    if (size == VerdictLine::Size::Large) {
        QFont font = label->font();
        font.setPointSizeF(font.pointSizeF() * SentenceScale);
        font.setBold(true);
        label->setFont(font);
    }
    return label;
}

} // namespace

VerdictLine::VerdictLine(Size size, QWidget *parent)
    : QFrame(parent)
    , m_size(size)
    , m_mark(new MarkLabel)
    , m_sentence(sentenceLabel(size))
    , m_remedy(valueLabel())
{
    buildLayout();
}

void VerdictLine::buildLayout()
{
    m_mark->setFont(m_sentence->font()); // As high as the first line.
    m_remedy->setObjectName(u"remedy"_s);
    m_remedy->setMinimumWidth(1);
    auto *grid = new QGridLayout(this);
    if (m_size == Size::Large)
        setMargins(grid, Space::Page);
    else
        setNoMargins(grid);
    grid->setHorizontalSpacing(spacing(Space::Tight) + spacing(Space::Tight) / 2);
    grid->setVerticalSpacing(spacing(Space::Tight));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_remedy, 1, 1);
}

void VerdictLine::showVerdict(const KeyCard &card)
{
    m_mark->setMark(verdictMark(verdictOf(card)));
    m_sentence->setText(visibleText(verdictSentence(card)));
    const QString remedy = visibleText(nearestRemedy(card));
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    update();
}

void VerdictLine::paintEvent(QPaintEvent *)
{
    if (m_size == Size::Small)
        return;
    QPainter painter(this);
    drawBarBackground(painter, rect(), markColour(m_mark->mark(), palette()));
}

} // namespace Chatelaine
