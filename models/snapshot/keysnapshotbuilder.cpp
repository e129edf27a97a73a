// SPDX-License-Identifier: MIT
#include "models/snapshot/keysnapshotbuilder.h"

#include "models/snapshot/keysnapshotdraft.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::KeySnapshotBuilder)
};

constexpr qsizetype PrefixBytes = 8; // Of nearly every key.

} // namespace

KeySnapshotBuilder::KeySnapshotBuilder()
    : m_draft(std::make_unique<Draft>())
{}

KeySnapshotBuilder::~KeySnapshotBuilder() = default;
KeySnapshotBuilder::KeySnapshotBuilder(KeySnapshotBuilder &&) noexcept = default;
KeySnapshotBuilder &KeySnapshotBuilder::operator=(KeySnapshotBuilder &&) noexcept = default;

void KeySnapshotBuilder::reserve(quint32 keys)
{
    KeySnapshot::Columns &columns = m_draft->columns;
    for (QList<quint32> *column :
         {&columns.keyIds, &columns.userIds, &columns.created, &columns.lastUsed})
        column->reserve(keys);
    columns.prefixes.reserve(keys, qsizetype(keys) * PrefixBytes);
    m_draft->active.reserve(keys);
}

Result<void> KeySnapshotBuilder::setScopes(std::vector<Scope> inSiteOrder,
                                           std::vector<ScopeId> deleted)
{
    const size_t count = inSiteOrder.size() + deleted.size();
    if (count > ScopeSet::Capacity) {
        return Error::invalid(Texts::tr("The database holds %n scope(s); Chatelaine can handle "
                                        "%1 at most.",
                                        nullptr, int(count))
                                  .arg(ScopeSet::Capacity));
    }
    KeySnapshot::Columns &columns = m_draft->columns;
    columns.inactiveSet = {};
    columns.deletedSet = {};
    for (size_t i = 0; i < count; ++i) {
        if (i >= inSiteOrder.size())
            columns.deletedSet.insert(int(i));
        else if (!inSiteOrder[i].isActive)
            columns.inactiveSet.insert(int(i));
    }
    columns.storedWords = std::max(1, int(count + 63) / 64);
    columns.scopes = std::move(inSiteOrder);
    columns.deletedScopes = std::move(deleted);
    return {};
}

void KeySnapshotBuilder::setGroups(std::vector<UserGroup> groups)
{
    KeySnapshot::Columns &columns = m_draft->columns;
    columns.groups = std::move(groups);
    std::sort(columns.groups.begin(), columns.groups.end(),
              [](const UserGroup &a, const UserGroup &b) {
                  const int order = a.title.compare(b.title, Qt::CaseInsensitive);
                  return order != 0 ? order < 0 : a.id < b.id;
              });
    for (size_t i = 0; i < columns.groups.size(); ++i)
        columns.groupPositions.insert(columns.groups[i].id, i);
}

void KeySnapshotBuilder::setTakenAt(qint64 seconds) { m_draft->columns.takenAt = seconds; }

void KeySnapshotBuilder::setRecomputeJobPending(bool pending)
{
    m_draft->columns.recomputeJobPending = pending;
}

void KeySnapshotBuilder::setKnowsGrants(bool knows) { m_draft->columns.knowsGrants = knows; }

void KeySnapshotBuilder::setComplete(bool complete) { m_draft->columns.isComplete = complete; }

void KeySnapshotBuilder::addKey(const ApiKey &key)
{
    addKey(key.id, key.user, key.prefix, key.isActive, key.created, key.lastUsed);
}

