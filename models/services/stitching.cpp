// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/stitching.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace services {

using namespace Qt::StringLiterals;
using metrics::Series;

namespace {

constexpr qint64 ever = std::numeric_limits<qint64>::max();

struct Point {
    qint64 time;
    double value;
    int generation;
};

using Points = std::vector<Point>;

Points pointsOf(const Series &series, int generation)
{
    Points points;
    for (qsizetype i = 0; i < series.times.size(); ++i)
        if (std::isfinite(series.values.at(i)))
            points.push_back({series.times.at(i), series.values.at(i), generation});
    return points;
}

/// What of `older` lies where `newer` has nothing: before it, after it, and in what it left open.
Points fitting(const Points &newer, const Points &older, qint64 step)
{
    if (newer.empty())
        return older;
    Points fits;
    for (const Point &point : older) {
        const auto next = std::ranges::upper_bound(newer, point.time, {}, &Point::time);
        const qint64 until = next == newer.end() ? older.back().time : next->time;
        const qint64 from = next == newer.begin() ? -ever / 2 : std::prev(next)->time;
        if (from != point.time && (next == newer.begin() || until - from > 2 * step))
            fits.push_back(point);
    }
    return fits;
}

Points merged(const Points &newer, const Points &older, qint64 step)
{
    const Points fits = fitting(newer, older, step);
    Points all;
    std::ranges::merge(newer, fits, std::back_inserter(all), {}, &Point::time, &Point::time);
    return all;
}

/// A figure that moved from one target to another is one line: the series that began last comes first.
Points together(const Generation &generation, int index, qint64 step)
{
    std::vector<Points> several;
    for (const Series &series : generation.series)
        if (Points points = pointsOf(series, index); !points.empty())
            several.push_back(std::move(points));
    std::ranges::stable_sort(several, std::ranges::greater(),
                             [](const Points &points) { return points.front().time; });
    Points all;
    for (const Points &points : several)
        all = merged(all, points, step);
    return all;
}

Seam seamBetween(const Point &last, const Point &first, const Points &older, qint64 step)
{
    const qint64 pause = first.time - last.time;
    Seam seam{.at = base::instantFromMs(first.time),
              .lastOld = base::instantFromMs(last.time),
              .gap = base::Milliseconds(pause > 2 * step ? pause : 0),
              .before = last.value,
              .after = first.value};
    const auto beside = std::ranges::lower_bound(older, first.time, {}, &Point::time);
    if (beside == older.end() || first.generation > last.generation)
        return seam;
    if (beside->time == first.time)
        seam.before = beside->value;
    seam.overlap = base::Milliseconds(older.back().time - first.time);
    return seam;
}

} // namespace

std::optional<base::Instant> StitchedLine::first() const
{
    return isEmpty() ? std::nullopt : std::optional(base::instantFromMs(times.first()));
}

std::optional<base::Instant> StitchedLine::last() const
{
    return isEmpty() ? std::nullopt : std::optional(base::instantFromMs(times.last()));
}

std::optional<double> StitchedLine::valueAt(base::Instant instant, base::Milliseconds within) const
{
    const auto next = std::ranges::upper_bound(times, base::toMs(instant));
    if (next == times.begin())
        return std::nullopt;
    const qsizetype index = std::distance(times.begin(), next) - 1;
    const bool near = base::toMs(instant) - times.at(index) <= within.count();
    return near ? std::optional(values.at(index)) : std::nullopt;
}

StitchedLine stitched(const QList<Generation> &generations, base::Milliseconds step)
{
    std::vector<Points> each;
    Points all;
    for (int i = 0; i < generations.size(); ++i) {
        each.push_back(together(generations.at(i), i, step.count()));
        all = merged(all, each.back(), step.count());
    }
    StitchedLine line;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Point &point = all[i];
        if (i > 0 && all[i - 1].generation != point.generation) {
            const Point &last = all[i - 1];
            Seam seam = seamBetween(last, point, each[std::size_t(last.generation)], step.count());
            seam.from = generations.at(last.generation).name;
            seam.to = generations.at(point.generation).name;
            line.seams.append(seam);
        }
        line.times.append(point.time);
        line.values.append(point.value);
        line.generations.append(point.generation);
    }
    return line;
}

QString aliasName(const QString &alias)
{
    static const QRegularExpression placeholder(u",?\\s*\\$only"_s);
    QString name = alias;
    name.remove(placeholder);
    return name.remove(u"{}"_s).simplified();
}

} // namespace services
