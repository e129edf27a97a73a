// SPDX-License-Identifier: MIT
#include "ui/widgets/environmentline.h"

#include "models/tables/profilewords.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace Chatelaine {

using namespace Qt::StringLiterals;

EnvironmentLine::EnvironmentLine(Environment environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
{
    setObjectName(u"environmentLine"_s);
    setFixedHeight(spacing(Space::Tight) - spacing(Space::Tight) / 4);
    setToolTip(environmentText(environment));
}

void EnvironmentLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), markColour(environmentMark(m_environment), palette()));
}

} // namespace Chatelaine
