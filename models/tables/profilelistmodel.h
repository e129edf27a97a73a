// SPDX-License-Identifier: MIT
// The saved connections as a list with headings: those used last, then folder by folder.
//
// GUI thread. Headings are rows that cannot be selected; while something is searched for there is
// no heading of recently used ones, so that nothing is found twice.
#pragma once

#include "models/tables/profilewords.h"

#include <QAbstractTableModel>

#include <vector>

namespace Chatelaine {

enum class ProfileColumn { Name, Environment, Where, Tls, LastUsed };
inline constexpr int ProfileColumnCount = int(ProfileColumn::LastUsed) + 1;
inline constexpr int MaximumRecentProfiles = 5;

// Of the column Tls: bool, whether all of the way is encrypted; nothing for a file or this machine.
// Beyond the roles that all models share.
inline constexpr int IsEncryptedRole = Qt::UserRole + 100;

class ProfileListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ProfileListModel(QObject *parent = nullptr);

    // REQUIRES: by folder, then by name.
    void setProfiles(std::vector<Profile> profiles);
    // Every word has to be in name, host, database or folder; case and accents do not matter.
    void setSearch(const QString &text);

    // How many profiles there are, found or not.
    [[nodiscard]] int profileCount() const { return int(m_profiles.size()); }
    [[nodiscard]] int foundCount() const { return m_found; }
    // Null for a heading. REQUIRES: 0 <= row < rowCount().
    [[nodiscard]] const Profile *profile(int row) const;
    // The row in its folder, not among those used last; -1 when it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct ListRow
    {
        QString heading;  // Not empty = a heading.
        int profile = -1; // Index in m_profiles; -1 = a heading.
    };
    void arrange();
    void addRecent();
    void addFolders();
    [[nodiscard]] bool matches(const Profile &profile) const;

    std::vector<Profile> m_profiles;
    std::vector<ListRow> m_rows;
    QList<QByteArray> m_words; // Folded.
    int m_found = 0;
};

} // namespace Chatelaine
