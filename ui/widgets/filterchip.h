// SPDX-License-Identifier: MIT
// A rounded toggle with a word and a number.
//
// GUI thread.
#pragma once

#include <QAbstractButton>

#include <optional>

namespace Chatelaine {

class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &word, QWidget *parent = nullptr);

    // Nothing = not known yet.
    void setCount(std::optional<quint32> count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QString number() const;

    std::optional<quint32> m_count;
};

} // namespace Chatelaine
