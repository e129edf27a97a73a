// SPDX-License-Identifier: MIT
// The list of saved connections, under headings. Other contents keep what is selected.
//
// GUI thread.
#pragma once

#include "models/base/clock.h"
#include "models/domain/profile.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace Chatelaine {

class ProfileListModel;

class ProfileTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ProfileTable(const Clock &clock, QWidget *parent = nullptr);

    void setProfiles(const std::vector<Profile> &profiles);
    void setSearch(const QString &text);
    void select(const QString &id);

    [[nodiscard]] const ProfileListModel &list() const { return *m_model; }
    // Each once, in the order shown.
    [[nodiscard]] std::vector<Profile> selectedProfiles() const;

Q_SIGNALS:
    void selectedProfilesChanged();
    // By a double click.
    void openAsked();

protected:
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void buildColumns(const Clock &clock);
    void showHeadings();
    void restore(const std::vector<Profile> &selected);

    ProfileListModel *m_model;
};

} // namespace Chatelaine
