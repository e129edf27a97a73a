// SPDX-License-Identifier: MIT
#include "models/snapshot/keysnapshotbuilder.h"

#include "models/snapshot/keysnapshotdraft.h"

#include <QCoreApplication>

#include <algorithm>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::KeySnapshotBuilder)
};

} // namespace

KeySnapshotBuilder::KeySnapshotBuilder()
    : m_draft(std::make_unique<Draft>())
{
    m_draft->columns->memberships.push_back({});
}

KeySnapshotBuilder::~KeySnapshotBuilder() = default;
KeySnapshotBuilder::KeySnapshotBuilder(KeySnapshotBuilder &&) noexcept = default;
KeySnapshotBuilder &KeySnapshotBuilder::operator=(KeySnapshotBuilder &&) noexcept = default;

void KeySnapshotBuilder::reserve(quint32 keys)
{
    KeySnapshot::Columns &columns = *m_draft->columns;
    columns.keyIds.reserve(keys);
    columns.userIds.reserve(keys);
    columns.created.reserve(keys);
    columns.lastUsed.reserve(keys);
    columns.prefixes.reserve(keys, qsizetype(keys) * 8);
    m_draft->active->reserve(keys);
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
    KeySnapshot::Columns &columns = *m_draft->columns;
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
    KeySnapshot::Columns &columns = *m_draft->columns;
    columns.groups = std::move(groups);
    std::sort(columns.groups.begin(), columns.groups.end(),
              [](const UserGroup &a, const UserGroup &b) {
                  const int order = a.title.compare(b.title, Qt::CaseInsensitive);
                  return order != 0 ? order < 0 : a.id < b.id;
              });
    for (size_t i = 0; i < columns.groups.size(); ++i)
        columns.groupPositions.insert(columns.groups[i].id, i);
}

void KeySnapshotBuilder::setTakenAt(qint64 seconds) { m_draft->columns->takenAt = seconds; }

void KeySnapshotBuilder::setRecomputeJobPending(bool pending)
{
    m_draft->columns->recomputeJobPending = pending;
}

void KeySnapshotBuilder::setComplete(bool complete) { m_draft->columns->isComplete = complete; }

void KeySnapshotBuilder::addKey(const ApiKey &key)
{
    KeySnapshot::Columns &columns = *m_draft->columns;
    Q_ASSERT(columns.keyIds.empty() || columns.keyIds.back() < key.id.value());
    columns.keyIds.push_back(key.id.value());
    columns.userIds.push_back(key.user.value());
    columns.created.push_back(Draft::asStored(key.created));
    columns.lastUsed.push_back(Draft::asStored(key.lastUsed));
    columns.prefixes.append(key.prefix);
    m_draft->active->push_back(key.isActive);
}

void KeySnapshotBuilder::setUser(const User &user)
{
    Q_ASSERT(user.state != UserState::Deleted);
    m_draft->indexUsers();
    m_draft->assign(user);
}

void KeySnapshotBuilder::addStored(KeyId key, int scopeIndex)
{
    addStoredWord(key, scopeIndex / 64, quint64(1) << (scopeIndex % 64));
}

void KeySnapshotBuilder::addStoredWord(KeyId key, int word, quint64 mask)
{
    KeySnapshot::Columns &columns = *m_draft->columns;
    const size_t words = size_t(columns.storedWords);
    columns.stored.resize(columns.keyIds.size() * words);
    mask &= m_draft->knownScopes(word);
    const std::optional<size_t> row = m_draft->rowOf(key);
    if (row && mask != 0)
        columns.stored[*row * words + size_t(word)] |= mask;
}

KeySnapshotPtr KeySnapshotBuilder::build()
{
    m_draft->indexUsers();
    KeySnapshot::Columns &columns = *m_draft->columns;
    columns.stored.resize(columns.keyIds.size() * size_t(columns.storedWords));
    m_draft->applyRules();
    m_draft->findDrift();
    m_draft->countKeysInGroups();
    m_draft->fillTexts();
    const KeySnapshotPtr snapshot(new KeySnapshot(m_draft->columns, m_draft->active));
    *this = KeySnapshotBuilder();
    return snapshot;
}

} // namespace Chatelaine
