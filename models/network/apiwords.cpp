// SPDX-License-Identifier: MIT
#include "models/network/apiwords.h"

#include "models/base/visibletext.h"
#include "models/domain/tokentext.h"

#include <QCoreApplication>
#include <QStringList>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ApiProbe)
};

constexpr qsizetype MostCharacters = 300;

} // namespace

QString withoutToken(QString text, QByteArrayView token)
{
    for (const QByteArrayView part : {token, token.last(std::min(TokenCharacters, token.size()))})
        text.replace(QLatin1StringView(part), "[token]"_L1, Qt::CaseInsensitive);
    return withoutSecrets(text); // Some servers repeat the beginning alone.
}

QString beginningOf(const QByteArray &body, QByteArrayView token)
{
    return withoutToken(QString::fromUtf8(body), token).left(MostCharacters);
}

Error tooLateError(const QString &host, std::chrono::milliseconds limit)
{
    return Error::connection(Texts::tr("%1 did not answer within %2 s.")
                                 .arg(visibleText(host), QString::number(limit.count() / 1000)));
}

Error distrustError(const QString &host, const QList<QSslError> &errors, const QString &detail)
{
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons += error.errorString();
    reasons.removeDuplicates();
    if (reasons.isEmpty())
        return Error::untrusted(
            Texts::tr("No encrypted connection to %1 came about. The token was not sent.")
                .arg(visibleText(host)),
            detail);
    return Error::untrusted(
        Texts::tr("The certificate of %1 is not trusted: %2. The token was not sent.")
            .arg(visibleText(host), visibleText(reasons.join(u"; "_s))),
        detail);
}

Error connectionError(const QString &host, QNetworkReply::NetworkError error, const QString &detail)
{
    const QString name = visibleText(host);
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Error::connection(
            Texts::tr("There is no computer named %1: check the address of the API in the profile.")
                .arg(name),
            detail);
    case QNetworkReply::ConnectionRefusedError:
        return Error::connection(
            Texts::tr("%1 takes no connection: the API is not running, or its address in the "
                      "profile is wrong.")
                .arg(name),
            detail);
    case QNetworkReply::RemoteHostClosedError:
        return Error::connection(Texts::tr("%1 hung up without an answer.").arg(name), detail);
    default:
        return Error::connection(Texts::tr("%1 gave no answer that could be read.").arg(name),
                                 detail);
    }
}

} // namespace Chatelaine
