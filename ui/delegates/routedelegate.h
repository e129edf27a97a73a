// SPDX-License-Identifier: MIT
// A route of the API in a list to choose from: the path, and at the far end the scope it asks for.
//
// GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace Chatelaine {

inline constexpr int RouteScopeRole = Qt::UserRole; // QString

class RouteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace Chatelaine
