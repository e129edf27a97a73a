// SPDX-License-Identifier: MIT
// Where a route of the API is chosen, or any path typed. A token that is pasted here by mistake is
// dropped at once: paths are shown, copied and sent.
//
// GUI thread.
#pragma once

#include "models/domain/apiroute.h"

#include <QComboBox>

namespace Chatelaine {

class RouteBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit RouteBox(const ApiRoutes &routes, QWidget *parent = nullptr);

    // As typed, without blanks around it; empty = none.
    [[nodiscard]] QString path() const { return currentText().trimmed(); }

protected:
    // Scrolling past a card must not change what is asked.
    void wheelEvent(QWheelEvent *event) override;

private:
    void buildCompleter();
    void dropToken(const QString &text);
};

} // namespace Chatelaine
