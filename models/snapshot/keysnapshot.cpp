// SPDX-License-Identifier: MIT
#include "models/snapshot/keysnapshot.h"

#include "models/snapshot/keysnapshotcolumns.h"
#include "models/snapshot/rowsets.h"

#include <algorithm>

namespace Chatelaine {

namespace {

QString numbered(qint64 id) { return QLatin1Char('#') + QString::number(id); }

} // namespace

KeySnapshot::KeySnapshot()
    : m_columns(std::make_shared<Columns>())
    , m_sets(std::make_unique<const RowSets>(*this))
{}

KeySnapshot::KeySnapshot(std::shared_ptr<const Columns> columns, QList<quint8> active)
    : m_columns(std::move(columns))
    , m_active(std::move(active))
    , m_sets(std::make_unique<const RowSets>(*this))
{}

KeySnapshot::~KeySnapshot() = default;

quint32 KeySnapshot::size() const { return quint32(m_columns->keyIds.size()); }

std::optional<Row> KeySnapshot::rowOf(KeyId id) const
{
    const QList<quint32> &ids = m_columns->keyIds;
    const auto found = std::lower_bound(ids.cbegin(), ids.cend(), id.value());
    if (found == ids.cend() || *found != id.value())
        return {};
    return Row(quint32(found - ids.cbegin()));
}

std::optional<Row> KeySnapshot::rowOf(UserId id) const { return m_columns->rowOf(id); }

KeyId KeySnapshot::keyId(Row row) const { return KeyId(m_columns->keyIds[row.value()]); }

UserId KeySnapshot::userId(Row row) const { return UserId(m_columns->userIds[row.value()]); }

bool KeySnapshot::isActive(Row row) const { return m_active[row.value()] != 0; }

qint64 KeySnapshot::created(Row row) const { return m_columns->created[row.value()]; }

qint64 KeySnapshot::lastUsed(Row row) const { return m_columns->lastUsed[row.value()]; }

qint64 KeySnapshot::lastActivity(Row row) const { return m_columns->lastActivity[row.value()]; }

QByteArrayView KeySnapshot::prefix(Row row) const { return m_columns->prefixes.at(row.value()); }

QByteArrayView KeySnapshot::userName(Row row) const { return m_columns->userNames.at(row.value()); }

UserState KeySnapshot::userState(Row row) const { return m_columns->userStates[row.value()]; }

Membership KeySnapshot::membership(Row row) const
{
    return m_columns->memberships[m_columns->membershipOf[row.value()]];
}

ScopeSet KeySnapshot::stored(Row row) const { return m_columns->storedOf(row.value()); }

ScopeSet KeySnapshot::expected(Row row) const
{
    return hasUser(row) ? m_columns->memberships.expected(m_columns->membershipOf[row.value()])
                        : stored(row);
}

bool KeySnapshot::isDrifted(Row row) const { return m_columns->drifted.contains(row); }

DriftCause KeySnapshot::driftCause(Row row) const { return m_columns->driftCauseOf(row.value()); }

const DriftCounts &KeySnapshot::driftCounts() const { return m_columns->driftCounts; }

const RowSet &KeySnapshot::driftedRows() const { return m_columns->drifted; }

ApiKey KeySnapshot::key(Row row) const
{
    return {keyId(row),    userId(row),  prefix(row).toByteArray(),
            isActive(row), created(row), lastUsed(row)};
}

std::optional<User> KeySnapshot::user(Row row) const
{
    if (!hasUser(row))
        return {};
    const Membership groups = membership(row);
    return User{userId(row),    userName(row).toByteArray(),       userState(row),
                groups.primary, groups.secondaryCsv.toByteArray(), lastActivity(row)};
}

KeyAsSeen KeySnapshot::asSeen(Row row) const
{
    return {keyId(row), userId(row), prefix(row).toByteArray(), isActive(row)};
}

std::vector<ScopeExplanation> KeySnapshot::explain(Row row) const
{
    return explainScopes(scopes(), groups(), user(row), stored(row));
}

const std::vector<Scope> &KeySnapshot::scopes() const { return m_columns->scopes; }

const std::vector<ScopeId> &KeySnapshot::deletedScopes() const { return m_columns->deletedScopes; }

ScopeId KeySnapshot::scopeIdAt(int scopeIndex) const
{
    const size_t index = size_t(scopeIndex);
    return index < scopes().size() ? scopes()[index].id : deletedScopes()[index - scopes().size()];
}

QString KeySnapshot::scopeNameAt(int scopeIndex) const
{
    const size_t index = size_t(scopeIndex);
    return index < scopes().size() ? scopes()[index].name : numbered(scopeIdAt(scopeIndex).value());
}

int KeySnapshot::scopeIndexNamed(QStringView name) const
{
    const auto found = std::find_if(scopes().cbegin(), scopes().cend(),
                                    [name](const Scope &scope) { return scope.name == name; });
    return found == scopes().cend() ? -1 : int(found - scopes().cbegin());
}

int KeySnapshot::scopeIndexOf(ScopeId id) const
{
    const int count = int(scopes().size() + deletedScopes().size());
    for (int i = 0; i < count; ++i) {
        if (scopeIdAt(i) == id)
            return i;
    }
    return -1;
}

const std::vector<UserGroup> &KeySnapshot::groups() const { return m_columns->groups; }

const UserGroup *KeySnapshot::group(GroupId id) const
{
    const auto found = m_columns->groupPositions.constFind(id);
    return found == m_columns->groupPositions.cend() ? nullptr : &groups()[*found];
}

QString KeySnapshot::groupTitle(GroupId id) const
{
    const UserGroup *known = group(id);
    return known ? known->title : numbered(id.value());
}

quint32 KeySnapshot::keyCount(GroupId id) const { return m_columns->keysInGroup.value(id); }

qint64 KeySnapshot::takenAt() const { return m_columns->takenAt; }

bool KeySnapshot::isComplete() const { return m_columns->isComplete; }

bool KeySnapshot::recomputeJobPending() const { return m_columns->recomputeJobPending; }

bool KeySnapshot::knowsGrants() const { return m_columns->knowsGrants; }

const Memberships &KeySnapshot::memberships() const { return m_columns->memberships; }

std::span<const quint32> KeySnapshot::membershipIndexes() const
{
    return {m_columns->membershipOf.constData(), size_t(m_columns->membershipOf.size())};
}

QByteArrayView KeySnapshot::foldedText() const { return m_columns->folded.bytes(); }

std::span<const quint32> KeySnapshot::foldedOffsets() const { return m_columns->folded.offsets(); }

const RowSets &KeySnapshot::sets() const { return *m_sets; }

KeySnapshotPtr KeySnapshot::withActive(std::span<const KeyId> keys, bool isActive) const
{
    QList<quint8> active = m_active;
    for (const KeyId key : keys) {
        if (const std::optional<Row> row = rowOf(key))
            active[row->value()] = isActive;
    }
    return KeySnapshotPtr(new KeySnapshot(m_columns, std::move(active)));
}

} // namespace Chatelaine
