// SPDX-License-Identifier: MIT
// The line under the tool bar in the colour of the environment; its word stands in the chip.
//
// GUI thread.
#pragma once

#include "models/domain/profile.h"

#include <QWidget>

namespace Chatelaine {

class EnvironmentLine final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentLine(Environment environment, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Environment m_environment;
};

} // namespace Chatelaine
