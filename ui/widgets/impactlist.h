// SPDX-License-Identifier: MIT
// The keys of one kind of impact as a list, or why there are none.
//
// GUI thread.
#pragma once

#include "models/tables/impactmodel.h"

#include <QStackedWidget>

class QTableView;

namespace Chatelaine {

class ImpactList final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ImpactList(ImpactKind kind, QWidget *parent = nullptr);

    void setContents(ImpactRows contents);

private:
    void buildTable();

    ImpactModel *m_model;
    qint64 m_now = 0; // Seconds since 1970 UTC, of the contents.
    QTableView *m_table;
};

} // namespace Chatelaine
