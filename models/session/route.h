// SPDX-License-Identifier: MIT
// The way from here to the database of a profile: directly, or through a tunnel.
//
// GUI thread (a tunnel lives in it).
#pragma once

#include "models/domain/profile.h"
#include "models/network/sshtunnel.h"
#include "models/store/keystore.h"

#include <memory>

namespace Chatelaine {

// Not started yet; null when the profile needs none.
[[nodiscard]] std::unique_ptr<SshTunnel> tunnelOf(const Profile &profile,
                                                  const SshAskpass &askpass);
// tunnel: null = none. A replica is reached directly or not at all: a tunnel leads to one host.
[[nodiscard]] StoreTarget storeTargetOf(const Profile &profile, const SshTunnel *tunnel,
                                        SessionAccess access);
// Where the server is dialled.
[[nodiscard]] Endpoint endpointOf(const Profile &profile, const SshTunnel *tunnel);

} // namespace Chatelaine
