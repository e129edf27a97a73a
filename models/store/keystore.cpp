// SPDX-License-Identifier: MIT
#include "models/store/keystore.h"

#include "models/store/sqlkeystore.h"

namespace Chatelaine {

std::unique_ptr<KeyStore> makeKeyStore(const DatabaseUrl &url, QByteArray password, Clock clock)
{
    return std::make_unique<SqlKeyStore>(url, std::move(password), std::move(clock));
}

} // namespace Chatelaine
