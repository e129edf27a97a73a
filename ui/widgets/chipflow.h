// SPDX-License-Identifier: MIT
// Removable chips that wrap like words; scrolls when they need more than a few lines.
//
// GUI thread. One stop of the Tab key: arrow keys walk along the chips, Delete takes one away.
#pragma once

#include "ui/widgets/removablechip.h"

#include <QScrollArea>

namespace Chatelaine {

class ChipFlow final : public QScrollArea
{
    Q_OBJECT

public:
    struct Chip
    {
        qint64 id = 0;
        QString text;    // Fit for people; shown as it is.
        QString toolTip; // The same; empty = none.
        bool needsAttention = false;

        friend bool operator==(const Chip &, const Chip &) = default;
    };
    using Removing = RemovableChip::Removing;

    explicit ChipFlow(QWidget *parent = nullptr);

    // The focus stays in its place.
    void setChips(const QList<Chip> &chips, Removing removing);
    [[nodiscard]] const QList<Chip> &chips() const { return m_chips; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removalAsked(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChip(const Chip &chip);
    [[nodiscard]] RemovableChip *chipAt(int position) const;
    [[nodiscard]] int focusedPosition() const;
    // Makes the chip the one that Tab reaches, and gives it the focus if asked to.
    void setCurrent(int position, bool withFocus);
    void updateHeight();

    QList<Chip> m_chips;
    Removing m_removing = Removing::Allowed;
    QWidget *m_content;
};

} // namespace Chatelaine
