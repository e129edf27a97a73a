// SPDX-License-Identifier: MIT
#include "models/store/grantsteps.h"

#include "models/base/logging.h"
#include "models/store/transaction.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <utility>

namespace Chatelaine {

namespace {

// Keys that somebody holds are tried again a few at a time, then one by one, so that none waits for
// the others.
constexpr quint32 RetrySize = 20;
constexpr int MaximumRounds = 60;
constexpr unsigned long ShortestPause = 5; // Milliseconds
constexpr unsigned long LongestPause = 200;

} // namespace

GrantSteps::GrantSteps(Connection &connection, JobControl &control)
    : m_connection(connection)
    , m_control(control)
    , m_writer(connection, HeldRows::GiveUp)
    , m_load(connection)
{}

Result<void> GrantSteps::write(ListedKeys listed, const std::vector<Scope> &judgedBy)
{
    std::vector<Key> keys = std::move(listed.keys);
    m_scopeLists = std::move(listed.scopes);
    m_judgedBy = judgedBy;
    m_listed += qint64(keys.size());
    m_left = qint64(keys.size());
    m_busy = 0;
    m_haveScopesChanged = false;
    unsigned long pause = ShortestPause;
    for (int round = 0; !keys.empty() && round < MaximumRounds; ++round) {
        if (round > 0)
            QThread::msleep(std::exchange(pause, std::min(pause * 2, LongestPause)));
        CHATELAINE_TRY(keys, writeRound(round, keys));
        if (m_control.isStopAsked())
            return {};
    }
    m_busy = std::exchange(m_left, 0);
    return {};
}

Result<std::vector<GrantSteps::Key>> GrantSteps::writeRound(int round, Keys keys)
{
    std::vector<Key> held;
    while (!keys.empty()) {
        if (m_control.isCancelled())
            return Error::cancelled();
        if (m_control.isStopAsked())
            break;
        keepPace();
        const Keys chunk = keys.first(std::min(size_t(chunkSizeIn(round)), keys.size()));
        const Result<void> written = writeChunk(chunk);
        if (written)
            m_left -= qint64(chunk.size());
        else if (written.error().code() == Error::Code::Busy)
            held.insert(held.end(), chunk.begin(), chunk.end());
        else
            return written.error();
        keys = keys.subspan(chunk.size());
        m_control.reportProgress(int(m_listed - m_left), int(m_listed));
    }
    held.insert(held.end(), keys.begin(), keys.end());
    return held;
}

quint32 GrantSteps::chunkSizeIn(int round) const
{
    if (round == 0)
        return m_pace.chunkSize();
    return round == 1 ? RetrySize : 1;
}

void GrantSteps::keepPace()
{
    if (m_pace.isReadingDue())
        m_pace.serverSaid(m_load.read());
    if (m_pace.pause() > Pace::Microseconds::zero())
        QThread::usleep(static_cast<unsigned long>(m_pace.pause().count()));
}

Result<void> GrantSteps::writeChunk(Keys keys)
{
    QElapsedTimer timer;
    timer.start();
    const Result<GrantChanges> written = writeOnce(keys);
    const Pace::Microseconds held(timer.nsecsElapsed() / 1000);
    const bool isBusy = !written && written.error().code() == Error::Code::Busy;
    m_pace.chunkEnded(quint32(keys.size()), held,
                      isBusy ? Pace::Outcome::MetHeldRow : Pace::Outcome::Written);
    qCDebug(storeLog) << keys.size() << "key(s) in" << held.count() << "us";
    if (!written)
        return written.error();
    m_changes += *written;
    return {};
}

Result<GrantChanges> GrantSteps::writeOnce(Keys keys)
{
    CHATELAINE_TRY(auto transaction, Transaction::begin(m_connection, Transaction::Kind::Write));
    CHATELAINE_CHECK(m_writer.lockUsers(keys));
    // After the lock: a definition read before it may be older than what the site went by.
    CHATELAINE_TRY(const std::vector<Scope> scopes, m_writer.readScopes());
    m_haveScopesChanged = m_haveScopesChanged || scopes != m_judgedBy;
    CHATELAINE_TRY(const GrantChanges changes, m_writer.write(keys, m_scopeLists, scopes));
    CHATELAINE_CHECK(transaction.commit());
    return changes;
}

} // namespace Chatelaine
