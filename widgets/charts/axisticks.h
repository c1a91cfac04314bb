// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"
#include "models/base/unit.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace charts {

/// A mark on an axis.
struct Tick {
    double at;
    QString label;

    bool operator==(const Tick &) const = default;
};

/// Where a value axis begins and ends, and its marks from bottom to top.
struct ValueScale {
    double bottom = 0;
    double top = 1;
    QList<Tick> ticks;

    bool operator==(const ValueScale &) const = default;
};

/// A scale for values between `low` and `high` with about `wanted` steps that are round in the unit: halves
/// and quarters of a percent scale, powers of 1024 for bytes, minutes, hours and days for seconds. Shares
/// that fit show 0 to 100 %.
ValueScale valueScale(double low, double high, base::Unit unit, int wanted, const QLocale &locale);

/// Marks at round local times, at most `most` of them, midnights with their date.
QList<Tick> timeTicks(const base::TimeRange &range, const QTimeZone &zone, int most, const QLocale &locale);

} // namespace charts
