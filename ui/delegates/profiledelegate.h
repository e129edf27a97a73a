// SPDX-License-Identifier: MIT
// Paints a heading of the list of connections in bold, and a padlock (IsEncryptedRole) before the
// word that says how the way is protected.
//
// GUI thread.
#pragma once

#include "ui/delegates/celldelegate.h"

#include <QIcon>

namespace Chatelaine {

class ProfileDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit ProfileDelegate(QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void paintContents(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inside,
                       const QModelIndex &index) const override;
    [[nodiscard]] bool fits(const QStyleOptionViewItem &option, int width,
                            const QModelIndex &index) const override;

private:
    QIcon m_closed;
    QIcon m_open;
};

} // namespace Chatelaine
