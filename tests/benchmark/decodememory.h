// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/benchreport.h"

/// P2: the most memory that reading a body takes beside it, as a part of it, in a process of its own.
void benchMemory(bool quick, QList<BenchResult> &results);

/// In that process: prints how many bytes; the name of the way is its first argument. @return the exit code
int measureMemory(const QString &way, bool quick);
