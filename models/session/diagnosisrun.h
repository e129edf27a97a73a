// SPDX-License-Identifier: MIT
// Gathers what a diagnosis tells.
//
// Main thread; what blocks runs on a pool thread.
#pragma once

#include "models/session/diagnosis.h"
#include "models/settings/secretstore.h"

#include <QFuture>

#include <chrono>
#include <memory>
#include <optional>

namespace Chatelaine {

// Always ends, though the keychain may not answer. The keychain is asked for an entry that does not
// exist, so that it need not be unlocked. database: what opening it answered; nothing = none was
// named.
[[nodiscard]] QFuture<Result<DiagnosisLines>>
diagnose(std::unique_ptr<SecretStore> secrets,
         const std::optional<Result<StoreInfo>> &database = std::nullopt,
         std::chrono::seconds longestKeychain = std::chrono::seconds(20));

} // namespace Chatelaine
