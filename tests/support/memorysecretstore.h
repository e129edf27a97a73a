// SPDX-License-Identifier: MIT
// A keychain in memory that can be taken away: what windows are tested with.
//
// GUI thread. Answers are there at once; whenDone() delivers them through the event loop.
#pragma once

#include "models/settings/secretstore.h"

#include <QHash>
#include <QPromise>

namespace Chatelaine {

class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] QString name() const override
    {
        return isMissing ? QString() : QStringLiteral("memory");
    }
    QFuture<Result<std::optional<QByteArray>>> read(const QString &profileId) override
    {
        if (isMissing)
            return answer<std::optional<QByteArray>>(missing());
        const auto found = secrets.constFind(profileId);
        return answer<std::optional<QByteArray>>(found == secrets.cend() ? std::nullopt
                                                                         : std::optional(*found));
    }
    QFuture<Result<void>> write(const QString &profileId, const QString &,
                                const QByteArray &secret) override
    {
        if (isMissing)
            return answer<void>(missing());
        // A deep copy: the caller wipes its own.
        secrets.insert(profileId, QByteArray(secret.constData(), secret.size()));
        return answer<void>({});
    }
    QFuture<Result<void>> remove(const QString &profileId) override
    {
        secrets.remove(profileId);
        return answer<void>({});
    }

    QHash<QString, QByteArray> secrets; // By profile.
    bool isMissing = false;

private:
    [[nodiscard]] static Error missing()
    {
        return Error::refused(QStringLiteral("There is no keychain."));
    }
    template<typename T>
    [[nodiscard]] static QFuture<Result<T>> answer(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
};

} // namespace Chatelaine
