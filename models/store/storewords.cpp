// SPDX-License-Identifier: MIT
#include "models/store/storewords.h"

#include "models/store/sqlerror.h"
#include "models/store/sqlerrorwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Chatelaine::StoreWords {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::SqlKeyStore)
};

} // namespace

QString notEncrypted(const QString &host)
{
    return Texts::tr("The connection to %1 is not encrypted: everybody on the way can read along.")
        .arg(host);
}

QString notVerified(const QString &host)
{
    return Texts::tr("The connection is encrypted, but who %1 is was not checked.").arg(host);
}

QString onReplica(const QString &replica, const QString &primary)
{
    return Texts::tr("Reading from the replica %1: changes wait until %2 answers again.")
        .arg(replica, primary);
}

Error notOpen() { return Error::connection(Texts::tr("No database is open.")); }

Error nothingChanged(const Error &error)
{
    return Error::connection(error.message() + u' ' + Texts::tr("Nothing was changed."),
                             error.detail());
}

Error openingFailed(const Host &host, const Error &error, bool wasOpen)
{
    constexpr int FirstOfTheClient = 2000; // Below are the server's own codes.
    constexpr int Unreachable = 2002;
    constexpr int Lost = 2013;
    const int code = nativeCodeOf(error);
    if (error.code() == Error::Code::Refused && wasOpen)
        return Error::refused(
            error.message() + u' ' +
            Texts::tr("The account was let in before: its password was changed, or it was locked "
                      "or removed. What is shown is what was read then; open the database again "
                      "with the new password."));
    if (error.code() != Error::Code::Connection)
        return error;
    if (code == Unreachable || code == Unreachable + 1)
        return Error::connection(
            Texts::tr("Nothing answers at %1: the server is not running, or the network is down. "
                      "Check both, then try again.")
                .arg(host.place()),
            error.detail());
    if (code == Lost)
        return Error::connection(
            Texts::tr("The server at %1 takes connections, but does not answer: it may be "
                      "overloaded, starting or stopping. Try again in a moment.")
                .arg(host.place()),
            error.detail());
    const QString words = code < FirstOfTheClient ? sqlErrorWords(code) : QString();
    if (words.isEmpty())
        return error;
    return Error::connection(host.place() + u": "_s + words, error.detail());
}

Error both(const Error &first, const Error &next)
{
    return Error::connection(first.message() + u' ' + next.message(),
                             first.detail() + u"; "_s + next.detail());
}

} // namespace Chatelaine::StoreWords
