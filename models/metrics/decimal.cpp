// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/decimal.h"

#include <QtGlobal>

#include <array>
#include <bit>

namespace metrics {

namespace {

constexpr std::uint64_t exactly = 1ULL << 53; ///< up to this a double holds every integer
constexpr int mostExactPlaces = 22; ///< 10^22 is the last power of ten that a double holds
constexpr int mostPlaces = 27; ///< 5^27 is the last power of five below 2^63

constexpr double powersOfTen[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

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

constexpr auto reciprocals = [] {
    std::array<Reciprocal, mostPlaces + 1> all;
    std::uint64_t power = 1;
    for (int places = 1; places <= mostPlaces; ++places)
        all[std::size_t(places)] = reciprocalOf(power *= 5);
    return all;
}();

double powerOfTwo(int exponent)
{
    return std::bit_cast<double>(std::uint64_t(1023 + exponent) << 52);
}

/// The product with a reciprocal, cut off twice, is less than two too small in its 128th bit. So rounding its
/// first 53 bits is right unless what stands below them may be the very half.
bool multiplied(std::uint64_t mantissa, int places, double &value)
{
    __extension__ using Wide = unsigned __int128;
    const Reciprocal &factor = reciprocals[std::size_t(places)];
    const int shift = std::countl_zero(mantissa);
    const std::uint64_t left = mantissa << shift;
    const Wide product = Wide(left) * factor.high + std::uint64_t((Wide(left) * factor.low) >> 64);
    const int cut = 74 + int(product >> 127);
    const Wide half = Wide(1) << (cut - 1);
    const Wide below = product & (2 * half - 1);
    if (below == half || below == half - 1)
        return false;
    const auto kept = std::uint64_t(product >> cut) + std::uint64_t(below > half);
    value = double(kept) * powerOfTwo(cut + 64 - 127 - factor.width - shift - places);
    return true;
}

} // namespace

bool scaledDown(std::uint64_t mantissa, int places, double &value)
{
    if (places == 0 || mantissa == 0) {
        value = double(mantissa);
        return true;
    }
    if (mantissa <= exactly && places <= mostExactPlaces) {
        value = double(mantissa) / powersOfTen[places]; // of two exact numbers, so rounded once
        return true;
    }
    return places <= mostPlaces && multiplied(mantissa, places, value);
}

const char *readDecimal(const char *at, double &value)
{
    const bool negative = *at == '-';
    at += negative ? 1 : 0;
    Digits digits;
    const int whole = digits.take(at);
    if (whole == 0 || whole > Digits::longest)
        return nullptr;
    at += whole;
    int places = 0;
    if (*at == '.') {
        places = digits.take(++at);
        if (places == 0 || places > Digits::longest)
            return nullptr;
        at += places;
    }
    if (!scaledDown(digits.value, places, value))
        return nullptr;
    value = negative ? -value : value;
    return at;
}

const char *readSeconds(const char *at, qint64 &ms)
{
    constexpr int mostWhole = 10; // with more a double, which is what a time is, would not hold each ms
    Digits digits;
    const int whole = digits.take(at);
    const bool isPadded = *at == '0' && whole > 1; // which JSON does not allow
    if (whole == 0 || whole > mostWhole || isPadded)
        return nullptr;
    at += whole;
    ms = qint64(digits.value) * 1000;
    if (*at != '.')
        return at;
    Digits behind;
    const int places = behind.take(++at);
    if (places == 0 || places > 3)
        return nullptr;
    constexpr int toMs[] = {0, 100, 10, 1};
    ms += qint64(behind.value) * toMs[places];
    return at + places;
}

} // namespace metrics
