// SPDX-License-Identifier: MIT
#include "models/store/sidereader.h"

#include "models/store/detachedwork.h"
#include "models/store/transaction.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace Chatelaine {

namespace {

using namespace std::chrono_literals;

// A connection that lets one wait for longer saves no time.
constexpr auto LongestWait = 2s;
// How soon a cancellation is seen.
constexpr auto BetweenLooks = 20ms;
// Less than half of the session's idle_transaction_timeout.
constexpr auto BetweenPings = 2s;

} // namespace

// What both threads see.
struct SideReader::Shared
{
    enum class Stage { Dialling, Connected, SnapshotWanted, Reading, Ended };

    std::mutex mutex; // For all that follows.
    std::condition_variable changed;
    Stage stage = Stage::Dialling;
    bool isAbandoned = false;
    std::optional<Error> error;
    std::shared_ptr<const ScopeIdMap> scopes;
    std::deque<IdRange> wanted;
    std::deque<std::vector<GrantMasks>> read;
    bool isReadingOne = false; // Taken from wanted, not yet in read.
    bool isClosed = false;     // No more come to wanted.

    void run(const JobControl::OpenBeside &open);

    template<typename Change>
    void change(Change &&what)
    {
        const std::lock_guard lock(mutex);
        what();
        changed.notify_all();
    }
    // Until the stage is another one; false when that takes too long, or the job is cancelled.
    [[nodiscard]] bool waitWhile(Stage waited, const JobControl &control);

    [[nodiscard]] Result<void> work(const JobControl::OpenBeside &open);
    [[nodiscard]] Result<void> readAll(Connection &connection);
    [[nodiscard]] bool waitForSnapshotWanted();
    // Nothing = no more.
    [[nodiscard]] Result<std::optional<IdRange>> takeNext(Connection &connection);
};

void SideReader::Shared::run(const JobControl::OpenBeside &open)
{
    const Result<void> worked = work(open);
    change([&] {
        stage = Stage::Ended;
        isReadingOne = false;
        if (!worked)
            error = worked.error();
    });
}

Result<void> SideReader::Shared::work(const JobControl::OpenBeside &open)
{
    CHATELAINE_TRY(const auto connection, open());
    change([this] { stage = Stage::Connected; });
    if (!waitForSnapshotWanted())
        return {};
    CHATELAINE_TRY(auto transaction, Transaction::begin(*connection, Transaction::Kind::Snapshot));
    change([this] { stage = Stage::Reading; });
    CHATELAINE_CHECK(readAll(*connection));
    return transaction.commit();
}

bool SideReader::Shared::waitWhile(Stage waited, const JobControl &control)
{
    const auto deadline = std::chrono::steady_clock::now() + LongestWait;
    const auto isOver = [this, waited] { return stage != waited; };
    std::unique_lock lock(mutex);
    while (!changed.wait_for(lock, BetweenLooks, isOver)) {
        if (control.isCancelled() || std::chrono::steady_clock::now() > deadline)
            return false;
    }
    return stage != Stage::Ended;
}

bool SideReader::Shared::waitForSnapshotWanted()
{
    std::unique_lock lock(mutex);
    changed.wait(lock, [this] { return isAbandoned || stage == Stage::SnapshotWanted; });
    return !isAbandoned;
}

Result<void> SideReader::Shared::readAll(Connection &connection)
{
    std::optional<GrantReader> reader;
    for (;;) {
        CHATELAINE_TRY(const std::optional<IdRange> keys, takeNext(connection));
        if (!keys)
            return {};
        if (!reader)
            reader.emplace(connection, scopes);
        std::vector<GrantMasks> masks;
        CHATELAINE_CHECK(reader->read(*keys, &masks));
        change([&] {
            read.push_back(std::move(masks));
            isReadingOne = false;
        });
    }
}

Result<std::optional<IdRange>> SideReader::Shared::takeNext(Connection &connection)
{
    std::unique_lock lock(mutex);
    const auto hasNews = [this] { return isAbandoned || isClosed || !wanted.empty(); };
    while (!changed.wait_for(lock, BetweenPings, hasNews)) {
        lock.unlock();
        CHATELAINE_CHECK(selectNumber(connection, Statement::Ping));
        lock.lock();
    }
    if (isAbandoned || wanted.empty())
        return std::optional<IdRange>();
    const IdRange next = wanted.front();
    wanted.pop_front();
    isReadingOne = true;
    return std::optional(next);
}

std::unique_ptr<SideReader> SideReader::dial(JobControl &control)
{
    const JobControl::OpenBeside open = control.openBeside();
    if (!open)
        return nullptr;
    const auto shared = std::make_shared<Shared>();
    std::unique_ptr<SideReader> reader(new SideReader(control, shared));
    runDetached([shared, open] { shared->run(open); });
    return shared->waitWhile(Shared::Stage::Dialling, control) ? std::move(reader) : nullptr;
}

SideReader::SideReader(JobControl &control, std::shared_ptr<Shared> shared)
    : m_control(control)
    , m_shared(std::move(shared))
{}

SideReader::~SideReader()
{
    m_shared->change([this] { m_shared->isAbandoned = true; });
}

void SideReader::beginSnapshot()
{
    m_shared->change([this] {
        if (m_shared->stage == Shared::Stage::Connected)
            m_shared->stage = Shared::Stage::SnapshotWanted;
    });
}

bool SideReader::waitForSnapshot()
{
    return m_shared->waitWhile(Shared::Stage::SnapshotWanted, m_control);
}

void SideReader::setScopes(std::shared_ptr<const ScopeIdMap> scopes)
{
    m_shared->change([&] { m_shared->scopes = std::move(scopes); });
}

void SideReader::add(IdRange keys)
{
    m_shared->change([&] { m_shared->wanted.push_back(keys); });
}

std::optional<IdRange> SideReader::take()
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->wanted.empty())
        return {};
    const IdRange last = m_shared->wanted.back();
    m_shared->wanted.pop_back();
    return last;
}

void SideReader::close()
{
    m_shared->change([this] { m_shared->isClosed = true; });
}

std::optional<std::vector<GrantMasks>> SideReader::takeRead()
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->read.empty())
        return {};
    std::vector<GrantMasks> masks = std::move(m_shared->read.front());
    m_shared->read.pop_front();
    return masks;
}

Result<std::optional<std::vector<GrantMasks>>> SideReader::next(Connection &connection)
{
    auto pinged = std::chrono::steady_clock::now();
    const auto hasNews = [this] {
        return m_shared->error || !m_shared->read.empty() ||
               (m_shared->wanted.empty() && !m_shared->isReadingOne);
    };
    std::unique_lock lock(m_shared->mutex);
    while (!m_shared->changed.wait_for(lock, BetweenLooks, hasNews)) {
        if (m_control.isCancelled())
            return Error::cancelled();
        if (std::chrono::steady_clock::now() - pinged < BetweenPings)
            continue;
        lock.unlock();
        CHATELAINE_CHECK(selectNumber(connection, Statement::Ping));
        pinged = std::chrono::steady_clock::now();
        lock.lock();
    }
    if (m_shared->error)
        return *m_shared->error;
    lock.unlock();
    return takeRead();
}

} // namespace Chatelaine
