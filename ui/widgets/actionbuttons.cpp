// SPDX-License-Identifier: MIT
#include "ui/widgets/actionbuttons.h"

#include "ui/style/metrics.h"
#include "ui/widgets/chipflowlayout.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

namespace Chatelaine {

ActionButtons::ActionButtons(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *margins = new QVBoxLayout(this);
    setMargins(margins, Space::Page);
    auto *layout = new ChipFlowLayout(spacing(Space::Field));
    margins->addLayout(layout);
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
        const auto follow = [button, action] { button->setVisible(action->isVisible()); };
        connect(action, &QAction::visibleChanged, button, follow);
        follow();
    }
}

} // namespace Chatelaine
