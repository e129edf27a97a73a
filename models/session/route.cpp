// SPDX-License-Identifier: MIT
#include "models/session/route.h"

namespace Chatelaine {

std::unique_ptr<SshTunnel> tunnelOf(const Profile &profile, const SshAskpass &askpass)
{
    if (!profile.ssh.isUsed())
        return nullptr;
    return std::make_unique<SshTunnel>(profile.ssh, endpointOf(profile.database), askpass);
}

StoreTarget storeTargetOf(const Profile &profile, const SshTunnel *tunnel, SessionAccess access)
{
    StoreTarget target;
    target.url = profile.database;
    target.access = access;
    if (tunnel)
        target.via = tunnel->endpoint();
    else
        target.replicas = profile.replicas;
    return target;
}

Endpoint endpointOf(const Profile &profile, const SshTunnel *tunnel)
{
    return tunnel ? tunnel->endpoint() : endpointOf(profile.database);
}

} // namespace Chatelaine
