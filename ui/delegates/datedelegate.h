// SPDX-License-Identifier: MIT
// Paints a point in time (SortRole, seconds since 1970 UTC) as "2 h ago"; the tooltip has the date
// with its time zone.
//
// GUI thread.
#pragma once

#include "models/base/clock.h"
#include "ui/delegates/celldelegate.h"

namespace Chatelaine {

class DateDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    // textForNone: shown for 0, for example "Never".
    DateDelegate(Clock clock, const QString &textForNone, QObject *parent = nullptr);

protected:
    void paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inside,
                       const QModelIndex &index) const override;
    [[nodiscard]] QString shownText(const QModelIndex &index) const override;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const override;

private:
    Clock m_clock;
    QString m_none;
};

} // namespace Chatelaine
