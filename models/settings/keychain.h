// SPDX-License-Identifier: MIT
// The system's keychain, by QtKeychain: the Secret Service or KWallet on Linux, the keychain of
// macOS, the credential store of Windows.
//
// Main thread.
//
// An entry is found again by the service "chatelaine" and the key "profile-<id>", which a renamed
// profile keeps. QtKeychain calls every entry after the service; where there is a Secret Service,
// the entry is given the profile's name afterwards (keychainservice.h).
#pragma once

#include "models/settings/secretstore.h"

namespace QKeychain {
class Job;
}

namespace Chatelaine {

struct KeychainState;

class Keychain final : public SecretStore
{
public:
    // Long enough to type the password of a locked keychain.
    static constexpr int DefaultTimeLimit = 120'000; // Milliseconds

    explicit Keychain(int timeLimit = DefaultTimeLimit);
    ~Keychain() override;

    [[nodiscard]] QString name() const override;
    QFuture<Result<std::optional<QByteArray>>> read(const QString &profileId) override;
    QFuture<Result<void>> write(const QString &profileId, const QString &label,
                                const QByteArray &secret) override;
    QFuture<Result<void>> remove(const QString &profileId) override;

private:
    template<typename T, typename Answer>
    QFuture<Result<T>> start(QKeychain::Job *job, const QString &profileId, Answer answer);

    std::shared_ptr<KeychainState> m_state; // Of the jobs as well: they may outlive the store.
    int m_timeLimit;                        // Milliseconds
};

} // namespace Chatelaine
