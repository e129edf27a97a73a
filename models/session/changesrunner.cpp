// SPDX-License-Identifier: MIT
#include "models/session/changesrunner.h"

#include "models/session/newestonly.h"

namespace Chatelaine {

struct ChangesRunner::Question
{
    KeySnapshotPtr before;
    KeySnapshotPtr after;
};

struct ChangesRunner::Answer
{
    KeySnapshotPtr after;
    SnapshotChangesPtr changes;
};

ChangesRunner::ChangesRunner(QObject *parent)
    : QObject(parent)
    , m_newest(std::make_unique<NewestOnly<Question, Answer>>(
          this,
          [](const Question &question) {
              return Answer{question.after,
                            std::make_shared<const SnapshotChanges>(
                                SnapshotChanges::between(*question.before, *question.after))};
          },
          [this](Answer &&answer) { Q_EMIT compared(answer.after, answer.changes); }))
{}

ChangesRunner::~ChangesRunner() = default;

void ChangesRunner::compare(const KeySnapshotPtr &before, const KeySnapshotPtr &after)
{
    m_newest->ask({before, after});
}

} // namespace Chatelaine
