// SPDX-License-Identifier: MIT
// What QtKeychain does not offer of the Secret Service on D-Bus: who it is, and names for entries.
//
// Main thread. Never blocks once the session bus is connected: to be called after the keychain
// answered. No secret passes through here.
#pragma once

#include <QString>

#include <functional>

namespace Chatelaine {

// Calls done("Secret Service (gnome-keyring-daemon)"), or done("KWallet") when nobody offers one.
void nameSecretService(const std::function<void(const QString &name)> &done);

// Renames the entry, some time later; one that keeps its old name works all the same.
void labelSecret(const QString &service, const QString &key, const QString &label);

} // namespace Chatelaine
