// SPDX-License-Identifier: MIT
#include "ui/widgets/profiletable.h"

#include "models/tables/profilelistmodel.h"
#include "ui/delegates/datedelegate.h"
#include "ui/delegates/headerstyle.h"
#include "ui/delegates/markdelegate.h"
#include "ui/delegates/profiledelegate.h"
#include "ui/style/metrics.h"

#include <QHeaderView>

#include <algorithm>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

// In characters of average width; name and place share what is left.
int widthOf(ProfileColumn column)
{
    switch (column) {
    case ProfileColumn::Name:
        return 28;
    case ProfileColumn::Where:
        return 40;
    case ProfileColumn::Environment:
        return 20;
    case ProfileColumn::Tls:
        return 17;
    case ProfileColumn::LastUsed:
        return 15;
    }
    return 15;
}

} // namespace

ProfileTable::ProfileTable(const Clock &clock, QWidget *parent)
    : QTableView(parent)
    , m_model(new ProfileListModel(this))
{
    setObjectName(u"profileTable"_s);
    setAccessibleName(tr("Connections"));
    setModel(m_model);
    setUpTable(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    buildColumns(clock);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model->profile(index.row()))
            Q_EMIT openAsked();
    });
}

void ProfileTable::buildColumns(const Clock &clock)
{
    setItemDelegate(new ProfileDelegate(this));
    setItemDelegateForColumn(int(ProfileColumn::Environment), new MarkDelegate(this));
    setItemDelegateForColumn(int(ProfileColumn::LastUsed),
                             new DateDelegate(clock, tr("Never", "last used"), this));
    QHeaderView *header = horizontalHeader();
    alignWithCells(header);
    for (int column = 0; column < ProfileColumnCount; ++column)
        header->resizeSection(column,
                              widthOf(ProfileColumn(column)) * fontMetrics().averageCharWidth());
    for (const ProfileColumn column : {ProfileColumn::Name, ProfileColumn::Where})
        header->setSectionResizeMode(int(column), QHeaderView::Stretch);
    header->setSectionsMovable(false);
}

void ProfileTable::setProfiles(const std::vector<Profile> &profiles)
{
    const std::vector<Profile> selected = selectedProfiles();
    m_model->setProfiles(profiles);
    restore(selected);
}

void ProfileTable::setSearch(const QString &text)
{
    const std::vector<Profile> selected = selectedProfiles();
    m_model->setSearch(text);
    restore(selected);
}

void ProfileTable::showHeadings()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->profile(row))
            setSpan(row, 0, 1, ProfileColumnCount);
    }
}

void ProfileTable::restore(const std::vector<Profile> &selected)
{
    showHeadings();
    std::vector<int> rows;
    for (const Profile &profile : selected)
        rows.push_back(m_model->rowOf(profile.id));
    std::erase(rows, -1);
    // Something is always selected, so that Return opens what was used last.
    for (int row = 0; rows.empty() && row < m_model->rowCount(); ++row) {
        if (m_model->profile(row))
            rows.push_back(row);
    }
    QItemSelection selection;
    for (const int row : rows)
        selection.select(m_model->index(row, 0), m_model->index(row, ProfileColumnCount - 1));
    if (!rows.empty())
        selectionModel()->setCurrentIndex(m_model->index(rows.front(), 0),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    Q_EMIT selectedProfilesChanged();
}

void ProfileTable::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        selectRow(row);
}

std::vector<Profile> ProfileTable::selectedProfiles() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (index.column() == 0)
            rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    std::vector<Profile> profiles;
    for (const int row : rows) {
        const Profile *profile = m_model->profile(row);
        // One may be selected twice: among those used last, and in its folder.
        const bool isNew = profile && std::none_of(profiles.begin(), profiles.end(),
                                                   [profile](const Profile &known) {
                                                       return known.id == profile->id;
                                                   });
        if (isNew)
            profiles.push_back(*profile);
    }
    return profiles;
}

void ProfileTable::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedProfilesChanged();
}

} // namespace Chatelaine
