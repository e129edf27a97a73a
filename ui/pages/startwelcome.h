// SPDX-License-Identifier: MIT
// In place of the list while no connection is saved: what one is, and how to get one.
//
// GUI thread.
#pragma once

#include <QWidget>

namespace Chatelaine {

class StartActions;

class StartWelcome final : public QWidget
{
    Q_OBJECT

public:
    explicit StartWelcome(const StartActions &actions, QWidget *parent = nullptr);
};

} // namespace Chatelaine
