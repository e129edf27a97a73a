// SPDX-License-Identifier: MIT
// A snapshot under construction. For KeySnapshotBuilder only.
//
// One thread at a time.
#pragma once

#include "models/snapshot/keysnapshotbuilder.h"
#include "models/snapshot/keysnapshotcolumns.h"

namespace Chatelaine {

struct KeySnapshotBuilder::Draft
{
    std::shared_ptr<KeySnapshot::Columns> columns = std::make_shared<KeySnapshot::Columns>();
    std::shared_ptr<std::vector<quint8>> active = std::make_shared<std::vector<quint8>>();

    QHash<std::pair<GroupId, QByteArray>, quint32> membershipIndexes; // Of what is stored.
    TextColumn names;            // In the order in which users arrived.
    std::vector<quint32> nameOf; // Per row, into names.
    std::vector<quint32> userIdsInOrder;
    size_t userCursor = 0;
    size_t keyCursor = 0;

    // What the columns of dates can hold.
    [[nodiscard]] static quint32 asStored(qint64 seconds);
    // Called once all keys are there.
    void indexUsers();
    void assign(const User &user);
    [[nodiscard]] quint32 membershipIndex(const User &user);
    [[nodiscard]] std::optional<size_t> rowOf(KeyId key);
    [[nodiscard]] quint64 knownScopes(int word) const;
    void applyRules();
    void findDrift();
    void countKeysInGroups();
    void fillTexts();
};

} // namespace Chatelaine
