// SPDX-License-Identifier: MIT
#include "models/session/lookuprunner.h"

#include "models/domain/tokentext.h"
#include "models/session/newestonly.h"
#include "models/session/session.h"
#include "models/snapshot/textsearch.h"

#include <chrono>

namespace Chatelaine {

using namespace std::chrono_literals;

namespace {

constexpr int MostHits = 50;
// As long as somebody goes on typing, the database is left alone.
constexpr std::chrono::milliseconds TypingPause = 150ms;

} // namespace

struct LookupRunner::Searched
{
    explicit Searched(KeySnapshotPtr searched)
        : snapshot(std::move(searched))
        , texts(*snapshot)
    {}

    KeySnapshotPtr snapshot;
    TextSearch texts;
};

struct LookupRunner::Question
{
    std::shared_ptr<Searched> searched;
    QString text;
    quint64 number = 0;
};

struct LookupRunner::Found
{
    std::vector<LookupHit> hits;
    quint64 number = 0;
};

LookupRunner::LookupRunner(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_newest(std::make_unique<NewestOnly<Question, Found>>(
          this,
          [](const Question &question) {
              Searched &searched = *question.searched;
              return Found{
                  Chatelaine::lookUp(*searched.snapshot, question.text, MostHits, searched.texts),
                  question.number};
          },
          [this](Found &&found) { takeFound(std::move(found)); }))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &LookupRunner::askForUsers);
}

LookupRunner::~LookupRunner() { drop(); }

void LookupRunner::drop()
{
    m_typing.stop();
    if (m_asked.isFinished())
        return;
    m_asked.cancel();
    m_session.interruptCancelled();
}

void LookupRunner::begin(const QString &text, bool isToken)
{
    drop();
    ++m_number;
    m_answer = {text.trimmed(), isToken, m_session.snapshot(), {}, false, {}};
    if (!m_searched || m_searched->snapshot != m_answer.snapshot)
        m_searched = std::make_shared<Searched>(m_answer.snapshot);
}

void LookupRunner::searchSnapshot() { m_newest->ask({m_searched, m_answer.text, m_number}); }

void LookupRunner::lookUp(const QString &text)
{
    begin(withoutSecrets(text), false); // While a token is typed, what is asked is remembered.
    if (m_answer.text.isEmpty())
        finish({});
    else
        searchSnapshot();
}

void LookupRunner::takeFound(Found &&found)
{
    if (found.number != m_number)
        return; // A token, or nothing, was asked for meanwhile.
    m_answer.hits = std::move(found.hits);
    if (m_answer.isToken) {
        // Without the database: the prefix is the best clue.
        std::erase_if(m_answer.hits,
                      [](const LookupHit &hit) { return hit.kind != ClueKind::KeyPrefix; });
        finish(m_answer.error);
        return;
    }
    if (const QString reason = reasonAgainstAsking(); !reason.isEmpty()) {
        finish(reason);
        return;
    }
    m_answer.isCut = m_answer.hits.size() >= size_t(MostHits);
    Q_EMIT answered(m_answer);
    m_typing.start();
}

QString LookupRunner::reasonAgainstAsking() const
{
    if (m_session.state() != Session::State::Open || m_session.connection().isLost())
        return tr("The database cannot be asked now: only keys that were loaded are found.");
    // Somebody whose key has not been loaded would be taken for somebody without one.
    if (!m_answer.snapshot->isComplete())
        return tr("Not every key has been loaded yet: some may be missing here.");
    // A server may write down what it is asked.
    if (mayHoldBareSecret(m_answer.text))
        return tr("This may be a token without its beginning: it was not sent to the database. "
                  "Paste the whole token.");
    return {};
}

void LookupRunner::askForUsers()
{
    const QFuture<Result<std::vector<FoundUser>>> asked =
        m_session.findUsers(m_answer.text, MostHits);
    m_asked = QFuture<void>(asked);
    whenDone(asked, this, [this, number = m_number](Result<std::vector<FoundUser>> &&found) {
        if (number != m_number)
            return;
        if (found)
            m_answer.hits = merged(*m_answer.snapshot, std::move(m_answer.hits), *found, MostHits);
        finish(found ? QString() : found.error().message());
    });
}

void LookupRunner::lookUp(const Token &token)
{
    begin(shownToken(token), true);
    m_answer.error = reasonAgainstAsking();
    if (m_answer.error.isEmpty() && !m_session.info().canFindTokens)
        m_answer.error = tr("This account may not compare tokens: only the prefix was compared.");
    if (m_answer.error.isEmpty())
        askForKey(token);
    else
        searchSnapshot();
}

void LookupRunner::askForKey(const Token &token)
{
    const QFuture<Result<std::optional<KeyId>>> asked = m_session.findKey(token.hash());
    m_asked = QFuture<void>(asked);
    whenDone(asked, this, [this, number = m_number](Result<std::optional<KeyId>> &&found) {
        if (number != m_number)
            return;
        if (!found) {
            m_answer.error = found.error().message();
            searchSnapshot();
            return;
        }
        if (!*found) {
            finish({});
            return;
        }
        const std::optional<Row> row = m_answer.snapshot->rowOf(**found);
        if (row)
            m_answer.hits = {{ClueKind::Token, row, {}}};
        finish(row ? QString()
                   : tr("The token belongs to key %1, which is newer than this list. Refresh to "
                        "see it.")
                         .arg((*found)->value()));
    });
}

void LookupRunner::finish(const QString &error)
{
    m_answer.error = error;
    m_answer.isWhole = true;
    m_answer.isCut = m_answer.hits.size() >= size_t(MostHits);
    // A copy: whoever hears of it may ask the next question.
    const LookupAnswer answer = m_answer;
    Q_EMIT answered(answer);
}

} // namespace Chatelaine
