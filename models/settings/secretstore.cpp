// SPDX-License-Identifier: MIT
#include "models/settings/secretstore.h"

#ifdef CHATELAINE_KEYCHAIN
#include "models/settings/keychain.h"
#endif

#include <QCoreApplication>
#include <QPromise>

namespace Chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Chatelaine::SecretStore)
};

template<typename T>
QFuture<Result<T>> refusal()
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(
        Error::refused(Texts::tr("This program was built without a keychain: no password is kept, "
                                 "it is asked for each time."))));
    promise.finish();
    return promise.future();
}

class NoSecretStore final : public SecretStore
{
public:
    [[nodiscard]] QString name() const override { return {}; }

    QFuture<Result<std::optional<QByteArray>>> read(const QString & /*profileId*/) override
    {
        return refusal<std::optional<QByteArray>>();
    }
    QFuture<Result<void>> write(const QString & /*profileId*/, const QString & /*label*/,
                                const QByteArray & /*secret*/) override
    {
        return refusal<void>();
    }
    QFuture<Result<void>> remove(const QString & /*profileId*/) override { return refusal<void>(); }
};

} // namespace

std::unique_ptr<SecretStore> systemSecretStore()
{
#ifdef CHATELAINE_KEYCHAIN
    return std::make_unique<Keychain>();
#else
    return std::make_unique<NoSecretStore>();
#endif
}

} // namespace Chatelaine
