// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/benchreport.h"

/// C12: the most memory that one chart takes in a process of its own, and what a sample takes.
void benchChartMemory(double slack, QList<BenchResult> &results);

/// In that process: prints the megabytes. @param engine "ours" or "stock" @return the exit code
int showChartAlone(const QString &engine);
