// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace metrics {

/// What is asked of a block of text, in the plain words of the language. Processors that can look at sixteen
/// bytes at once have their own below, which must say the same.
namespace plain {

inline std::uint32_t othersThanDigits(const char *at)
{
    std::uint32_t others = 0;
    for (int i = 0; i < 32; ++i)
        others |= std::uint32_t(static_cast<unsigned char>(at[i] - '0') > 9) << i;
    return others;
}

inline std::uint64_t digitsBefore(const char *end, int count)
{
    std::uint64_t value = 0;
    for (const char *at = end - count; at != end; ++at)
        value = value * 10 + std::uint64_t(*at - '0');
    return value;
}

} // namespace plain

#ifdef __SSE2__

namespace sse2 {

/// Sixteen bytes less '0' each.
inline __m128i lessZero(const char *at)
{
    return _mm_sub_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at)), _mm_set1_epi8('0'));
}

/// A bit for each of sixteen bytes that is a digit, the first the lowest.
inline std::uint32_t digits(const char *at)
{
    const __m128i bytes = lessZero(at);
    const __m128i isDigit = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(9)), bytes);
    return std::uint32_t(_mm_movemask_epi8(isDigit));
}

inline std::uint32_t othersThanDigits(const char *at)
{
    return ~(digits(at) | digits(at + 16) << 16);
}

/// Read from `count` on it covers the sixteen bytes but for the last `count`.
inline constexpr auto cover = [] {
    std::array<unsigned char, 32> bytes{};
    for (std::size_t i = 16; i < bytes.size(); ++i)
        bytes[i] = 0xff;
    return bytes;
}();

/// Neighbours are joined to pairs, pairs to fours, fours to eights, and both eights to the number.
inline std::uint64_t digitsBefore(const char *end, int count)
{
    const __m128i kept = _mm_loadu_si128(reinterpret_cast<const __m128i *>(cover.data() + count));
    const __m128i bytes = _mm_and_si128(lessZero(end - 16), kept);
    const __m128i tens = _mm_and_si128(bytes, _mm_set1_epi16(0xff)); // the first of two is the lower byte
    const __m128i pairs = _mm_add_epi16(_mm_mullo_epi16(tens, _mm_set1_epi16(10)), _mm_srli_epi16(bytes, 8));
    const __m128i fours = _mm_madd_epi16(pairs, _mm_set1_epi32(1 << 16 | 100));
    const __m128i eights = _mm_madd_epi16(_mm_packs_epi32(fours, fours), _mm_set1_epi32(1 << 16 | 10'000));
    const auto both = std::uint64_t(_mm_cvtsi128_si64(eights));
    return (both & 0xffffffff) * 100'000'000 + (both >> 32);
}

} // namespace sse2

namespace block = sse2;

#else

namespace block = plain;

#endif

/// Which of the 32 bytes at some place are no digits: one bit each, the first the lowest.
inline std::uint32_t othersThanDigits(const char *at)
{
    return block::othersThanDigits(at);
}

/// The number that the digits before `end` are. @param count 0 to 16 @param end with sixteen readable bytes
/// in front, whatever those before the digits are
inline std::uint64_t digitsBefore(const char *end, int count)
{
    return block::digitsBefore(end, count);
}

} // namespace metrics
