// SPDX-License-Identifier: MIT
#include "models/store/tabletimes.h"

namespace Chatelaine {

namespace {

// Times are told in whole seconds, and noted a little before others can see what was committed.
constexpr qint64 Margin = 1; // Seconds

} // namespace

Result<void> TableTimes::begin(Connection &connection)
{
    m_begun = 0;
    if (connection.dialect() == Dialect::MySql) {
        CHATELAINE_TRY(m_begun, selectNumber(connection, Statement::ServerTime));
    }
    return {};
}

void TableTimes::remember(const KeySnapshotPtr &snapshot)
{
    m_latest = snapshot;
    m_loadedAt = m_begun;
}

Result<bool> TableTimes::areUnchanged(Connection &connection, const QStringList &tables) const
{
    if (!m_latest || tables.isEmpty() || m_loadedAt == 0)
        return false;
    Query query(connection, Statement::TableTime);
    for (const QString &table : tables) {
        qint64 time = 0; // NULL, or no such table, is 0 too: not known.
        const auto asked = query.forEachRow({table}, [&] { time = query.wide(0); });
        if (!asked && asked.error().code() == Error::Code::Connection)
            return asked.error();
        if (time == 0 || time >= m_loadedAt - Margin)
            return false;
    }
    return true;
}

} // namespace Chatelaine
