// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace base {

/// For each line of `before` the place of its partner in `after`, or -1: equal lines in the same order, as
/// many as can be found (Myers 1986). Equal lines have equal numbers. Two texts that differ in more than some
/// thousand lines which both of them have somewhere only agree at their beginnings and ends, so that no input
/// takes longer than a fraction of a second.
std::vector<int> linePartners(std::span<const int> before, std::span<const int> after);

} // namespace base
