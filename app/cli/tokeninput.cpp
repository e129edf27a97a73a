// SPDX-License-Identifier: MIT
#include "app/cli/tokeninput.h"

#include "app/cli/await.h"
#include "app/cli/commandrun.h"
#include "models/domain/token.h"

#include <QCoreApplication>

namespace Chatelaine {

namespace {

constexpr qsizetype LongestToken = 128; // Bytes. The API refuses longer ones unseen.

} // namespace

Result<std::optional<KeyId>> keyOfTokenFromInput(CommandRun &run)
{
    CHATELAINE_TRY(KeyStore * store, run.store()); // First: it reads the password.
    CHATELAINE_TRY(QByteArray line, run.inputLine());
    const Token token(std::move(line));
    const QByteArrayView bare = token.bytes().trimmed();
    if (bare.isEmpty())
        return Error::invalid(QCoreApplication::translate("Chatelaine::CommandLine",
                                                          "There is no token on standard input."));
    if (bare.size() > LongestToken)
        return std::optional<KeyId>();
    return await(store->findKey(tokenHash(bare)),
                 QCoreApplication::translate("Chatelaine::CommandLine", "Looking for the key"));
}

} // namespace Chatelaine
