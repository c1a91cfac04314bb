// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/digitblock.h"
#include "models/metrics/digits.h"
#include "models/metrics/reciprocal.h"

#include <algorithm>

namespace metrics {

/// How many bytes may be looked at from the start of the number that readDecimal() or readSeconds() is given.
inline constexpr std::ptrdiff_t decimalRoom = 64;
inline constexpr std::ptrdiff_t decimalRoomInFront = 8; ///< and before it, by readDecimal()

inline constexpr std::int64_t mostExact = 1LL << 53; ///< up to this a double holds every integer
inline constexpr int mostExactPlaces = 22; ///< 10^22 is the last power of ten that a double holds
inline constexpr double exactPowers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                         1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                         1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/// mantissa / 10^places, rounded to the nearest double; false when that takes a slower way.
/// @param places at least 0; for more than 27 it is false
bool scaledDown(std::uint64_t mantissa, int places, double &value);

/// Reads a number such as -12.345, which ends at anything else. Returns its end, or null when it is better
/// read otherwise: an exponent, NaN, more than 19 digits. @param at with decimalRoom readable bytes
const char *readLongDecimal(const char *at, double &value);

/// mantissa / 10^places as scaledDown(). @param mantissa below 2^63 @param places at most mostExactPlaces
inline bool scaled(std::uint64_t mantissa, int places, double &value)
{
    if (mantissa > std::uint64_t(mostExact))
        return multiplied(mantissa, places, value) || scaledDown(mantissa, places, value);
    value =
        double(std::int64_t(mantissa)) / exactPowers[places]; // both are exact, so that it is rounded once
    return true;
}

/// The same; quick for whole numbers of up to sixteen digits, and others of eighteen in all.
/// @param at with eight readable bytes in front, too
inline const char *readMiddleDecimal(const char *at, double &value)
{
    const bool negative = *at == '-';
    const char *start = at + (negative ? 1 : 0);
    const std::uint32_t others = othersThanDigits(start);
    const int whole = std::countr_zero(others);
    const bool hasPoint = whole <= 16 && start[whole] == '.';
    const int length = hasPoint ? std::countr_zero(others & (others - 1)) : whole;
    const int places = hasPoint ? length - whole - 1 : 0;
    const bool fits = hasPoint ? places > 0 && whole + places <= 18 : whole <= 16;
    if (length < 8 || whole == 0 || !fits)
        return readLongDecimal(at, value);
    const int last = hasPoint ? std::min(places, 16) : whole;
    std::uint64_t mantissa = digitsBefore(start + length, last);
    if (hasPoint) {
        const DigitRow row(start);
        const std::uint64_t before = places > last ? row.valueWithNext(unsigned(places - last))
            : whole > 8                            ? digitsBefore(start + whole, whole)
                                                   : row.value();
        mantissa += before * powersOfTen[last];
    }
    if (!scaled(mantissa, places, value))
        return nullptr;
    value = negative ? -value : value;
    return start + length;
}

/// The same; quickest for what has its end within eight bytes.
/// @param at with eight readable bytes in front, too
inline const char *readDecimal(const char *at, double &value)
{
    const bool negative = *at == '-';
    const char *start = at + (negative ? 1 : 0);
    const DigitRow row(start);
    const unsigned whole = row.count();
    if (!row.isWhole() || whole == 0)
        return readMiddleDecimal(at, value);
    if (start[whole] != '.') {
        value = double(std::int64_t(row.value()));
        value = negative ? -value : value;
        return start + whole;
    }
    const unsigned length = row.length();
    value = double(std::int64_t(row.wholeValue())) / exactPowers[length - whole - 1];
    value = negative ? -value : value;
    return length > whole + 1 ? start + length : nullptr;
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
