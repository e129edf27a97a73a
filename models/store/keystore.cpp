// SPDX-License-Identifier: MIT
#include "models/store/keystore.h"

#include "models/store/sqlkeystore.h"

namespace Chatelaine {

std::unique_ptr<KeyStore> makeKeyStore(const StoreTarget &target, QByteArray password, Clock clock)
{
    return std::make_unique<SqlKeyStore>(target, std::move(password), std::move(clock));
}

std::unique_ptr<KeyStore> makeKeyStore(const DatabaseUrl &url, QByteArray password, Clock clock)
{
    StoreTarget target;
    target.url = url;
    return makeKeyStore(target, std::move(password), std::move(clock));
}

} // namespace Chatelaine
