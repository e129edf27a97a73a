// SPDX-License-Identifier: MIT
// Where passwords are kept: in the system's keychain, or nowhere.
//
// GUI thread (or the command line's main thread): answers come through its event loop.
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <memory>
#include <optional>

namespace Chatelaine {

class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    // "Secret Service (gnome-keyring)"; empty = there is none and every call fails with Refused,
    // which says so in words. Known after the first answer.
    [[nodiscard]] virtual QString name() const = 0;

    // Nothing = no such entry. The caller wipes what it gets.
    virtual QFuture<Result<std::optional<QByteArray>>> read(const QString &profileId) = 0;
    // label: by which people find it in their keychain program.
    virtual QFuture<Result<void>> write(const QString &profileId, const QString &label,
                                        const QByteArray &secret) = 0;
    virtual QFuture<Result<void>> remove(const QString &profileId) = 0;
};

// The system's keychain; one that refuses everything where the program was built without it. Never
// falls back to a file.
[[nodiscard]] std::unique_ptr<SecretStore> systemSecretStore();

} // namespace Chatelaine
