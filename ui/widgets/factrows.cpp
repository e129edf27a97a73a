// SPDX-License-Identifier: MIT
#include "ui/widgets/factrows.h"

#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QGridLayout>

#include <algorithm>

namespace Chatelaine {

FactRows::FactRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setNoMargins(m_grid);
    m_grid->setHorizontalSpacing(spacing(Space::Page));
    m_grid->setVerticalSpacing(spacing(Space::Tight));
    m_grid->setColumnStretch(1, 1);
}

void FactRows::addRow(const QString &title, QWidget *field)
{
    QLabel *label = secondaryLabel(title);
    label->setWordWrap(false);
    const auto row = int(m_rows.size());
    m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(field, row, 1);
    m_rows.push_back({label, field});
}

void FactRows::setRowVisible(const QWidget *field, bool isVisible)
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    Q_ASSERT(row != m_rows.end());
    row->title->setVisible(isVisible);
    row->field->setVisible(isVisible);
}

} // namespace Chatelaine
