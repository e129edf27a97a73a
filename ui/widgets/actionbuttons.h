// SPDX-License-Identifier: MIT
// Buttons for actions, in as many lines as the width asks for. The button of an action that is
// hidden is hidden, too.
//
// GUI thread.
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace Chatelaine {

class ActionButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionButtons(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace Chatelaine
