// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <cstdint>

namespace metrics {

/// What the next point of an even grid begins with, as servers write it: [1795459200,"
/// To look whether it is there, and to count up in decimal digits, is quicker than to read each time.
class PointStart {
public:
    static constexpr int length = 13; ///< characters: the seconds from 2001 to 2286 have ten

    PointStart() = default; ///< stands nowhere

    /// Both in whole seconds, or it stands nowhere.
    PointStart(qint64 ms, qint64 stepMs)
    {
        constexpr qint64 mostDigits = 100'000'000;
        const qint64 seconds = ms / 1000;
        const bool fits = seconds >= 1'000'000'000 && seconds < 10'000'000'000 && stepMs < 1000 * mostDigits;
        if (ms % 1000 != 0 || stepMs % 1000 != 0 || stepMs <= 0 || !fits)
            return;
        const auto front = std::uint32_t(seconds / mostDigits);
        m_front = '[' | ('0' + front / 10) << 8 | ('0' + front % 10) << 16;
        m_digits = digitsOf(seconds % mostDigits);
        m_step = digitsOf(stepMs / 1000);
    }

    /// @param at with sixteen readable bytes
    bool standsAt(const char *at) const
    {
        constexpr std::uint16_t comma = ',' | '"' << 8;
        return (qFromLittleEndian<std::uint32_t>(at) & 0xffffff) == m_front
            && (qFromBigEndian<std::uint64_t>(at + 3) ^ 0x3030303030303030) == m_digits
            && qFromLittleEndian<std::uint16_t>(at + 11) == comma;
    }

    void advance()
    {
        // In each byte 246 more: what is ten or more then carries into the next byte, and is right; from the
        // others the 246 are taken back.
        const std::uint64_t sum = m_digits + m_step + 0xf6f6f6f6f6f6f6f6;
        const std::uint64_t next = sum - ((sum >> 7) & 0x0101010101010101) * 0xf6;
        if (next < m_digits)
            m_front = 0; // into the digits in front: stands nowhere
        m_digits = next;
    }

private:
    /// One a byte, the last in the lowest.
    static std::uint64_t digitsOf(qint64 number)
    {
        std::uint64_t digits = 0;
        for (int shift = 0; shift < 64; shift += 8, number /= 10)
            digits |= std::uint64_t(number % 10) << shift;
        return digits;
    }

    std::uint32_t m_front = 0; ///< the bracket and two digits
    std::uint64_t m_digits = 0;
    std::uint64_t m_step = 0;
};

} // namespace metrics
