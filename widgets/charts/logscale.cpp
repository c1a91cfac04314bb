// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The logarithmic scale of values, and how its marks are written.
#include "models/base/quantitytext.h"
#include "widgets/charts/axisticks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace charts {

namespace {

using namespace Qt::StringLiterals;

constexpr double hair = 1e-9; ///< what is so near to a rung is on it

/// The rungs of a scale, in rising order: rung 0 is 1.
using Rungs = double (*)(int);

/// 1, 2 and 5 times each power of ten.
double decimal(int rung)
{
    static constexpr std::array factors{1.0, 2.0, 5.0};
    const int decade = int(std::floor(rung / 3.0));
    const double factor = factors.at(std::size_t(rung - decade * 3));
    const double power = std::pow(10, std::abs(decade));
    return decade < 0 ? factor / power : factor * power; // 5 / 1000 is 0.005, and 5 * 0.001 is not
}

double powerOfTwo(int rung)
{
    return std::exp2(rung);
}

/// Of a second as of any number; of more what people count in.
double duration(int rung)
{
    static constexpr std::array<double, 7> steps{1, 10, 60, 600, 3600, 6 * 3600, 86400};
    if (rung < 0)
        return decimal(rung);
    return rung < int(steps.size()) ? steps.at(std::size_t(rung)) : 86400 * std::pow(10, rung - 6);
}

Rungs rungsOf(base::Unit unit)
{
    return unit == base::Unit::Bytes ? powerOfTwo : unit == base::Unit::Seconds ? duration : decimal;
}

/// The last one that is not above a value.
int rungBelow(Rungs rungs, double value)
{
    int low = -1100 * 3; // below and above all that a double holds
    int high = 1100 * 3;
    while (high - low > 1) {
        const int middle = std::midpoint(low, high);
        (rungs(middle) <= value * (1 + hair) ? low : high) = middle;
    }
    return low;
}

/// How many rungs from mark to mark: all, those that come by decades or by powers of 1024, and so on.
int strideFor(int rungs, int wanted, base::Unit unit)
{
    static constexpr std::array byDecades{1, 3, 6, 9, 15, 30, 60, 150, 300, 600};
    static constexpr std::array byPowers{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    const auto &strides = unit == base::Unit::Bytes ? byPowers : byDecades;
    const auto *const fits =
        std::ranges::find_if(strides, [&](int stride) { return rungs / stride <= wanted; });
    return fits == strides.end() ? strides.back() : *fits;
}

/// A number of a unit that it reads well in, and the least of it that quantityText() tells from zero.
struct Small {
    double unit = 1;
    double least = 0.1;
};

Small smallOf(base::Unit unit)
{
    switch (unit) {
    case base::Unit::Ratio:
        return {.unit = 0.01, .least = 0.1};
    case base::Unit::Seconds:
        return {.unit = 0.001, .least = 1};
    case base::Unit::Bytes:
    case base::Unit::BytesPerSecond:
        return {.unit = 1, .least = 1};
    default:
        return {};
    }
}

} // namespace

QString markText(double value, base::Unit unit, const QLocale &locale)
{
    const Small small = smallOf(unit);
    if (value == 0 || !(std::abs(value) < small.least * small.unit))
        return base::quantityText(value, unit, locale);
    const QString number = locale.toString(value / small.unit, 'g', 3);
    return base::quantityText(small.unit, unit, locale).replace(u"1"_s, number);
}

ValueScale logarithmicScale(double low, double high, base::Unit unit, int wanted, const QLocale &locale)
{
    const Rungs rungs = rungsOf(unit);
    const int first = rungBelow(rungs, low);
    int last = rungBelow(rungs, high);
    if (last == first || rungs(last) < high * (1 - hair))
        ++last;
    const int stride = strideFor(last - first, std::max(2, wanted), unit);
    ValueScale scale{.bottom = rungs(first), .top = rungs(last), .ticks = {}, .logarithmic = true};
    const int from = int(std::ceil(double(first) / stride)) * stride; // decades, wherever the scale begins
    for (int rung = from; rung <= last; rung += stride)
        scale.ticks.append({rungs(rung), markText(rungs(rung), unit, locale)});
    return scale;
}

} // namespace charts
