// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <bit>
#include <cstdint>

namespace metrics {

inline constexpr std::uint64_t powersOfTen[] = {1,       10,        100,        1000,       10'000,
                                                100'000, 1'000'000, 10'000'000, 100'000'000};

/// The digits, eight at most, that stand at some place: a load and a few multiplications, no branch a digit.
class DigitRow {
public:
    /// @param at with eight readable bytes
    explicit DigitRow(const char *at)
        : m_bytes(qFromLittleEndian<std::uint64_t>(at) ^ 0x3030303030303030)
        , m_others(((m_bytes + 0x7676767676767676) | m_bytes) & 0x8080808080808080)
        , m_count(bytesBefore(m_others))
    {
    }

    int count() const { return m_count; }

    /// Of at least one digit.
    std::uint64_t value() const { return joined(m_bytes << (8 * (8 - m_count))); }

    /// Digits that go on behind one other byte: how many until something ends them, 0 when nothing does.
    int countBehind() const
    {
        const std::uint64_t next = m_others & (m_others - 1);
        return next == 0 ? 0 : bytesBefore(next) - m_count - 1;
    }

    /// Of these digits, fewer than seven, and so many that go on behind the other byte.
    std::uint64_t valueWith(int behind) const
    {
        const int bits = 8 * m_count;
        const std::uint64_t before = m_bytes & ((std::uint64_t(1) << bits) - 1);
        const std::uint64_t all = before | m_bytes >> (bits + 8) << bits;
        return joined(all << (8 * (8 - m_count - behind)));
    }

    /// The number that has these digits behind those of `before`.
    std::uint64_t appendedTo(std::uint64_t before) const { return before * powersOfTen[m_count] + value(); }

    /// The same when there may be none.
    std::uint64_t appendedOrNot(std::uint64_t before) const
    {
        return m_count == 0 ? before : appendedTo(before);
    }

private:
    /// Of the first that is marked by its highest bit. Those behind may be marked wrongly when it is no text.
    static int bytesBefore(std::uint64_t marked) { return marked == 0 ? 8 : std::countr_zero(marked) / 8; }

    /// Neighbours are joined to pairs, pairs to fours, fours to the whole; the first digit is the lowest
    /// byte.
    static std::uint64_t joined(std::uint64_t bytes)
    {
        const std::uint64_t pairs = (bytes * 10 + (bytes >> 8)) & 0x00ff00ff00ff00ff;
        const std::uint64_t fours = (pairs * 100 + (pairs >> 16)) & 0x0000ffff0000ffff;
        return (fours * 10'000 + (fours >> 32)) & 0xffffffff;
    }

    std::uint64_t m_bytes; ///< less '0' each
    std::uint64_t m_others; ///< of each byte that is more than 9 the highest bit
    int m_count;
};

} // namespace metrics
