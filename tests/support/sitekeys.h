// SPDX-License-Identifier: MIT
// Users and keys that come and go on the simulated site.
#pragma once

#include "tests/support/siteactor.h"

namespace Chatelaine {

// One of: a new user with a key, a key for a user without one, a key deleted with its grants, a
// user deleted (nothing but his row: his key stays behind).
void changeSiteKeys(SiteActor &actor);

} // namespace Chatelaine
