// SPDX-License-Identifier: MIT
#include "models/tables/profilelistmodel.h"

#include "models/base/textfold.h"
#include "models/base/visibletext.h"
#include "models/tables/keycolumns.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace Chatelaine {

namespace {

QVariant isEncrypted(const Profile &profile)
{
    const DatabaseUrl &url = profile.database;
    if (url.tls != TlsMode::Off)
        return true;
    if (!url.isLocal())
        return false;
    // At the other end of a tunnel "local" is the SSH host.
    return profile.ssh.isUsed() ? QVariant(true) : QVariant();
}

QString textOf(const Profile &profile, ProfileColumn column)
{
    switch (column) {
    case ProfileColumn::Name:
        return visibleText(profile.name);
    case ProfileColumn::Environment:
        return environmentText(profile.environment);
    case ProfileColumn::Where:
        return whereText(profile);
    case ProfileColumn::Tls:
        return tlsText(profile);
    case ProfileColumn::LastUsed:
        return isoText(profile.lastUsed); // The delegate says how long ago.
    }
    return {};
}

QVariant dataOf(const Profile &profile, ProfileColumn column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(profile, column);
    case Qt::AccessibleDescriptionRole:
        return column == ProfileColumn::Tls ? tlsDescription(profile) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return column == ProfileColumn::LastUsed ? QVariant(profile.lastUsed) : QVariant();
    case MarkRole:
        return column == ProfileColumn::Environment ? int(environmentMark(profile.environment))
                                                    : QVariant();
    case IsEncryptedRole:
        return column == ProfileColumn::Tls ? isEncrypted(profile) : QVariant();
    default:
        return {};
    }
}

} // namespace

ProfileListModel::ProfileListModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ProfileListModel::setProfiles(std::vector<Profile> profiles)
{
    beginResetModel();
    m_profiles = std::move(profiles);
    arrange();
    endResetModel();
}

void ProfileListModel::setSearch(const QString &text)
{
    beginResetModel();
    m_words.clear();
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        m_words += foldForSearch(word);
    arrange();
    endResetModel();
}

void ProfileListModel::arrange()
{
    m_rows.clear();
    m_found = 0;
    // A list that is not longer than that is seen at once.
    if (m_words.isEmpty() && profileCount() > MaximumRecentProfiles)
        addRecent();
    addFolders();
}

void ProfileListModel::addRecent()
{
    std::vector<int> used(m_profiles.size());
    std::iota(used.begin(), used.end(), 0);
    std::erase_if(used, [this](int i) { return m_profiles[size_t(i)].lastUsed == 0; });
    std::stable_sort(used.begin(), used.end(), [this](int a, int b) {
        return m_profiles[size_t(a)].lastUsed > m_profiles[size_t(b)].lastUsed;
    });
    if (used.empty())
        return;
    used.resize(std::min(used.size(), size_t(MaximumRecentProfiles)));
    m_rows.push_back({tr("Recently used"), -1});
    for (const int profile : used)
        m_rows.push_back({{}, profile});
}

void ProfileListModel::addFolders()
{
    const bool hasRecent = !m_rows.empty();
    std::optional<QString> folder;
    for (int i = 0; i < profileCount(); ++i) {
        const Profile &profile = m_profiles[size_t(i)];
        if (!matches(profile))
            continue;
        const bool isFirst = !folder;
        if (folder != profile.folder) {
            folder = profile.folder;
            // Those in no folder need no heading where they stand at the top.
            if (!profile.folder.isEmpty())
                m_rows.push_back({visibleText(profile.folder), -1});
            else if (hasRecent || !isFirst)
                m_rows.push_back({tr("In no folder"), -1});
        }
        m_rows.push_back({{}, i});
        ++m_found;
    }
}

bool ProfileListModel::matches(const Profile &profile) const
{
    const DatabaseUrl &url = profile.database;
    const QStringList fields{
        profile.name, profile.folder, url.host,         url.socket,
        url.database, url.path,       profile.ssh.host, environmentText(profile.environment)};
    const QByteArray text = foldForSearch(fields.join(u'\n'));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QByteArray &word) { return text.contains(word); });
}

const Profile *ProfileListModel::profile(int row) const
{
    const int profile = m_rows[size_t(row)].profile;
    return profile < 0 ? nullptr : &m_profiles[size_t(profile)];
}

int ProfileListModel::rowOf(const QString &id) const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Profile *shown = profile(row);
        if (shown && shown->id == id)
            return row;
    }
    return -1;
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProfileListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ProfileColumnCount;
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow &row = m_rows[size_t(index.row())];
    if (row.profile >= 0)
        return dataOf(m_profiles[size_t(row.profile)], ProfileColumn(index.column()), role);
    return role == Qt::DisplayRole && index.column() == 0 ? QVariant(row.heading) : QVariant();
}

QVariant ProfileListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (ProfileColumn(section)) {
    case ProfileColumn::Name:
        return tr("Name");
    case ProfileColumn::Environment:
        return tr("Environment");
    case ProfileColumn::Where:
        return tr("Where");
    case ProfileColumn::Tls:
        return tr("TLS");
    case ProfileColumn::LastUsed:
        return tr("Last used");
    }
    return {};
}

Qt::ItemFlags ProfileListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isProfile = m_rows[size_t(index.row())].profile >= 0;
    const Qt::ItemFlags flags = Qt::ItemNeverHasChildren;
    // A heading that is disabled is skipped by the arrow keys.
    return isProfile ? flags | Qt::ItemIsEnabled | Qt::ItemIsSelectable : flags;
}

} // namespace Chatelaine
