// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <bit>
#include <cstdint>

namespace metrics {

inline constexpr std::uint64_t powersOfTen[] = {1,
                                                10,
                                                100,
                                                1000,
                                                10'000,
                                                100'000,
                                                1'000'000,
                                                10'000'000,
                                                100'000'000,
                                                1'000'000'000,
                                                10'000'000'000,
                                                100'000'000'000,
                                                1'000'000'000'000,
                                                10'000'000'000'000,
                                                100'000'000'000'000,
                                                1'000'000'000'000'000,
                                                10'000'000'000'000'000};

/// The eight bytes at some place: the digits that they begin with, and those behind one other byte, which may
/// be a point. A load and a few multiplications, no branch a digit.
class DigitRow {
public:
    /// @param at with eight readable bytes
    explicit DigitRow(const char *at)
        : m_bytes(qFromLittleEndian<std::uint64_t>(at) ^ 0x3030303030303030)
        , m_others(((m_bytes + 0x7676767676767676) | m_bytes) & 0x8080808080808080)
    {
    }

    unsigned count() const { return bits() / 8; } ///< of the digits in front

    /// Of at least one digit.
    std::uint64_t value() const { return joined(m_bytes << (64 - bits())); }

    /// Whether the digits behind the other byte, if any, are all here: something ends them.
    bool isWhole() const { return behindOther() != 0; }

    /// How many bytes it is to the end of those behind the other byte, when isWhole().
    unsigned length() const { return bitsBefore(behindOther()) / 8; }

    /// Of at least one digit in front and those behind the other byte, when isWhole().
    std::uint64_t wholeValue() const { return valueUpTo(bitsBefore(behindOther())); }

    /// Of at least one digit in front, and so many behind the other byte that stand here.
    std::uint64_t valueWithNext(unsigned behind) const { return valueUpTo(bits() + 8 * (1 + behind)); }

    /// The number that has these digits behind those of `before`.
    std::uint64_t appendedTo(std::uint64_t before) const { return before * powersOfTen[count()] + value(); }

private:
    /// In front of the first that is marked by its highest bit. Those behind may be marked wrongly when it is
    /// no text.
    static unsigned bitsBefore(std::uint64_t marked)
    {
        return marked == 0 ? 64 : unsigned(std::countr_zero(marked)) - 7;
    }

    unsigned bits() const { return bitsBefore(m_others); }
    std::uint64_t behindOther() const { return m_others & (m_others - 1); }

    /// Without the other byte, which stands in front of that.
    std::uint64_t valueUpTo(unsigned end) const
    {
        const unsigned front = bits();
        const std::uint64_t before = m_bytes & ((std::uint64_t(1) << front) - 1);
        const std::uint64_t all = before | m_bytes >> (front + 8) << front;
        return joined(all << (72 - end));
    }

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
};

} // namespace metrics
