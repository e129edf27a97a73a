// SPDX-License-Identifier: MIT
#include "tests/support/oracletrial.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

// Of things that are there, and now and then of one that is not.
template<typename Rows>
quint32 randomId(OracleRandom &random, const Rows &rows)
{
    return rows.empty() || randomOneIn(random, 8) ? quint32(randomBetween(random, 1, 300))
                                                  : randomOf(random, rows).id;
}

// As the editor makes one for the most part: ids of groups, with commas.
QString randomWantedGroups(OracleRandom &random, const Scope &base)
{
    switch (randomBetween(random, 0, 9)) {
    case 0:
        return u""_s;
    case 1:
        return base.groupCsv;
    case 2:
    case 3:
        return QString::fromUtf8(randomGroupCsv(random));
    default:
        QStringList ids;
        for (int i = randomBetween(random, 1, 4); i > 0; --i)
            ids.append(QString::number(randomBetween(random, 1, 12)));
        return ids.join(u',');
    }
}

} // namespace

RecomputeRequest OracleTrial::randomRequest()
{
    RecomputeRequest request;
    if (randomOneIn(m_random, 5))
        request.mode = WriteMode::DryRun;
    switch (randomBetween(m_random, 0, 4)) {
    case 0:
        request.user = UserId(randomId(m_random, m_database.users));
        break;
    case 1:
        request.scope = ScopeId(randomId(m_random, m_database.scopes));
        break;
    case 2:
    case 3:
        for (int i = randomBetween(m_random, 1, 10); i > 0; --i)
            request.keys.emplace_back(randomId(m_random, m_database.keys));
        if (randomOneIn(m_random, 3))
            request.scope = ScopeId(randomId(m_random, m_database.scopes));
        break;
    default:
        break;
    }
    return request;
}

ScopeEdit OracleTrial::randomEdit()
{
    const std::vector<Scope> &scopes = m_snapshot->scopes();
    ScopeEdit edit;
    edit.openToEveryone =
        randomOneIn(m_random, 3) ? EveryoneConsent::Withheld : EveryoneConsent::Given;
    if (scopes.empty() || randomOneIn(m_random, 4)) {
        edit.kind = ScopeEditKind::Create;
        edit.wanted.name = u"new:%1"_s.arg(randomBetween(m_random, 1, 1'000'000));
        if (!scopes.empty() && randomOneIn(m_random, 10))
            edit.wanted.name = randomOf(m_random, scopes).name;
    } else {
        edit.kind = randomOneIn(m_random, 4) ? ScopeEditKind::Delete : ScopeEditKind::Update;
        edit.base = randomOf(m_random, scopes);
        edit.wanted = edit.base;
    }
    if (edit.kind != ScopeEditKind::Delete) {
        edit.wanted.title = u"Title %1"_s.arg(randomBetween(m_random, 1, 9));
        edit.wanted.groupCsv = randomWantedGroups(m_random, edit.base);
        edit.wanted.isActive = !randomOneIn(m_random, 5);
    }
    return edit;
}

KeyChangeSet OracleTrial::randomChange()
{
    KeyChangeSet changes;
    changes.action = KeyAction(randomBetween(m_random, 0, 2));
    if (m_snapshot->size() == 0)
        return changes;
    std::vector<Row> rows;
    for (int i = randomBetween(m_random, 1, 10); i > 0; --i)
        rows.emplace_back(quint32(randomBetween(m_random, 0, int(m_snapshot->size()) - 1)));
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    std::ranges::shuffle(rows, m_random);
    for (const Row row : rows)
        changes.keys.push_back(m_snapshot->asSeen(row));
    return changes;
}

} // namespace Chatelaine
