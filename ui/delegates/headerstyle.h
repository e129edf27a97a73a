// SPDX-License-Identifier: MIT
// Makes the titles of columns stand right above what a CellDelegate paints.
//
// GUI thread.
#pragma once

#include <QProxyStyle>

class QHeaderView;

namespace Chatelaine {

// REQUIRES: the header is horizontal, and its cells are painted by delegates like CellDelegate.
void alignWithCells(QHeaderView *header);

class HeaderStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit HeaderStyle(QHeaderView *header);

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;

private:
    [[nodiscard]] int indent(const QStyleOption *option, const QWidget *widget) const;
};

} // namespace Chatelaine
