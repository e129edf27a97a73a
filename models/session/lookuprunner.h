// SPDX-License-Identifier: MIT
// Answers a lookup as it is typed: at once from the snapshot, then with users without a key from
// the database. Only the newest question is answered.
//
// GUI thread; the work runs on a worker thread and in the database's.
#pragma once

#include "models/base/result.h"
#include "models/domain/token.h"
#include "models/snapshot/lookup.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Chatelaine {

class Session;
template<typename Question, typename Answer>
class NewestOnly;

struct LookupAnswer
{
    QString text; // What was asked; of a token only what may be shown: "cav7_AbCdEfGh...".
    bool isToken = false;
    KeySnapshotPtr snapshot;
    std::vector<LookupHit> hits;
    bool isWhole = false; // The database has answered, too (or could not: then error says why).
    QString error;        // Translated; empty = none.
    bool isCut = false;   // There may be more hits than are told.
};

class LookupRunner final : public QObject
{
    Q_OBJECT

public:
    // The session must outlive the runner.
    explicit LookupRunner(Session &session, QObject *parent = nullptr);
    ~LookupRunner() override;

    // Drops the question before this one. An empty text is answered with nothing.
    void lookUp(const QString &text);
    // Whose token this is: one hit, or none. Only its hash goes to the database.
    void lookUp(const Token &token);

Q_SIGNALS:
    void answered(const Chatelaine::LookupAnswer &answer);

private:
    struct Searched; // A snapshot, and the texts found in it.
    struct Question;
    struct Found;
    // What is still unanswered.
    void drop();
    void begin(const QString &text, bool isToken);
    void searchSnapshot();
    void takeFound(Found &&found);
    void askForUsers();
    void askForKey(const Token &token);
    // The database has answered, or error says why not.
    void finish(const QString &error);
    // Empty = it can be asked.
    [[nodiscard]] QString reasonAgainstAsking() const;

    Session &m_session;
    std::shared_ptr<Searched> m_searched;
    std::unique_ptr<NewestOnly<Question, Found>> m_newest;
    quint64 m_number = 0;  // Of the latest question.
    LookupAnswer m_answer; // To it, as far as it is known.
    QTimer m_typing;       // Runs out when somebody stops typing.
    QFuture<void> m_asked; // The database.
};

} // namespace Chatelaine
