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
    bool logarithmic = false; ///< bottom and top are above 0

    bool operator==(const ValueScale &) const = default;
};

/// A scale for values between `low` and `high` with about `wanted` steps that are round in the unit: halves
/// and quarters of a percent scale, powers of 1024 for bytes, minutes, hours and days for seconds. Shares
/// that fit show 0 to 100 %.
ValueScale valueScale(double low, double high, base::Unit unit, int wanted, const QLocale &locale);

/// A logarithmic scale for values between `low` and `high`, both above 0, with about `wanted` marks: at
/// decades, where there is room also at 2 and 5 times of them; at powers of two for bytes.
ValueScale logarithmicScale(double low, double high, base::Unit unit, int wanted, const QLocale &locale);

/// A value as a mark says it: as quantityText() has it, but one that is not zero never reads as zero.
QString markText(double value, base::Unit unit, const QLocale &locale);

/// Marks at round local times, at most `most` of them, midnights with their date, down to tenths of a second.
QList<Tick> timeTicks(const base::TimeRange &range, const QTimeZone &zone, int most, const QLocale &locale);

} // namespace charts
