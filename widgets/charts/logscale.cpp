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
constexpr double largest = 1e300; ///< what is above runs off the scale, for rungs beyond overflow
constexpr double smallest = 1 / largest;

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

/// Of a second as of any number; of more what people count in, three to a step.
double duration(int rung)
{
    constexpr double hour = 3600;
    constexpr double day = 24 * hour;
    static constexpr std::array steps{1.0,      2.0,      5.0,      10.0,     20.0,     30.0,
                                      60.0,     120.0,    300.0,    600.0,    1200.0,   1800.0,
                                      1 * hour, 2 * hour, 3 * hour, 6 * hour, 8 * hour, 12 * hour};
    const int count = int(steps.size());
    if (rung < 0)
        return decimal(rung);
    return rung < count ? steps.at(std::size_t(rung)) : day * decimal(rung - count);
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

/// A number that quantityText() writes with the smallest of its units, how much one of those is, and from how
/// many on it tells them apart.
struct Small {
    double written = 1;
    double unit = 1;
    double least = 0.1;
};

Small smallOf(base::Unit unit)
{
    switch (unit) {
    case base::Unit::Ratio:
        return {.written = 0.01, .unit = 0.01, .least = 0.1};
    case base::Unit::Seconds:
        return {.written = 0.1, .unit = 0.001, .least = 10};
    case base::Unit::Bytes:
    case base::Unit::BytesPerSecond:
        return {.least = 1};
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
    const QString written = base::quantityText(small.written, unit, locale);
    const auto words = std::ranges::find_if_not(written, [](QChar sign) { return sign.isDigit(); });
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitLeadingZeroInExponent);
    return plain.toString(value / small.unit, 'g', 3) + written.sliced(words - written.begin());
}

ValueScale logarithmicScale(double low, double high, base::Unit unit, int wanted, const QLocale &locale)
{
    high = std::clamp(high, smallest, largest);
    low = std::clamp(low, std::max(smallest, high / largest), high);
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
