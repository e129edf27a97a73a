// SPDX-License-Identifier: MIT
#include "tests/soak/soakchecks.h"

#include "tests/support/plainconnection.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

const std::vector<quint32> &grantsOf(const EstateGrants &grants, quint32 key)
{
    static const std::vector<quint32> None;
    const auto found = grants.find(key);
    return found == grants.end() ? None : found->second;
}

std::set<quint32> keysIn(std::initializer_list<const EstateGrants *> all)
{
    std::set<quint32> keys;
    for (const EstateGrants *grants : all) {
        for (const auto &[key, scopes] : *grants)
            keys.insert(key);
    }
    return keys;
}

} // namespace

SoakDefinition definitionOf(PlainConnection &database, quint32 scope)
{
    const auto rows = database.mustSelect(
        u"SELECT title, user_group_ids FROM xf_cav7_api_key_scope_def WHERE scope_id = %1"_s.arg(
            scope));
    if (rows.empty())
        return {};
    return {rows.front().value(0).toString(), rows.front().value(1).toString()};
}

QStringList lostAdminEdits(const DatabaseUrl &url, const SiteSimulator &site)
{
    PlainConnection database(url);
    database.mustOpen();
    QStringList lost;
    for (const auto &[scope, titles] : site.adminTitles()) {
        const auto rows = database.mustSelect(
            u"SELECT title FROM xf_cav7_api_key_scope_def WHERE scope_id = %1"_s.arg(scope));
        const QString title = rows.empty() ? u"(no row)"_s : rows.front().value(0).toString();
        if (!titles.contains(title))
            lost.append(
                u"scope %1: %2 instead of %3"_s.arg(scope).arg(title, titles.join(u" or "_s)));
    }
    return lost;
}

int keysThatDiffer(const DatabaseUrl &url, quint32 scope)
{
    const EstateGrants stored = storedGrants(url);
    const EstateGrants expected = expectedGrants(url);
    const auto has = [scope](const EstateGrants &grants, quint32 key) {
        return std::ranges::count(grantsOf(grants, key), scope) > 0;
    };
    const std::set<quint32> keys = keysIn({&stored, &expected});
    return int(std::ranges::count_if(
        keys, [&](quint32 key) { return has(stored, key) != has(expected, key); }));
}

KeysBetween keysBetween(const EstateGrants &old, const EstateGrants &now,
                        const EstateGrants &wanted)
{
    KeysBetween count;
    for (const quint32 key : keysIn({&old, &now, &wanted})) {
        const auto &is = grantsOf(now, key);
        const bool isOld = is == grantsOf(old, key);
        const bool isWanted = is == grantsOf(wanted, key);
        if (isOld && isWanted)
            continue;
        ++(isOld ? count.old : isWanted ? count.wanted : count.neither);
    }
    return count;
}

} // namespace Chatelaine
