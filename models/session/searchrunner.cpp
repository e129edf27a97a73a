// SPDX-License-Identifier: MIT
#include "models/session/searchrunner.h"

#include "models/session/newestonly.h"

namespace Chatelaine {

struct SearchRunner::Question
{
    std::shared_ptr<KeyIndex> index;
    KeyFilter filter;
    KeyOrder order;
    qint64 now = 0;
};

SearchRunner::SearchRunner(QObject *parent)
    : QObject(parent)
    , m_newest(std::make_unique<NewestOnly<Question, Answer>>(
          this,
          [](const Question &question) {
              return Answer{question.index->snapshot(), question.filter, question.order,
                            question.index->query(question.filter, question.order, question.now)};
          },
          [this](Answer &&answer) { Q_EMIT answered(answer); }))
{}

SearchRunner::~SearchRunner() = default;

void SearchRunner::search(const KeySnapshotPtr &snapshot, const KeyFilter &filter, KeyOrder order,
                          qint64 now)
{
    if (!m_index || m_index->snapshot() != snapshot)
        m_index = std::make_shared<KeyIndex>(snapshot, m_index);
    m_newest->ask({m_index, filter, order, now});
}

} // namespace Chatelaine
