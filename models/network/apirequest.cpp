// SPDX-License-Identifier: MIT
#include "models/network/apirequest.h"

#include "models/base/visibletext.h"
#include "models/network/apiwords.h"

#include <QTimer>

#include <openssl/crypto.h>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytes = 65'536; // 64 KiB

QByteArrayView tokenOf(QByteArrayView authorization)
{
    return authorization.sliced(authorization.indexOf(' ') + 1);
}

QString originOf(const QUrl &url) { return QString(url.scheme() % u"://"_s % url.host()); }

QString redirectOf(const QNetworkReply &reply)
{
    const QVariant target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute);
    return target.isNull() ? QString() : originOf(reply.url().resolved(target.toUrl()));
}

} // namespace

ApiRequest::ApiRequest(QNetworkReply *reply, QByteArray authorization,
                       std::chrono::milliseconds limit)
    : QObject(reply)
    , m_reply(reply)
    , m_authorization(std::move(authorization))
    , m_limit(limit)
{
    m_promise.start();
    m_clock.start();
    m_reply->setReadBufferSize(MostBytes);
    connectReply();
}

// The network may still be writing the bytes of a request that was broken off: those stay. Not
// asked of the reply, which may be on its way out itself.
ApiRequest::~ApiRequest()
{
    if (m_isOver)
        OPENSSL_cleanse(const_cast<char *>(m_authorization.constData()),
                        size_t(m_authorization.size()));
}

void ApiRequest::connectReply()
{
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiRequest::read);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_distrust = errors; });
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        m_isOver = true;
        m_body += m_reply->read(MostBytes - m_body.size());
        finish(answer());
    });
    QTimer::singleShot(m_limit, this, &ApiRequest::giveUp);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this,
            [this] { finish(Error::cancelled()); });
    m_watcher.setFuture(m_promise.future());
}

void ApiRequest::read()
{
    m_body += m_reply->read(MostBytes - m_body.size());
    if (m_body.size() >= MostBytes)
        finish(answer());
}

void ApiRequest::giveUp() { finish(tooLateError(m_reply->url().host(), m_limit)); }

void ApiRequest::finish(const Result<ApiAnswer> &result)
{
    if (std::exchange(m_isSaid, true))
        return;
    disconnect(m_reply, nullptr, this, nullptr);
    m_promise.addResult(result);
    m_promise.finish();
    m_reply->abort();
    m_reply->deleteLater();
}

Result<ApiAnswer> ApiRequest::answer() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return failure();
    return ApiAnswer{status, beginningOf(m_body, tokenOf(m_authorization)),
                     visibleText(withoutToken(redirectOf(*m_reply), tokenOf(m_authorization))),
                     m_clock.elapsed()};
}

Error ApiRequest::failure() const
{
    const QString host = m_reply->url().host();
    const QString detail = withoutToken(m_reply->errorString(), tokenOf(m_authorization));
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return distrustError(host, m_distrust, detail);
    return connectionError(host, m_reply->error(), detail);
}

} // namespace Chatelaine
