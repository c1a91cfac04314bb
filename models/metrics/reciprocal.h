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

/// mantissa / 10^places, rounded to the nearest double; false when more bits are needed for that: once in
/// five hundred times. @param mantissa not 0 @param places 1 to mostPlaces
inline bool multiplied(std::uint64_t mantissa, int places, double &value)
{
    const Reciprocal &factor = reciprocals[std::size_t(places)];
    const int shift = std::countl_zero(mantissa);
    // Cut off twice and halved it is less than two too small: when both of these are rounded to the same
    // double, so is what lies between them.
    const auto half = std::uint64_t((Wide(mantissa << shift) * factor.high) >> 65);
    const auto low = double(std::int64_t(half));
    const auto high = double(std::int64_t(half + 2));
    value = low * powerOfTwo(2 - factor.width - shift - places);
    return low == high;
}

} // namespace metrics
