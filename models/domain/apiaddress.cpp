// SPDX-License-Identifier: MIT
#include "models/domain/apiaddress.h"

#include "models/base/visibletext.h"

#include <QCoreApplication>

namespace Chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumAddressLength = 300; // Characters.

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::ApiAddress)
};

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

} // namespace

Result<QUrl> apiBaseUrlFrom(const QString &text)
{
    if (visibleText(text) != text || text.size() > MaximumAddressLength)
        return Error::invalid(
            Texts::tr("The address is too long, or holds a character that cannot be seen."));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return Error::invalid(
            Texts::tr("Write a whole address, for example https://api.example.org."));
    // A token would travel for everybody to read.
    if (url.scheme() == "http"_L1 && !isThisComputer(url.host()))
        return Error::invalid(
            Texts::tr("Write https: a token must not travel unencrypted to another computer."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Error::invalid(Texts::tr(
            "Write the address alone, without a user, a password, a question mark or a #."));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith("/api/v1"_L1))
        return Error::invalid(Texts::tr("Leave out /api/v1 at the end: the routes begin with it."));
    url.setPath(path);
    return url;
}

} // namespace Chatelaine
