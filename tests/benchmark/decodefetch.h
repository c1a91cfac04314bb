// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/benchreport.h"
#include "tests/benchmark/timedapplication.h"

/// Range answers fetched from a real VictoriaMetrics: P3, many lines, and P5, long ones. False when a way
/// gave another answer than the others, or the store did not start; why is printed.
bool benchFetching(TimedApplication &application, bool quick, QList<BenchResult> &results);
