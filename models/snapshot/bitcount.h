// SPDX-License-Identifier: MIT
// Counting the bits of many words, with the processor's own instruction where it has one.
//
// Pure: any thread.
#pragma once

#include <QtGlobal>

#include <span>

namespace Chatelaine {

[[nodiscard]] quint64 countBits(std::span<const quint64> words);
// Of the bits that are set in both. REQUIRES: as many words in each.
[[nodiscard]] quint64 countCommonBits(std::span<const quint64> a, std::span<const quint64> b);

} // namespace Chatelaine
