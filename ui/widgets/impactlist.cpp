// SPDX-License-Identifier: MIT
#include "ui/widgets/impactlist.h"

#include "ui/delegates/datedelegate.h"
#include "ui/delegates/headerstyle.h"
#include "ui/delegates/markdelegate.h"
#include "ui/style/labels.h"
#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

QString emptyText(ImpactKind kind)
{
    switch (kind) {
    case ImpactKind::Gains:
        return ImpactList::tr("No key gains the scope by this edit.");
    case ImpactKind::Losses:
        return ImpactList::tr("No key loses the scope by this edit.");
    case ImpactKind::LeftWithNone:
        return ImpactList::tr("No key is left with no scope at all.");
    }
    return {};
}

} // namespace

ImpactList::ImpactList(ImpactKind kind, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(new ImpactModel(kind, this))
    , m_table(new QTableView)
{
    QLabel *empty = secondaryLabel(emptyText(kind));
    empty->setAlignment(Qt::AlignCenter);
    buildTable();
    addWidget(empty);
    addWidget(m_table);
}

void ImpactList::buildTable()
{
    m_table->setModel(m_model);
    setUpTable(m_table);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(
        ImpactModel::LastUsed, new DateDelegate([this] { return m_now; }, tr("Never"), m_table));
    m_table->setItemDelegateForColumn(ImpactModel::Status, new MarkDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    alignWithCells(header);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ImpactModel::User, QHeaderView::Stretch);
    header->setSectionResizeMode(ImpactModel::Because, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(ImpactModel::LastUsed, 13 * character);
    header->resizeSection(ImpactModel::Status, 15 * character);
}

void ImpactList::setContents(ImpactRows contents)
{
    m_now = contents.now;
    m_model->setContents(std::move(contents));
    setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
}

} // namespace Chatelaine
