// SPDX-License-Identifier: MIT
// A word in a rounded box with a cross that takes it away.
//
// GUI thread. Click on the cross, Delete or Backspace ask for the removal; arrow keys ask for the
// focus of a neighbour.
#pragma once

#include <QAbstractButton>

namespace Chatelaine {

class RemovableChip final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Tone { Normal, Attention };
    enum class Removing { Allowed, Forbidden };

    // text: fit for people; shown as it is.
    RemovableChip(const QString &text, Tone tone, Removing removing, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removalAsked();
    // step: -1 = the one before, +1 = the one after.
    void neighbourAsked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRectangle() const;
    void setCrossHovered(bool isHovered);

    Tone m_tone;
    Removing m_removing;
    bool m_isCrossHovered = false;
};

} // namespace Chatelaine
