// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/exporting.h"

#include "models/records/csv.h"

#include <algorithm>
#include <cmath>

namespace charts {

using namespace Qt::StringLiterals;

namespace {

/// A line of a coarse answer has three columns: programs read them, so they are in no language of people.
QStringList headings(const Line &line)
{
    QStringList names{line.name};
    if (line.samples.hasBounds())
        names << line.name + u" min"_s << line.name + u" max"_s;
    return names;
}

/// A cell with its separator; empty for what was not measured.
void addCell(QByteArray &csv, std::optional<double> value)
{
    csv += ',';
    if (value)
        csv += exactText(*value);
}

/// As many as there are headings.
void addCells(QByteArray &csv, const series::Samples &samples, qint64 time)
{
    const qsizetype at = nearestSample(samples, time, 0);
    addCell(csv, at < 0 ? std::optional<double>() : samples.valueAt(at));
    if (!samples.hasBounds())
        return;
    const series::Extent bounds = at < 0 ? series::Extent() : samples.boundsAt(at);
    const bool known = at >= 0 && !bounds.isEmpty();
    addCell(csv, known ? std::optional(bounds.low) : std::nullopt);
    addCell(csv, known ? std::optional(bounds.high) : std::nullopt);
}

} // namespace

QList<qsizetype> drawnLines(const ChartData &data)
{
    QList<qsizetype> lines;
    for (qsizetype line = 0; line < data.lines.size(); ++line)
        if (data.isShown(line))
            lines.append(line);
    return lines;
}

QList<qint64> seenTimes(const ChartData &data, const QList<qsizetype> &lines)
{
    QList<qint64> all;
    for (const qsizetype line : lines) {
        const series::Samples &samples = data.lines.at(line).samples;
        const qsizetype end = samples.firstAfter(base::toMs(data.view.to));
        QList<qint64> own;
        for (qsizetype i = samples.firstFrom(base::toMs(data.view.from)); i < end; ++i)
            own.append(samples.timeAt(i));
        if (own == all)
            continue; // as lines of one answer mostly are
        QList<qint64> both;
        std::ranges::set_union(all, own, std::back_inserter(both));
        all = both;
    }
    return all;
}

QByteArray exactText(double value)
{
    if (std::isnan(value))
        return "NaN"_ba;
    if (std::isinf(value))
        return value > 0 ? "+Inf"_ba : "-Inf"_ba;
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QString isoText(qint64 time, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time, zone);
    const QDateTime fixed = local.toOffsetFromUtc(local.offsetFromUtc()); // one of a zone would not say it
    return fixed.toString(time % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QByteArray csvOf(const ChartData &data, const std::function<bool(double)> &goesOn)
{
    constexpr qsizetype cellsAtOnce = 10'000;
    const QList<qsizetype> lines = drawnLines(data);
    QStringList header{u"time"_s};
    for (const qsizetype line : lines)
        header += headings(data.lines.at(line));
    QByteArray csv = records::toCsv(header, {});
    const QList<qint64> times = seenTimes(data, lines);
    const qsizetype rowsAtOnce = cellsAtOnce / header.size() + 1;
    for (qsizetype row = 0; row < times.size(); ++row) {
        if (goesOn && row % rowsAtOnce == 0 && !goesOn(double(row) / double(times.size())))
            break;
        csv += isoText(times.at(row), data.zone).toLatin1(); // numbers and times need no quotes
        for (const qsizetype line : lines)
            addCells(csv, data.lines.at(line).samples, times.at(row));
        csv += "\r\n";
    }
    return csv;
}

} // namespace charts
