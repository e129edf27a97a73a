// SPDX-License-Identifier: MIT
#include "models/session/countrunner.h"

#include "models/session/newestonly.h"

namespace Chatelaine {

struct CountRunner::Question
{
    KeySnapshotPtr snapshot;
    std::vector<KeyFilter> filters;
    qint64 now = 0;
};

CountRunner::CountRunner(QObject *parent)
    : QObject(parent)
{
    const auto work = [](const Question &question) {
        QList<quint32> keys;
        for (const KeyFilter &filter : question.filters)
            keys += matchingRows(*question.snapshot, filter, question.now).count();
        return keys;
    };
    m_newest = std::make_unique<NewestOnly<Question, QList<quint32>>>(
        this, work, [this](QList<quint32> &&keys) { Q_EMIT counted(keys); });
}

CountRunner::~CountRunner() = default;

void CountRunner::count(const KeySnapshotPtr &snapshot, std::vector<KeyFilter> filters, qint64 now)
{
    m_newest->ask({snapshot, std::move(filters), now});
}

} // namespace Chatelaine