void KeySnapshotBuilder::addKey(KeyId id, UserId user, QByteArrayView prefix, bool isActive,
                                qint64 created, qint64 lastUsed)
{
    KeySnapshot::Columns &columns = m_draft->columns;
    Q_ASSERT(columns.keyIds.isEmpty() || columns.keyIds.constLast() < id.value());
    columns.keyIds.append(id.value());
    columns.userIds.append(user.value());
    columns.created.append(KeySnapshot::Columns::dateOf(created));
    columns.lastUsed.append(KeySnapshot::Columns::dateOf(lastUsed));
    columns.prefixes.append(prefix);
    m_draft->active.append(isActive);
}

void KeySnapshotBuilder::reuseKeys(const KeySnapshot &earlier)
{
    Q_ASSERT(m_draft->columns.keyIds.isEmpty());
    m_draft->reuseKeys(earlier);
}

void KeySnapshotBuilder::setUser(const User &user)
{
    setUser(user.id, user.name, user.state, user.primaryGroup, user.secondaryGroups,
            user.lastActivity);
}

void KeySnapshotBuilder::setUser(UserId id, QByteArrayView name, UserState state, GroupId primary,
                                 QByteArrayView secondaryCsv, qint64 lastActivity)
{
    Q_ASSERT(state != UserState::Deleted);
    m_draft->users.set(id, name, state, primary, secondaryCsv, lastActivity);
}

void KeySnapshotBuilder::removeUser(UserId id) { m_draft->users.remove(id); }

void KeySnapshotBuilder::addStored(KeyId key, int scopeIndex)
{
    addStoredWord(key, scopeIndex / 64, quint64(1) << (scopeIndex % 64));
}

void KeySnapshotBuilder::addStoredWord(KeyId key, int word, quint64 mask)
{
    addStoredWords(std::array{key.value()}, word, std::array{mask});
}

void KeySnapshotBuilder::addStoredWords(std::span<const quint32> keyIds, int word,
                                        std::span<const quint64> masks)
{
    Q_ASSERT(keyIds.size() == masks.size());
    m_draft->indexGrants();
    for (size_t i = 0; i < keyIds.size(); ++i) {
        if (const std::optional<quint32> row = m_draft->rowOf(KeyId(keyIds[i])))
            m_draft->setStored(*row, word, m_draft->storedWord(*row, word) | masks[i]);
    }
}

void KeySnapshotBuilder::setStored(KeyId key, int word, quint64 mask)
{
    m_draft->indexGrants();
    if (const std::optional<quint32> row = m_draft->rowOf(key))
        m_draft->setStored(*row, word, mask);
}

void KeySnapshotBuilder::reuseUsers(const KeySnapshot &earlier)
{
    m_draft->setEarlier(earlier);
    m_draft->users.reuse(&m_draft->earlier);
}

std::vector<UserId> KeySnapshotBuilder::unknownUsers() const { return m_draft->users.unknown(); }

void KeySnapshotBuilder::reuseStored(const KeySnapshot &earlier)
{
    m_draft->setEarlier(earlier);
    m_draft->reuseStored();
}

void KeySnapshotBuilder::reuseGroups(const KeySnapshot &earlier)
{
    m_draft->columns.groups = earlier.m_columns->groups;
    m_draft->columns.groupPositions = earlier.m_columns->groupPositions;
}

std::vector<KeyId> KeySnapshotBuilder::differingKeys()
{
    m_draft->judge();
    std::vector<KeyId> keys;
    m_draft->columns.drifted.forEach(
        [&](Row row) { keys.emplace_back(m_draft->columns.keyIds.at(row.value())); });
    return keys;
}

KeySnapshotPtr KeySnapshotBuilder::build()
{
    m_draft->judge();
    m_draft->users.freeIndexes(); // Their memory is needed for the texts.
    m_draft->countKeysInGroups();
    m_draft->fillTexts();
    m_draft->shrink();
    const KeySnapshotPtr snapshot(
        new KeySnapshot(std::make_shared<const KeySnapshot::Columns>(std::move(m_draft->columns)),
                        std::move(m_draft->active)));
    *this = KeySnapshotBuilder();
    return snapshot;
}

} // namespace Chatelaine
