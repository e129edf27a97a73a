// SPDX-License-Identifier: MIT
#include "models/session/impactrunner.h"

#include "models/session/newestonly.h"

namespace Chatelaine {

struct ImpactRunner::Question
{
    KeySnapshotPtr snapshot;
    ScopeEdit edit;
};

struct ImpactRunner::Answer
{
    KeySnapshotPtr snapshot;
    Impact impact;
};

ImpactRunner::ImpactRunner(QObject *parent)
    : QObject(parent)
    , m_newest(std::make_unique<NewestOnly<Question, Answer>>(
          this,
          [](const Question &question) {
              return Answer{question.snapshot, impactOf(*question.snapshot, question.edit)};
          },
          [this](Answer &&answer) { Q_EMIT computed(answer.snapshot, answer.impact); }))
{}

ImpactRunner::~ImpactRunner() = default;

void ImpactRunner::compute(const KeySnapshotPtr &snapshot, const ScopeEdit &edit)
{
    m_newest->ask({snapshot, edit});
}

} // namespace Chatelaine
