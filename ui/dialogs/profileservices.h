// SPDX-License-Identifier: MIT
// What profiles are kept in and tested with.
//
// GUI thread. All must outlive whoever holds a copy.
#pragma once

#include "models/network/sshtunnel.h"

#include <QString>

namespace Chatelaine {

class ProfileStore;
class SecretStore;

struct ProfileServices
{
    ProfileStore &profiles;
    SecretStore &secrets;
    SshAskpass askpass; // For the test.
    QString folder;     // For trusted certificates: where the profiles are kept.
};

} // namespace Chatelaine
