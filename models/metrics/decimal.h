// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <bit>
#include <cstdint>

namespace metrics {

/// How many bytes may be looked at behind the number that readDecimal() or readSeconds() is given.
inline constexpr std::ptrdiff_t decimalRoom = 72;

/// Digits that stand together, eight at a time: a load, a few multiplications, no branch a digit.
class Digits {
public:
    static constexpr int most = 19; ///< significant ones that fit 64 bits
    static constexpr int longest = 24; ///< of one row, zeros in front included

    std::uint64_t value = 0;

    /// Takes the digits at `at` and returns how many; more than `longest` when they are better read
    /// otherwise.
    int take(const char *at)
    {
        int taken = 0;
        for (int count = 8; count == 8 && taken <= longest; taken += count) {
            const std::uint64_t bytes = qFromLittleEndian<std::uint64_t>(at + taken) ^ 0x3030303030303030;
            count = digitsAtStart(bytes);
            if (count == 0)
                break;
            m_significant = value == 0 ? count : m_significant + count;
            if (m_significant > most)
                return longest + 1;
            value = value * powers[count] + eightDigits(bytes << (8 * (8 - count)));
        }
        return taken;
    }

private:
    static constexpr std::uint64_t powers[] = {1,       10,        100,        1000,       10'000,
                                               100'000, 1'000'000, 10'000'000, 100'000'000};

    /// Of bytes from which '0' was taken away: those before the first that is more than 9.
    static int digitsAtStart(std::uint64_t bytes)
    {
        const std::uint64_t others = ((bytes + 0x7676767676767676) | bytes) & 0x8080808080808080;
        return others == 0 ? 8 : std::countr_zero(others) / 8;
    }

    /// Neighbours are joined to pairs, pairs to fours, fours to the whole; the first digit is the lowest
    /// byte.
    static std::uint64_t eightDigits(std::uint64_t bytes)
    {
        const std::uint64_t pairs = (bytes * 10 + (bytes >> 8)) & 0x00ff00ff00ff00ff;
        const std::uint64_t fours = (pairs * 100 + (pairs >> 16)) & 0x0000ffff0000ffff;
        return (fours * 10'000 + (fours >> 32)) & 0xffffffff;
    }

    int m_significant = 0;
};

/// mantissa / 10^places, rounded to the nearest double; false when that takes a slower way.
/// @param places 0 to 27, or it is false
bool scaledDown(std::uint64_t mantissa, int places, double &value);

/// Reads a number such as -12.345, which ends at anything else. Returns its end, or null when it is better
/// read otherwise: an exponent, NaN, more than 19 digits. @param at with decimalRoom readable bytes behind
const char *readDecimal(const char *at, double &value);

/// Reads a time of at most ten digits and at most three more behind a point, seconds since the epoch, as ms.
const char *readSeconds(const char *at, qint64 &ms);

} // namespace metrics
