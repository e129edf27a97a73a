// SPDX-License-Identifier: MIT
// Answers questions on a worker thread, one at a time; of those asked meanwhile only the newest
// counts, and an answer to an older one is dropped.
//
// GUI thread; the work itself runs on a worker thread and touches nothing but its question.
#pragma once

#include "models/base/async.h"
#include "models/base/workers.h"

#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace Chatelaine {

template<typename Question, typename Answer>
class NewestOnly final
{
public:
    using Work = std::function<Answer(const Question &)>;
    using Deliver = std::function<void(Answer &&)>;

    // REQUIRES: guard outlives this object or dies with it; nothing is delivered after that.
    NewestOnly(QObject *guard, Work work, Deliver deliver)
        : m_guard(guard)
        , m_work(std::move(work))
        , m_deliver(std::move(deliver))
    {}

    void ask(Question question)
    {
        m_pending = std::move(question);
        if (!m_isRunning)
            start();
    }

private:
    void start()
    {
        m_isRunning = true;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        workers().start(
            [promise, work = m_work, question = *std::exchange(m_pending, std::nullopt)] {
                promise->addResult(work(question));
                promise->finish();
            });
        whenDone(promise->future(), m_guard, [this](Answer &&answer) {
            m_isRunning = false;
            if (m_pending)
                start();
            else
                m_deliver(std::move(answer));
        });
    }

    QObject *m_guard;
    Work m_work;
    Deliver m_deliver;
    std::optional<Question> m_pending;
    bool m_isRunning = false;
};

} // namespace Chatelaine
