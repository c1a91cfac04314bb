// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

/// The most memory, in bytes, that this process has while it does some work, beside what it had before.
double peakOf(const std::function<void()> &work);
