// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/digits.h"
#include "models/metrics/reciprocal.h"

namespace metrics {

/// How many bytes may be looked at from the start of the number that readDecimal() or readSeconds() is given.
inline constexpr std::ptrdiff_t decimalRoom = 64;

inline constexpr std::int64_t mostExact = 1LL << 53; ///< up to this a double holds every integer
inline constexpr int mostExactPlaces = 22; ///< 10^22 is the last power of ten that a double holds
inline constexpr double exactPowers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                         1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                         1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
/// With so many more digits these still fit 63 bits.
inline constexpr std::int64_t mostBefore[] = {
    9'000'000'000'000'000'000, 900'000'000'000'000'000, 90'000'000'000'000'000,
    9'000'000'000'000'000,     900'000'000'000'000,     90'000'000'000'000,
    9'000'000'000'000,         900'000'000'000,         90'000'000'000};

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// mantissa / 10^places, rounded to the nearest double; false when that takes a slower way.
/// @param places at least 0; for more than 27 it is false
bool scaledDown(std::uint64_t mantissa, int places, double &value);

/// Reads a number such as -12.345, which ends at anything else. Returns its end, or null when it is better
/// read otherwise: an exponent, NaN, more than 19 digits. @param at with decimalRoom readable bytes
const char *readLongDecimal(const char *at, double &value);

/// The same; quick for the numbers of up to seven digits before the point and fifteen behind that most are.
inline const char *readDecimal(const char *at, double &value)
{
    const bool negative = *at == '-';
    const char *next = at + (negative ? 1 : 0);
    const DigitRow whole(next);
    if (whole.count() == 0 || whole.count() == 8)
        return readLongDecimal(at, value);
    const int behind = whole.countBehind();
    if (behind > 0 && next[whole.count()] == '.') { // the whole number was in eight bytes
        const double result = double(std::int64_t(whole.valueWith(behind))) / exactPowers[behind];
        value = negative ? -result : result;
        return next + whole.count() + 1 + behind;
    }
    next += whole.count();
    auto mantissa = std::int64_t(whole.value());
    int places = 0;
    if (*next == '.') {
        const DigitRow first(++next);
        places = first.count();
        if (places == 0)
            return nullptr;
        mantissa = std::int64_t(first.appendedTo(std::uint64_t(mantissa)));
        if (places == 8) {
            const DigitRow second(next + 8);
            const bool goesOn = second.count() == 8 && isDigit(next[16]);
            if (goesOn || mantissa >= mostBefore[second.count()])
                return readLongDecimal(at, value);
            places += second.count();
            mantissa = std::int64_t(second.appendedOrNot(std::uint64_t(mantissa)));
        }
        next += places;
    }
    if (mantissa <= mostExact && places <= mostExactPlaces)
        value = double(mantissa) / exactPowers[places]; // both are exact, so that it is rounded once
    else if (!multiplied(std::uint64_t(mantissa), places, value)
             && !scaledDown(std::uint64_t(mantissa), places, value))
        return nullptr;
    value = negative ? -value : value;
    return next;
}

/// Reads a time of at most ten digits and at most three more behind a point, seconds since the epoch, as ms.
const char *readAnySeconds(const char *at, qint64 &ms);

/// The same; quick for whole seconds from 2001 to 2286.
inline const char *readSeconds(const char *at, qint64 &ms)
{
    const DigitRow first(at);
    const auto ninth = static_cast<unsigned char>(at[8] - '0');
    const auto tenth = static_cast<unsigned char>(at[9] - '0');
    if (first.count() != 8 || ninth > 9 || tenth > 9 || at[0] == '0' || at[10] != ',')
        return readAnySeconds(at, ms);
    ms = (qint64(first.value()) * 100 + ninth * 10 + tenth) * 1000;
    return at + 10;
}

} // namespace metrics
