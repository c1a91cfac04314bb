// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/tail.h"

#include "models/metrics/wholerange.h"
#include "models/series/sampleswriter.h"

#include <QMap>

#include <algorithm>

namespace metrics {

using namespace std::chrono_literals;
using base::Milliseconds;

namespace {

constexpr Milliseconds late = 2min; ///< so long a sample may be on its way

/// Steps before the end of what is known that are asked again.
qint64 again(Milliseconds step, End end)
{
    const qint64 unsure = end == End::Settled ? 0 : std::max<qint64>(2, (late + step - 1ms) / step + 1);
    return joint + unsure;
}

/// Puts the two together, line by line, in the server's order.
class Continuation {
public:
    Continuation(const base::TimeRange &asked, const base::TimeRange &whole)
        : m_step(whole.step.count())
        , m_from(base::toMs(whole.from))
        , m_seam(base::toMs(asked.from) + joint * m_step)
    {
    }

    void add(const LabelledLine *known, const LabelledLine *newer)
    {
        series::SamplesWriter writer(2 * m_step);
        if (const qint64 start = startOf(known, newer); start >= 0)
            writer.expectGrid(start, m_step);
        if (known) {
            const series::Samples &samples = known->samples;
            writer.reserve(samples.size() + (newer ? newer->samples.size() : 0));
            writer.take(samples, samples.firstFrom(m_from), samples.firstFrom(m_seam));
        }
        if (newer)
            writer.take(newer->samples, newer->samples.firstFrom(std::max(m_seam, m_from)),
                        newer->samples.size());
        if (writer.size() > 0)
            lines.append({.labels = (known ? known : newer)->labels, .samples = writer.snapshot()});
    }

    QList<LabelledLine> lines;

private:
    /// The time of the first sample that is taken; -1 when there is none.
    qint64 startOf(const LabelledLine *known, const LabelledLine *newer) const
    {
        if (known)
            if (const qsizetype at = known->samples.firstFrom(m_from); at < known->samples.firstFrom(m_seam))
                return known->samples.timeAt(at);
        if (newer)
            if (const qsizetype at = newer->samples.firstFrom(m_seam); at < newer->samples.size())
                return newer->samples.timeAt(at);
        return -1;
    }

    qint64 m_step;
    qint64 m_from;
    qint64 m_seam;
};

QMap<Labels, qsizetype> placesOf(const QList<LabelledLine> &lines)
{
    QMap<Labels, qsizetype> places;
    for (qsizetype i = 0; i < lines.size(); ++i)
        places.insert(lines.at(i).labels, i);
    return places;
}

} // namespace

std::optional<WideRange> tailOf(const WideRange &known, const WideRange &wanted, End end)
{
    const Milliseconds step = wanted.range.step;
    const bool sameQuestion =
        known.promql == wanted.promql && known.coarse == wanted.coarse && known.range.step == step;
    if (!sameQuestion || step <= 0ms || wanted.range.from < known.range.from
        || wanted.range.to < known.range.to || needsWholeRange(wanted.promql))
        return std::nullopt;
    WideRange tail = wanted;
    tail.range.from = known.range.to - again(step, end) * step;
    if (tail.range.from <= wanted.range.from || 2 * tail.range.points() > wanted.range.points())
        return std::nullopt;
    return tail;
}

Lines continued(const Lines &known, const Lines &tail, const base::TimeRange &asked,
                const base::TimeRange &whole)
{
    const QMap<Labels, qsizetype> old = placesOf(known.lines);
    const QMap<Labels, qsizetype> newer = placesOf(tail.lines);
    Continuation both(asked, whole);
    qsizetype next = 0;
    const auto addNewUpTo = [&](qsizetype end) {
        for (; next < end; ++next)
            if (!old.contains(tail.lines.at(next).labels))
                both.add(nullptr, &tail.lines.at(next));
    };
    for (const LabelledLine &line : known.lines) {
        const qsizetype at = newer.value(line.labels, -1);
        if (at >= 0)
            addNewUpTo(at + 1);
        else // servers sort by labels: what is new stands before what has ended, or behind it
            while (next < tail.lines.size() && !old.contains(tail.lines.at(next).labels)
                   && tail.lines.at(next).labels < line.labels)
                addNewUpTo(next + 1);
        both.add(&line, at >= 0 ? &tail.lines.at(at) : nullptr);
    }
    addNewUpTo(tail.lines.size());
    Lines lines = tail;
    lines.lines = both.lines;
    return lines;
}

base::Pending<Lines> askTail(const PrometheusClient &client, const Lines &known, const WideRange &tail,
                             const base::TimeRange &whole)
{
    return askWide(client, tail)
        .parsed([known, asked = tail.range, whole](const Lines &newer) -> base::Result<Lines> {
            return continued(known, newer, asked, whole);
        });
}

} // namespace metrics
