// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>

namespace charts::lanes {

/// Pixels beside each other that are reckoned with at once, by the vectors of GCC and Clang, which every
/// processor has in some width.
constexpr int count = 8;

using Shares = float __attribute__((vector_size(4 * count)));
using Whole = std::int32_t __attribute__((vector_size(4 * count)));
using Pixels = std::uint32_t __attribute__((vector_size(4 * count)));
using Channels = std::uint16_t __attribute__((vector_size(4 * count))); ///< two of each pixel

// By reference: how such a vector is returned differs between processors.
template <typename Vector> [[gnu::always_inline]] inline void read(const void *from, Vector &vector)
{
    std::memcpy(&vector, from, sizeof vector);
}

template <typename Vector> [[gnu::always_inline]] inline void write(void *to, const Vector &vector)
{
    std::memcpy(to, &vector, sizeof vector);
}

/// mixed() of several pixels.
/// @param parts of 256 that are covered, of each pixel
[[gnu::always_inline]] inline void mix(std::uint32_t *pixels, std::uint32_t color, const Whole &parts)
{
    Pixels behind;
    read(pixels, behind);
    const Pixels none{};
    // One factor for both channels of a pixel that are looked at: none gets above 255 * 256.
    const auto own = Channels(Pixels(parts | parts << 16));
    const Channels rest = Channels(none + 0x01000100U) - own;
    const Channels redBlue =
        (Channels(none + (color & 0xff00ff)) * own + Channels(behind & 0xff00ff) * rest) >> 8;
    const Channels alphaGreen =
        Channels(none + (color >> 8 & 0xff00ff)) * own + Channels(behind >> 8 & 0xff00ff) * rest;
    write(pixels, Pixels(redBlue) | (Pixels(alphaGreen) & 0xff00ff00U));
}

} // namespace charts::lanes
