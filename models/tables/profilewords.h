// SPDX-License-Identifier: MIT
// What a connection profile says of itself, in words.
//
// Pure: any thread.
#pragma once

#include "models/domain/profile.h"
#include "models/tables/roles.h"

namespace Chatelaine {

// "production", translated; in a sentence; and the shape that stands beside it.
[[nodiscard]] QString environmentText(Environment environment);
[[nodiscard]] QString environmentMeaning(Environment environment);
[[nodiscard]] Mark environmentMark(Environment environment);

// "db.example.org:3307/forum, through SSH gate"; made safe to look at.
[[nodiscard]] QString whereText(const Profile &profile);

// How the way is protected: in one word, and in a sentence.
[[nodiscard]] QString tlsText(const Profile &profile);
[[nodiscard]] QString tlsDescription(const Profile &profile);
// The sentence for a way without TLS: what protects it instead, or that nothing does.
[[nodiscard]] QString descriptionWithoutTls(const Profile &profile);

} // namespace Chatelaine
