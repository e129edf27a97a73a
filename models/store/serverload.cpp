// SPDX-License-Identifier: MIT
#include "models/store/serverload.h"

using namespace Qt::StringLiterals;

namespace Chatelaine {

namespace {

Statement statementFor(const Connection &connection)
{
    return connection.server().startsWith("MariaDB"_L1) ? Statement::ServerLoad
                                                        : Statement::ServerLoadOfMySql;
}

} // namespace

ServerLoadReader::ServerLoadReader(Connection &connection)
    : m_connection(connection)
    , m_query(connection, statementFor(connection))
{}

std::optional<ServerLoad> ServerLoadReader::read()
{
    if (m_connection.dialect() == Dialect::Sqlite)
        return ServerLoad{};
    if (!m_isTold)
        return {};
    ServerLoad load;
    int found = 0;
    const Result<void> asked = m_query.forEachRow({}, [&] {
        ++found;
        if (m_query.text(0).compare("INNODB_ROW_LOCK_WAITS"_L1, Qt::CaseInsensitive) == 0)
            load.lockWaits = m_query.mask(1);
        else
            load.runningThreads = m_query.number(1);
    });
    m_isTold = asked && found == 2;
    return m_isTold ? std::optional(load) : std::nullopt;
}

} // namespace Chatelaine
