// SPDX-License-Identifier: MIT
// The demo's forum as values: any user and any key by its number, the same for the same options.
//
// Immutable after construction: any thread.
#pragma once

#include "models/domain/grantrules.h"
#include "models/store/democases.h"
#include "models/store/demodatabase.h"
#include "models/store/demonames.h"

#include <QHash>

namespace Chatelaine {

class DemoRandom;

struct DemoUser
{
    quint32 id = 0;
    QString name;
    QByteArray state;
    bool isBanned = false;
    quint32 primaryGroup = 0;
    std::vector<quint32> secondaryGroups;
    qint64 registered = 0;
    qint64 lastActivity = 0;

    [[nodiscard]] QByteArray secondaryCsv() const;
};

struct DemoKey
{
    quint32 id = 0;
    quint32 user = 0;
    QByteArray hash; // Of a token that nobody has ever seen.
    QByteArray prefix;
    bool isActive = true;
    qint64 created = 0;
    qint64 lastUsed = 0;
    std::vector<quint32> grants; // Scope ids, ascending: as stored, drift included.
};

class DemoForum final
{
public:
    explicit DemoForum(const DemoOptions &options);

    [[nodiscard]] const std::vector<UserGroup> &groups() const { return m_groups.groups; }
    [[nodiscard]] const std::vector<Scope> &scopes() const { return m_scopes; }
    [[nodiscard]] quint32 userCount() const { return m_userCount; }
    [[nodiscard]] quint32 keyCount() const { return m_options.keys; }
    // REQUIRES: index < userCount().
    [[nodiscard]] DemoUser user(quint32 index) const;
    // REQUIRES: index < keyCount(). Ids ascend with the index.
    [[nodiscard]] DemoKey key(quint32 index) const;

private:
    void join(DemoUser &user, bool hasManyGroups, DemoRandom &random) const;
    // The user of a key; >= userCount() for an orphan.
    [[nodiscard]] quint32 userIndexOf(quint32 keyIndex) const;
    [[nodiscard]] const DemoCase *caseOfKey(quint32 keyIndex) const;
    [[nodiscard]] bool isOrphan(quint32 keyIndex) const;
    [[nodiscard]] std::vector<quint32> grantsOf(quint32 keyIndex, DemoRandom &random) const;
    [[nodiscard]] std::vector<quint32> scopeIds(const ScopeSet &set) const;
    [[nodiscard]] bool isLarge() const { return m_options.keys >= LargeDemoKeys; }

    DemoOptions m_options;
    DemoGroups m_groups;
    std::vector<Scope> m_scopes;
    GrantRules m_rules;
    quint32 m_userCount = 0;
    quint32 m_userStep = 1; // Spreads the keys over the users; no common divisor with their number.
    QHash<quint32, const DemoCase *> m_casesByKey;
    QHash<quint32, const DemoCase *> m_casesByUser;
    QHash<quint32, QString> m_namesWithoutKey; // By the user's index.
};

} // namespace Chatelaine
