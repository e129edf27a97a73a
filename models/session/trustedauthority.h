// SPDX-License-Identifier: MIT
// Certificates that a person looked at and trusted for one profile: each a PEM file beside the
// profiles, named after the profile's id and the certificate's fingerprint.
//
// Any thread.
#pragma once

#include "models/base/result.h"
#include "models/domain/profile.h"
#include "models/network/certificate.h"

namespace Chatelaine {

// Writes the certificate (0600, replaced as a whole) and returns the profile with its CA file set
// to it. folder: where profiles are kept. Fails with Io; with Invalid when the profile has not been
// saved yet, for a file is named after its id.
[[nodiscard]] Result<Profile> withTrusted(const Profile &profile, const Certificate &certificate,
                                          const QString &folder);

} // namespace Chatelaine
