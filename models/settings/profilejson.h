// SPDX-License-Identifier: MIT
// Profiles as a JSON document: what is stored, exported and imported. Holds no secrets.
//
//     {"format": "chatelaine-profiles", "version": 1, "profiles": [{"name": "Forum", …}]}
//
// Pure: any thread.
#pragma once

#include "models/domain/profile.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace Chatelaine {

// REQUIRES: profiles of servers, not of files.
[[nodiscard]] QByteArray profilesToJson(std::span<const Profile> profiles);

// Strict: a document of another format or version, an unknown or doubled member, a wrong type, a
// password, or any profile that validateProfile() refuses, refuses the whole document with Invalid,
// which names the profile and the member or field. At most 1 MiB, 1,000 profiles.
// Without "tls": off when nothing leaves this computer, else verify-identity.
[[nodiscard]] Result<std::vector<Profile>> profilesFromJson(const QByteArray &document);

} // namespace Chatelaine
