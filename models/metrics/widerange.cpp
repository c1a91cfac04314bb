// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/widerange.h"

#include "models/series/sampleswriter.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace metrics {

using namespace Qt::StringLiterals;
using base::Milliseconds;

namespace {

constexpr qint64 mostPoints = 11'000; // that Prometheus gives
constexpr qint64 rawPointsAPixel = 4; // up to this, drawing all costs less than a store takes to sum them up
constexpr qint64 mostEvaluations = 50'000; // of an expression; half of what VictoriaMetrics allows

const auto lowest = u"min_over_time"_s;
const auto highest = u"max_over_time"_s;
const auto newest = u"last_over_time"_s;
const auto extreme = u"vigie_extreme"_s; // the label that tells the three apart; nobody else's
const auto metricName = u"__name__"_s;

QString duration(Milliseconds time)
{
    return u"%1ms"_s.arg(time.count());
}

base::TimeRange aligned(const base::TimeRange &range)
{
    const auto step = range.step;
    const auto down = [step](base::Instant at) { return base::Instant(at.time_since_epoch() / step * step); };
    const base::Instant to = down(range.to);
    return {.from = down(range.from), .to = to < range.to ? to + step : to, .step = step};
}

/// One question for all three, so that they are of the same instant.
QString eachOf(const QString &window)
{
    QStringList parts;
    for (const QString &function : {lowest, highest, newest})
        parts.append(u"label_replace(%1(%2),\"%3\",\"%1\",\"\",\"\")"_s.arg(function, window, extreme));
    return parts.join(u" or "_s);
}

/// The same in MetricsQL, which evaluates the expression once instead of thrice. It writes which of the three
/// a line is into a label that it chooses, so one of that name steps aside meanwhile.
QString evaluatedOnce(const QString &expression, const QString &window)
{
    return u"label_move(aggr_over_time((\"%1\",\"%2\",\"%3\"),"
           "label_move(%4,\"rollup\",\"vigie_rollup\")%5),"
           "\"rollup\",\"%6\",\"vigie_rollup\",\"rollup\")"_s.arg(lowest, highest, newest, expression, window,
                                                                  extreme);
}

/// All samples of a step: of a selector those that are stored, which are as quickly read thrice; of an
/// expression what it says at each fine step.
QString threefold(const QString &promql, const base::TimeRange &wanted, Milliseconds step, Dialect dialect)
{
    if (isSelector(promql))
        return eachOf(u"%1[%2]"_s.arg(promql.trimmed(), duration(step)));
    const Milliseconds fine = std::max(wanted.step, Milliseconds(wanted.length().count() / mostEvaluations));
    // On lines of its own, so that a comment at the end of the expression ends there.
    const QString expression = u"(%1\n)"_s.arg(promql);
    const QString window = u"[%1:%2]"_s.arg(duration(step), duration(fine));
    return dialect == Dialect::MetricsQl ? evaluatedOnce(expression, window) : eachOf(expression + window);
}

struct Three {
    const LabelledLine *low = nullptr;
    const LabelledLine *high = nullptr;
    const LabelledLine *last = nullptr;
};

void put(const LabelledLine &line, Three &three)
{
    const QString which = line.labels.value(extreme);
    if (which == lowest)
        three.low = &line;
    else if (which == highest)
        three.high = &line;
    else if (which == newest)
        three.last = &line;
}

/// Whatever has a value at that time.
void add(const LabelledLine *line, qint64 time, series::Extent &extent)
{
    if (!line)
        return;
    const qsizetype at = line->samples.firstFrom(time);
    if (at < line->samples.size() && line->samples.timeAt(at) == time)
        extent.add(line->samples.valueAt(at));
}

series::Samples joined(const Three &three, Milliseconds step)
{
    const series::Samples &last = three.last->samples;
    series::SamplesWriter writer(2 * step.count());
    if (!last.isEmpty())
        writer.expectGrid(last.timeAt(0), step.count());
    writer.reserve(last.size());
    for (qsizetype i = 0; i < last.size(); ++i) {
        series::Extent bounds;
        add(three.low, last.timeAt(i), bounds);
        add(three.high, last.timeAt(i), bounds);
        if (bounds.isEmpty())
            bounds.add(last.valueAt(i));
        const bool isStepWithout = last.isOnGrid() && bounds.isEmpty() && std::isnan(last.valueAt(i));
        if (!isStepWithout)
            writer.append(last.timeAt(i), last.valueAt(i), bounds);
    }
    return writer.snapshot();
}

} // namespace

Dialect dialectOf(const Lines &answer)
{
    return answer.seriesFetched ? Dialect::MetricsQl : Dialect::Promql;
}

WideRange wideRange(const QString &promql, const base::TimeRange &wanted, int pixels, Dialect dialect)
{
    const base::TimeRange raw = aligned(wanted);
    if (raw.points() <= std::min(mostPoints, rawPointsAPixel * pixels))
        return {.promql = promql, .range = raw};
    const base::TimeRange coarse =
        base::alignedRange(wanted.to, wanted.length(), wanted.step, std::min<qint64>(pixels, mostPoints));
    return {.promql = threefold(promql, wanted, coarse.step, dialect), .range = coarse, .coarse = true};
}

Lines joined(const Lines &coarse, Milliseconds step)
{
    // Prometheus keeps the name of the metric only where the value is one of its samples.
    const bool namesDiffer = std::ranges::any_of(coarse.lines, [](const LabelledLine &line) {
        return line.labels.value(extreme) == lowest && line.labels.value(metricName).isEmpty();
    });
    const QStringList apart = namesDiffer ? QStringList{extreme, metricName} : QStringList{extreme};
    QMap<Labels, Three> byLabels;
    QList<Labels> order;
    for (const LabelledLine &line : coarse.lines) {
        const Labels key = line.labels.without(apart);
        if (!byLabels.contains(key))
            order.append(key);
        put(line, byLabels[key]);
    }
    Lines lines = coarse;
    lines.lines.clear();
    for (const Labels &key : order)
        if (const Three &three = byLabels[key]; three.last)
            lines.lines.append(
                {.labels = three.last->labels.without({extreme}), .samples = joined(three, step)});
    return lines;
}

base::Pending<Lines> askWide(const PrometheusClient &client, const WideRange &wide,
                             const std::optional<Memory> &memory)
{
    base::Pending<Lines> asked = client.lines(wide.promql, wide.range, memory);
    if (!wide.coarse)
        return asked;
    return std::move(asked).parsed(
        [step = wide.range.step](const Lines &lines) -> base::Result<Lines> { return joined(lines, step); });
}

base::Pending<std::optional<Remembered<Lines>>> rememberedWide(const Memory &memory, const WideRange &wide)
{
    using Answer = std::optional<Remembered<Lines>>;
    return PrometheusClient::rememberedLines(memory, wide.range)
        .parsed([wide](const Answer &kept) -> base::Result<Answer> {
            if (!kept || !wide.coarse)
                return kept;
            return Answer({.value = joined(kept->value, wide.range.step), .asOf = kept->asOf});
        });
}

bool isSelector(QStringView promql)
{
    static const QRegularExpression selector(
        uR"(^\s*+(?!(?i:nan|inf)?\s*$)(?:[a-zA-Z_:][a-zA-Z0-9_:]*+)?\s*+)"
        uR"((?:\{(?:[^"'`{}#]++|"(?:[^"\\]++|\\.)*+"|'(?:[^'\\]++|\\.)*+'|`[^`]*+`)*+\})?\s*$)"_s);
    return selector.matchView(promql).hasMatch();
}

} // namespace metrics
