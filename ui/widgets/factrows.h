// SPDX-License-Identifier: MIT
// Titles and what is known, row by row, at any width. A QFormLayout gives rows that wrap or come
// and go the wrong heights.
//
// GUI thread.
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace Chatelaine {

class FactRows final : public QWidget
{
    Q_OBJECT

public:
    explicit FactRows(QWidget *parent = nullptr);

    // title: empty = the row goes on with the one above. Takes the field.
    void addRow(const QString &title, QWidget *field);
    // With its title. REQUIRES: field is of addRow().
    void setRowVisible(const QWidget *field, bool isVisible);

private:
    struct Row
    {
        QWidget *title;
        QWidget *field;
    };

    std::vector<Row> m_rows;
    QGridLayout *m_grid;
};

} // namespace Chatelaine
