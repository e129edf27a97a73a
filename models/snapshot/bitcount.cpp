// SPDX-License-Identifier: MIT
#include "models/snapshot/bitcount.h"

namespace Chatelaine {

namespace {

template<typename WordAt>
[[gnu::always_inline]] inline quint64 sumOfBits(size_t words, WordAt &&wordAt)
{
    quint64 sum = 0;
    for (size_t i = 0; i < words; ++i)
        sum += quint64(__builtin_popcountll(wordAt(i)));
    return sum;
}

quint64 countPlainly(std::span<const quint64> words)
{
    return sumOfBits(words.size(), [words](size_t i) { return words[i]; });
}

quint64 countCommonPlainly(std::span<const quint64> a, std::span<const quint64> b)
{
    return sumOfBits(a.size(), [a, b](size_t i) { return a[i] & b[i]; });
}

#if defined(__x86_64__)

[[gnu::target("popcnt")]] quint64 countByInstruction(std::span<const quint64> words)
{
    return sumOfBits(words.size(), [words](size_t i) { return words[i]; });
}

[[gnu::target("popcnt")]] quint64 countCommonByInstruction(std::span<const quint64> a,
                                                           std::span<const quint64> b)
{
    return sumOfBits(a.size(), [a, b](size_t i) { return a[i] & b[i]; });
}

bool hasInstruction() { return __builtin_cpu_supports("popcnt") != 0; }

#else

quint64 countByInstruction(std::span<const quint64> words) { return countPlainly(words); }

quint64 countCommonByInstruction(std::span<const quint64> a, std::span<const quint64> b)
{
    return countCommonPlainly(a, b);
}

bool hasInstruction() { return false; }

#endif

} // namespace

quint64 countBits(std::span<const quint64> words)
{
    return hasInstruction() ? countByInstruction(words) : countPlainly(words);
}

quint64 countCommonBits(std::span<const quint64> a, std::span<const quint64> b)
{
    Q_ASSERT(a.size() == b.size());
    return hasInstruction() ? countCommonByInstruction(a, b) : countCommonPlainly(a, b);
}

} // namespace Chatelaine
