// SPDX-License-Identifier: MIT
#include "models/store/oldwriters.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <iterator>

namespace Chatelaine {

namespace {

// The server answers out of a memory of 100 ms, which is renewed only when nobody has asked for so
// long.
constexpr unsigned long Pause = 150; // Milliseconds
constexpr std::chrono::milliseconds Blink{100};

} // namespace

OldWriters::OldWriters(Connection &connection)
    : m_connection(connection)
    , m_query(connection, Statement::Writers)
    , m_writers(ask())
{}

std::optional<std::vector<OldWriters::Writer>> OldWriters::ask()
{
    std::vector<Writer> writers;
    if (m_connection.dialect() == Dialect::Sqlite)
        return writers; // Whoever writes is alone.
    const Result<void> asked = m_query.forEachRow({}, [&] {
        writers.push_back({m_query.mask(0), m_query.wide(1)});
    });
    if (!asked)
        return {};
    std::sort(writers.begin(), writers.end());
    return writers;
}

bool OldWriters::waitUntilGone(const JobControl &control, std::chrono::milliseconds patience)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_writers || !m_writers->empty()) {
        if (control.isCancelled() || control.isStopAsked())
            return false;
        if (timer.hasExpired((m_writers ? patience : std::min(patience, Blink)).count()))
            return !m_writers;
        QThread::msleep(Pause);
        if (!m_writers)
            continue;
        const auto now = ask();
        if (!now)
            return false;
        std::vector<Writer> left;
        std::set_intersection(m_writers->begin(), m_writers->end(), now->begin(), now->end(),
                              std::back_inserter(left));
        m_writers = std::move(left);
    }
    return true;
}

} // namespace Chatelaine
