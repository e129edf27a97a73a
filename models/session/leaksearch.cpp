// SPDX-License-Identifier: MIT
#include "models/session/leaksearch.h"

#include "models/base/async.h"
#include "models/session/leaksources.h"
#include "models/session/leaktally.h"
#include "models/store/keystore.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace Chatelaine {

namespace {

using Promise = QPromise<Result<LeakReport>>;
using Answers = std::vector<std::optional<KeyId>>;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::LeakSearch)
};

// What is searched, and how far: handed to and fro between the worker and the thread of the search.
// All that takes its time is done by the worker.
class Searching final
{
public:
    Searching(LeakSources &&sources, const KeySnapshotPtr &snapshot,
              const std::shared_ptr<Promise> &promise)
        : m_reader(std::move(sources))
        , m_tally(snapshot)
        , m_promise(promise)
    {}

    // With the answers to questions(): until there is enough to ask again, or it is cancelled, or
    // the end, which alone has a report.
    [[nodiscard]] std::optional<LeakReport> goOn(const Answers &answers);
    [[nodiscard]] std::vector<QByteArray> questions() const { return m_tally.questions(); }

private:
    void read();
    [[nodiscard]] LeakReport report();
    void tellProgress();

    LeakReader m_reader;
    LeakTally m_tally;
    TokenScan m_scan{[this](TokenCandidate &&candidate) {
        m_tally.add(std::move(candidate), m_reader.source());
    }};
    std::shared_ptr<Promise> m_promise;
    std::optional<qint64> m_total; // Bytes; negative = unknown.
    bool m_isDone = false;
};

std::optional<LeakReport> Searching::goOn(const Answers &answers)
{
    m_tally.answer(answers);
    read();
    return m_isDone && m_tally.isEmpty() ? std::optional(report()) : std::nullopt;
}

void Searching::read()
{
    const auto isStopped = [this] { return m_promise->isCanceled(); };
    if (!m_total) {
        m_total = m_reader.countBytes(isStopped);
        if (*m_total > 0)
            m_promise->setProgressRange(0, 100);
    }
    while (!m_isDone && !m_tally.isFull() && !isStopped()) {
        switch (m_reader.next()) {
        case LeakReader::Step::Piece:
            m_scan.feed(m_reader.bytes());
            break;
        case LeakReader::Step::NoMore:
            m_scan.finish();
            break;
        case LeakReader::Step::Done:
            m_isDone = true;
            break;
        }
        tellProgress();
    }
}

void Searching::tellProgress()
{
    if (*m_total > 0)
        m_promise->setProgressValue(
            int(std::min<qint64>(m_reader.readBytes() * 100 / *m_total, 100)));
}

LeakReport Searching::report()
{
    LeakReport report;
    report.examinedBytes = m_reader.readBytes();
    report.unreadable = m_reader.unreadable();
    m_tally.moveTo(report);
    return report;
}

// One search from the first piece to the report; deletes itself then.
class LeakSearch final : public QObject
{
public:
    // Lives as long as the application at most.
    LeakSearch(KeyStore &store, const KeySnapshotPtr &snapshot, LeakSources &&sources)
        : QObject(QCoreApplication::instance())
        , m_store(store)
        , m_promise(std::make_shared<Promise>())
        , m_searching(std::make_shared<Searching>(std::move(sources), snapshot, m_promise))
    {
        m_promise->start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
            m_asking.cancel();
            end();
        });
        connect(&m_asking, &QFutureWatcherBase::finished, this, &LeakSearch::settle);
        m_watcher.setFuture(m_promise->future());
    }

    [[nodiscard]] QFuture<Result<LeakReport>> future() const { return m_promise->future(); }
    void goOn(Answers answers);

private:
    void ask();
    void settle();
    void end();

    KeyStore &m_store;
    std::shared_ptr<Promise> m_promise;
    std::shared_ptr<Searching> m_searching;
    QFutureWatcher<Result<Answers>> m_asking;
    QFutureWatcher<Result<LeakReport>> m_watcher;
};

void LeakSearch::goOn(Answers answers)
{
    const auto work = [searching = m_searching, answers = std::move(answers)] {
        return searching->goOn(answers);
    };
    whenDone(inBackground(work), this, [this](std::optional<LeakReport> &&report) {
        if (!report) {
            ask();
            return;
        }
        m_promise->addResult(*std::move(report));
        end();
    });
}

void LeakSearch::ask()
{
    if (m_promise->isCanceled())
        return;
    m_asking.setFuture(m_store.findKeys(m_searching->questions()));
}

void LeakSearch::settle()
{
    if (m_promise->isCanceled())
        return;
    const QFuture<Result<Answers>> asked = m_asking.future();
    if (asked.isCanceled() || asked.resultCount() == 0) { // The store is closed.
        m_promise->future().cancel();
        return;
    }
    // Not taken: that would unfinish the future, and the store's promise would cancel it when it
    // dies, so that this watcher tells of it a second time.
    const Result<Answers> keys = asked.result();
    if (!keys) {
        m_promise->addResult(keys.error());
        end();
        return;
    }
    goOn(*keys);
}

void LeakSearch::end()
{
    m_promise->finish();
    deleteLater();
}

} // namespace

QFuture<Result<LeakReport>> findLeaks(KeyStore &store, const KeySnapshotPtr &snapshot,
                                      LeakSources sources)
{
    if (sources.text.isEmpty() && sources.paths.isEmpty()) {
        return QtFuture::makeReadyFuture(
            Result<LeakReport>(Error::invalid(Texts::tr("There is nothing to search."))));
    }
    auto *search = new LeakSearch(store, snapshot, std::move(sources));
    search->goOn({});
    return search->future();
}

} // namespace Chatelaine
