// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// What a processor of the last ten years does better is compiled twice, and chosen when the program starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE__)                 \
    && !defined(__SANITIZE_ADDRESS__)
#define VIGIE_QUICK [[gnu::target_clones("avx2", "default"), gnu::flatten]]
#else
#define VIGIE_QUICK
#endif

namespace charts {

/// A colour over what is behind it, both RGB32.
/// @param parts of 256 that are covered
inline quint32 mixed(quint32 behind, quint32 color, quint32 parts)
{
    const quint32 rest = 256 - parts;
    const quint32 redBlue = ((color & 0xff00ff) * parts + (behind & 0xff00ff) * rest) >> 8;
    const quint32 alphaGreen = ((color >> 8) & 0xff00ff) * parts + ((behind >> 8) & 0xff00ff) * rest;
    return (redBlue & 0xff00ff) | (alphaGreen & 0xff00ff00);
}

} // namespace charts
