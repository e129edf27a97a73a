// SPDX-License-Identifier: MIT
#include "ui/pages/frontpage.h"

#include <QStackedWidget>

namespace Chatelaine {

bool isInFront(const QWidget &page)
{
    const auto *stack = qobject_cast<const QStackedWidget *>(page.parentWidget());
    return !stack || stack->currentWidget() == &page;
}

} // namespace Chatelaine
