// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/past.h"

#include <QByteArray>

#include <functional>
#include <limits>
#include <vector>

namespace demo {

/// No sample at this time.
inline constexpr double absent = std::numeric_limits<double>::quiet_NaN();

/// A series and the formula of its value. The formula is pure: any thread may ask it for any time.
struct Series {
    QByteArray labels; ///< as JSON: {"__name__":"up","instance":"pica01.example:9100","job":"node"}
    std::function<double(double seconds)> value; ///< at seconds since 1970; `absent` where there is no sample
    bool yearlong = false; ///< reaches back a year, not a month
};

/// Series that one scrape of one target gives: together there, together silent.
struct SeriesGroup {
    std::vector<Series> series;
    std::vector<Stretch> silences;
};

} // namespace demo
