// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/chartbench.h"

namespace chartbench {

/// How far a picture is from one with all raw points drawn by QPainter.
struct Fidelity {
    double error = 0; ///< mean absolute, of the whole picture, 0 to 1
    double errorOfLines = 0; ///< the same, of the pixels that either of the two inks
    int missed = 0; ///< columns whose lowest or highest sample of the line on top is not seen
};

/// With VIGIE_BENCH_PICTURES set to a folder, both pictures and their difference are saved there.
Fidelity fidelityOf(const Lines &lines);

} // namespace chartbench
