// SPDX-License-Identifier: MIT
#include "ui/widgets/keycardview.h"

#include "ui/style/metrics.h"
#include "ui/widgets/keydetails.h"

#include <QVBoxLayout>

namespace Chatelaine {

using namespace Qt::StringLiterals;

KeyCardView::KeyCardView(QWidget *parent)
    : QWidget(parent)
    , m_details(new KeyDetails(KeyDetails::Form::Card))
{
    setObjectName(u"keyCard"_s);
    auto *layout = new QVBoxLayout(this);
    setNoMargins(layout);
    layout->addWidget(m_details);
}

void KeyCardView::showCard(const KeyCard &card, qint64 now) { m_details->showCard(card, now); }

} // namespace Chatelaine
