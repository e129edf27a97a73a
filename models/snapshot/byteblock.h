// SPDX-License-Identifier: MIT
// Comparing 64 bytes at once, in registers of several kinds: bit i of an answer speaks of byte i.
//
// Pure: any thread. For loops that are compiled once for each kind of registers.
#pragma once

#include <QtEndian>

#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace Chatelaine {

inline constexpr size_t BlockSize = 64;

// Three bytes of a needle, enough to rule out nearly every place where it is not. A short one has
// no middle.
struct Probe
{
    char first = 0;
    char middle = 0;
    char last = 0;
    size_t middleAt = 0;
    size_t lastAt = 0;
};

// Eight bytes at a time in a plain number: for every processor.
struct PlainBlock
{
    [[nodiscard]] static inline quint64 equal(const char *bytes, char byte)
    {
        constexpr quint64 Ones = 0x0101'0101'0101'0101;
        constexpr quint64 Sevens = 0x7F * Ones;
        quint64 answer = 0;
        for (size_t i = 0; i < BlockSize; i += 8) {
            quint64 eight = 0;
            std::memcpy(&eight, bytes + i, 8);
            const quint64 different = qFromLittleEndian(eight) ^ (Ones * quint8(byte));
            const quint64 zeros = ~(((different & Sevens) + Sevens) | different | Sevens);
            // The multiplication gathers the lowest bits of the bytes in the highest byte.
            answer |= (((zeros >> 7) * 0x0102'0408'1020'4080) >> 56) << i;
        }
        return answer;
    }
    [[nodiscard]] static inline quint64 find(const char *bytes, const Probe &probe)
    {
        return equal(bytes, probe.first) & equal(bytes + probe.middleAt, probe.middle) &
               equal(bytes + probe.lastAt, probe.last);
    }
};

#if defined(__x86_64__)

struct Sse2Block
{
    [[nodiscard]] static inline quint64 equal(const char *bytes, char byte)
    {
        quint64 answer = 0;
        for (size_t i = 0; i < BlockSize; i += sizeof(__m128i))
            answer |= bits(equal16(bytes + i, byte)) << i;
        return answer;
    }
    [[nodiscard]] static inline quint64 find(const char *bytes, const Probe &probe)
    {
        quint64 answer = 0;
        for (size_t i = 0; i < BlockSize; i += sizeof(__m128i)) {
            __m128i hits = _mm_and_si128(equal16(bytes + i, probe.first),
                                         equal16(bytes + i + probe.lastAt, probe.last));
            if (probe.middleAt != 0)
                hits = _mm_and_si128(hits, equal16(bytes + i + probe.middleAt, probe.middle));
            answer |= bits(hits) << i;
        }
        return answer;
    }

private:
    static inline __m128i equal16(const char *bytes, char byte)
    {
        return _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes)),
                              _mm_set1_epi8(byte));
    }
    static inline quint64 bits(__m128i bytes) { return quint32(_mm_movemask_epi8(bytes)); }
};

struct Avx2Block
{
    [[nodiscard, gnu::target("avx2")]] static inline quint64 equal(const char *bytes, char byte)
    {
        return bits(equal32(bytes, byte)) | bits(equal32(bytes + 32, byte)) << 32;
    }
    [[nodiscard, gnu::target("avx2")]] static inline quint64 find(const char *bytes,
                                                                  const Probe &probe)
    {
        return find32(bytes, probe) | find32(bytes + 32, probe) << 32;
    }

private:
    [[gnu::target("avx2")]] static inline quint64 find32(const char *bytes, const Probe &probe)
    {
        __m256i hits = _mm256_and_si256(equal32(bytes, probe.first),
                                        equal32(bytes + probe.lastAt, probe.last));
        if (probe.middleAt != 0)
            hits = _mm256_and_si256(hits, equal32(bytes + probe.middleAt, probe.middle));
        return bits(hits);
    }
    [[gnu::target("avx2")]] static inline __m256i equal32(const char *bytes, char byte)
    {
        return _mm256_cmpeq_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes)),
                                 _mm256_set1_epi8(byte));
    }
    [[gnu::target("avx2")]] static inline quint64 bits(__m256i bytes)
    {
        return quint32(_mm256_movemask_epi8(bytes));
    }
};

#endif

} // namespace Chatelaine
