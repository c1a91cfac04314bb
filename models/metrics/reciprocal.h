// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace metrics {

inline constexpr int mostPlaces = 27; ///< 5^27 is the last power of five below 2^63

/// 2^(127 + width) / 5^places, cut off: 128 bits of which the highest is set.
struct Reciprocal {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    int width = 0; ///< bits of 5^places
};

constexpr Reciprocal reciprocalOf(std::uint64_t power)
{
    Reciprocal result{.width = std::bit_width(power)};
    std::uint64_t rest = 1ULL << (result.width - 1); // what is left of the 2^… that was divided so far
    for (int bit = 0; bit < 128; ++bit) {
        rest <<= 1;
        const bool fits = rest >= power;
        rest -= fits ? power : 0;
        result.high = result.high << 1 | result.low >> 63;
        result.low = result.low << 1 | std::uint64_t(fits);
    }
    return result;
}

inline constexpr auto reciprocals = [] {
    std::array<Reciprocal, mostPlaces + 1> all;
    std::uint64_t power = 1;
    for (int places = 1; places <= mostPlaces; ++places)
        all[std::size_t(places)] = reciprocalOf(power *= 5);
    return all;
}();

inline double powerOfTwo(int exponent)
{
    return std::bit_cast<double>(std::uint64_t(1023 + exponent) << 52);
}

__extension__ using Wide = unsigned __int128;

/// Rounds a product of which `cut` bits are below those of a double. Cut off twice, it is less than two too
/// small, so that this is right unless what is cut may be the very half: then it is false.
template <typename Bits> bool rounded(Bits product, int cut, std::uint64_t &kept)
{
    const Bits half = Bits(1) << (cut - 1);
    const Bits below = product & (2 * half - 1);
    kept = std::uint64_t(product >> cut) + std::uint64_t(below > half);
    return below > half || below < half - 1;
}

/// What a rounded product stands for: left * 2^(127 + width) / 5^places = product * 2^64, left being the
/// mantissa shifted to the left.
inline double scaledProduct(std::uint64_t kept, int lead, int shift, int places)
{
    const int width = reciprocals[std::size_t(places)].width;
    return double(std::int64_t(kept)) * powerOfTwo(74 + lead + 64 - 127 - width - shift - places);
}

/// mantissa / 10^places, rounded to the nearest double; false when more bits are needed for that: once in
/// five hundred times. @param mantissa not 0 @param places 1 to mostPlaces
inline bool multiplied(std::uint64_t mantissa, int places, double &value)
{
    const int shift = std::countl_zero(mantissa);
    const auto product =
        std::uint64_t((Wide(mantissa << shift) * reciprocals[std::size_t(places)].high) >> 64);
    const int lead = int(product >> 63);
    std::uint64_t kept = 0;
    if (!rounded(product, 10 + lead, kept))
        return false;
    value = scaledProduct(kept, lead, shift, places);
    return true;
}

} // namespace metrics
