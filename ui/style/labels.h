// SPDX-License-Identifier: MIT
// Every label is made here, so that no text from a database is ever taken for HTML.
//
// GUI thread.
#pragma once

#include "models/tables/roles.h"

#include <QLabel>

namespace Chatelaine {

// Wraps, shows plain text only.
[[nodiscard]] QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
// The same, and can be selected with mouse and keyboard.
[[nodiscard]] QLabel *valueLabel(const QString &text = {}, QWidget *parent = nullptr);
// In the fixed-width font of the system.
[[nodiscard]] QLabel *fixedLabel(const QString &text = {}, QWidget *parent = nullptr);
// Less important: in the placeholder colour.
[[nodiscard]] QLabel *secondaryLabel(const QString &text = {}, QWidget *parent = nullptr);
// Bold, one line.
[[nodiscard]] QLabel *headingLabel(const QString &text = {}, QWidget *parent = nullptr);
// 1.3 times the size, one line.
[[nodiscard]] QLabel *titleLabel(const QString &text = {}, QWidget *parent = nullptr);

// A coloured shape that follows the palette; a word has to stand beside it.
class MarkLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit MarkLabel(Mark mark = Mark::None, QWidget *parent = nullptr);

    // Mark::None hides nothing but shows nothing: the place stays.
    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const { return m_mark; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};

// Fit for QAction, QPushButton and tab texts: "R&D" stays "R&D". Not for plain-text labels.
[[nodiscard]] QString withoutMnemonic(const QString &text);
// Fit for a tooltip, which would take HTML for HTML: escaped, line breaks kept.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace Chatelaine
