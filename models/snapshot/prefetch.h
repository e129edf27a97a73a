// SPDX-License-Identifier: MIT
// Asks for memory that will be read soon: among a million users each is somewhere else, and waiting
// for memory costs more than all that is done with it.
//
// Any thread.
#pragma once

namespace Chatelaine {

inline void prefetch([[maybe_unused]] const void *address)
{
#ifdef __GNUC__
    __builtin_prefetch(address);
#endif
}

} // namespace Chatelaine
