// SPDX-License-Identifier: MIT
// Lays widgets out like words: as many as fit in a line, then the next line.
//
// GUI thread.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Chatelaine {

class ChipFlowLayout final : public QLayout
{
    Q_OBJECT

public:
    // spacing: pixels between two widgets and between two lines.
    explicit ChipFlowLayout(int spacing, QWidget *parent = nullptr);
    ~ChipFlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rectangle) override;

private:
    // Returns the rectangles of the items, left to right.
    [[nodiscard]] std::vector<QRect> placed(const QRect &rectangle) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Chatelaine
