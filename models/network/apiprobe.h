// SPDX-License-Identifier: MIT
// One real request to the API, only ever when a person asks for it.
//
// GUI thread (or any with an event loop).
#pragma once

#include "models/domain/apiaddress.h"
#include "models/domain/token.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace Chatelaine {

struct ApiAnswer
{
    int status = 0;          // Of HTTP: 200, 401, ...; a redirect is told, not followed.
    QString said;            // The beginning of the body as text, at most 300 characters, raw.
    QString redirectsTo;     // Host and scheme only; empty = nowhere.
    qint64 milliseconds = 0; // From sending to the last byte.
};

class ApiProbe final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds TimeLimit{10'000}; // For all of a request.

    explicit ApiProbe(QObject *parent = nullptr, std::chrono::milliseconds limit = TimeLimit);
    ~ApiProbe() override;

    // GET base + path with "Authorization: Bearer <token>", straight to the host, without a proxy.
    // TLS is verified, no cookies, cache or referrer are sent, at most 64 KiB are read, and after
    // the time limit it is over. Fails with Connection, Untrusted where TLS does not hold, or
    // Invalid for a path that no request can have; the message never contains the token, and
    // neither does the answer. cancel() aborts it. A server that hangs up without a word is asked
    // once more: Qt insists. REQUIRES: token.isWhole().
    [[nodiscard]] QFuture<Result<ApiAnswer>> ask(const QUrl &base, const QString &path,
                                                 const Token &token);

private:
    std::chrono::milliseconds m_limit;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace Chatelaine
