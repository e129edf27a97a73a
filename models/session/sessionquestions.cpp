// SPDX-License-Identifier: MIT
// Questions that change nothing.
#include "models/session/leaksearch.h"
#include "models/session/sessionfollow.h"
#include "models/store/keystore.h"

namespace Chatelaine {

template<typename T>
QFuture<Result<T>> Session::noticeLoss(QFuture<Result<T>> future)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            return;
        const Result<T> result = watcher->result();
        if (!result)
            noteLoss(result.error());
    });
    watcher->setFuture(future);
    return future;
}

// Only a search through files is work that is shown: the others are over before one could read it.

QFuture<Result<std::optional<KeyId>>> Session::findKey(const QByteArray &hash)
{
    return noticeLoss(m_store->findKey(hash));
}

QFuture<Result<std::vector<FoundUser>>> Session::findUsers(const QString &text, int limit)
{
    return noticeLoss(m_store->findUsers(text, limit));
}

QFuture<Result<UserFacts>> Session::userFacts(UserId id)
{
    return noticeLoss(m_store->userFacts(id));
}

QFuture<Result<LeakReport>> Session::findLeaks(LeakSources sources)
{
    return follow(Chatelaine::findLeaks(*m_store, m_snapshot, std::move(sources)),
                  tr("Looking for tokens"), [](const Result<LeakReport> &) {});
}

void Session::interruptCancelled() { m_store->interruptCancelled(); }

bool Session::isSupport() const
{
    return m_profile.isSupport || (m_state == State::Open && m_info.isReadersAccount);
}

} // namespace Chatelaine
