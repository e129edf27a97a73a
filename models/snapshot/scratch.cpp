// SPDX-License-Identifier: MIT
#include "models/snapshot/scratch.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace Chatelaine {

namespace {

constexpr size_t LargePage = size_t(2) << 20;

} // namespace

void *allocateScratch(size_t bytes)
{
    // A multiple of the alignment, as aligned_alloc() asks for.
    const size_t alignment = bytes >= LargePage ? LargePage : alignof(std::max_align_t);
    const size_t size = (bytes / alignment + 1) * alignment;
    void *const memory = std::aligned_alloc(alignment, size);
    Q_CHECK_PTR(memory);
#ifdef Q_OS_LINUX
    if (bytes >= LargePage)
        madvise(memory, size, MADV_HUGEPAGE); // It works without, only slower.
#endif
    return memory;
}

} // namespace Chatelaine
