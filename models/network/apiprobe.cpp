// SPDX-License-Identifier: MIT
#include "models/network/apiprobe.h"

#include "models/network/apirequest.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ApiProbe)
};

QFuture<Result<ApiAnswer>> failed(const Error &error)
{
    QPromise<Result<ApiAnswer>> promise;
    promise.start();
    promise.addResult(Result<ApiAnswer>(error));
    promise.finish();
    return promise.future();
}

// A path would stand in the log of the server, and of whatever is in front of it.
bool holdsToken(const QString &path, const Token &token)
{
    return path.contains(QLatin1StringView(token.bytes().last(TokenCharacters)),
                         Qt::CaseInsensitive);
}

Result<QUrl> urlOf(const QUrl &base, const QString &path, const Token &token)
{
    CHATELAINE_TRY(const QUrl checked, apiBaseUrlFrom(base.toString()));
    if (holdsToken(path, token))
        return Error::invalid(
            Texts::tr("The path holds the token, which belongs in the header alone."));
    const QUrl url(QString(checked.toString(QUrl::FullyEncoded) % path), QUrl::StrictMode);
    if (!path.startsWith(u'/') || !url.isValid() || url.hasFragment() ||
        url.authority() != checked.authority())
        return Error::invalid(Texts::tr("No request can have this path: it has to begin with a "
                                        "slash, and what is special in it has to be "
                                        "percent-encoded."));
    return url;
}

QNetworkRequest requestFor(const QUrl &url, const QByteArray &authorization)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization"_ba, authorization);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba); // Nothing swells when unpacked.
    request.setRawHeader("Connection"_ba, "close"_ba); // Nothing that knew the token stays open.
    request.setRawHeader("User-Agent"_ba, QByteArray("Chatelaine/" CHATELAINE_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    request.setSslConfiguration(tls);
    return request;
}

} // namespace

ApiProbe::ApiProbe(QObject *parent, std::chrono::milliseconds limit)
    : QObject(parent)
    , m_limit(limit)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxy(QNetworkProxy::NoProxy);
}

ApiProbe::~ApiProbe() = default;

QFuture<Result<ApiAnswer>> ApiProbe::ask(const QUrl &base, const QString &path, const Token &token)
{
    Q_ASSERT(token.isWhole());
    const Result<QUrl> url = urlOf(base, path, token);
    if (!url)
        return failed(url.error());
    QByteArray authorization = "Bearer "_ba + token.bytes();
    QNetworkReply *reply = m_network->get(requestFor(*url, authorization));
    auto *request = new ApiRequest(reply, std::move(authorization), m_limit);
    return request->future();
}

} // namespace Chatelaine
