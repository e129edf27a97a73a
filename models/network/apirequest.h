// SPDX-License-Identifier: MIT
// One request under way: from sending to the answer, at most for a time, at most so many bytes.
//
// The thread of whoever made it. A child of its reply, which it deletes when all is said.
#pragma once

#include "models/network/apiprobe.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPromise>
#include <QSslError>

namespace Chatelaine {

class ApiRequest final : public QObject
{
    Q_OBJECT

public:
    // authorization: the header of the request; what follows its first blank is the token.
    ApiRequest(QNetworkReply *reply, QByteArray authorization, std::chrono::milliseconds limit);
    ~ApiRequest() override;

    [[nodiscard]] QFuture<Result<ApiAnswer>> future() { return m_promise.future(); }

private:
    void connectReply();
    void read();
    void giveUp();
    void finish(const Result<ApiAnswer> &result);
    [[nodiscard]] Result<ApiAnswer> answer() const;
    [[nodiscard]] Error failure() const;

    QNetworkReply *m_reply; // The parent.
    QByteArray m_authorization;
    std::chrono::milliseconds m_limit;
    QPromise<Result<ApiAnswer>> m_promise;
    QFutureWatcher<Result<ApiAnswer>> m_watcher;
    QElapsedTimer m_clock;
    QByteArray m_body;
    QList<QSslError> m_distrust;
    bool m_isOver = false; // The reply has finished of its own accord.
    bool m_isSaid = false;
};

} // namespace Chatelaine
