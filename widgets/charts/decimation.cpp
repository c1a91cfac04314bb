// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace charts {

namespace {

/// Collects the points of one column and hands on at most four of them.
class Column {
public:
    void add(QPointF point)
    {
        if (m_count++ == 0)
            m_first = m_low = m_high = point;
        if (point.y() < m_low.y())
            m_low = point;
        if (point.y() > m_high.y())
            m_high = point;
        m_last = point;
    }

    void flushInto(Run &run)
    {
        if (std::exchange(m_count, 0) == 0)
            return;
        const bool lowFirst = m_low.x() < m_high.x();
        for (const QPointF &point : {m_first, lowFirst ? m_low : m_high, lowFirst ? m_high : m_low, m_last}) {
            if (run.isEmpty() || run.constLast() != point)
                run.append(point);
        }
    }

private:
    qsizetype m_count = 0;
    QPointF m_first;
    QPointF m_low;
    QPointF m_high;
    QPointF m_last;
};

} // namespace

QList<Run> decimated(const series::Samples &samples, qint64 from, qint64 to, int columns)
{
    QList<Run> runs;
    if (to <= from || columns < 1)
        return runs;
    Run run;
    Column column;
    qint64 columnAt = -1;
    const auto endRun = [&] {
        column.flushInto(run);
        if (!run.isEmpty())
            runs.append(std::exchange(run, {}));
    };
    // One point on either side of the range, so that the line runs off the edge as it should.
    const qsizetype begin = std::max<qsizetype>(0, samples.firstFrom(from) - 1);
    const qsizetype end = std::min(samples.size(), samples.firstAfter(to) + 1);
    const auto starts = samples.runStarts();
    auto start = std::ranges::lower_bound(starts, std::uint32_t(begin));
    for (qsizetype i = begin; i < end; ++i) {
        if (start != starts.end() && qsizetype(*start) == i) {
            endRun();
            ++start;
        }
        const double value = samples.valueAt(i);
        if (!std::isfinite(value))
            continue;
        const qint64 time = samples.timeAt(i);
        const auto at = qint64(double(time - from) * columns / double(to - from));
        if (std::exchange(columnAt, at) != at)
            column.flushInto(run);
        const series::Extent bounds = samples.boundsAt(i); // of a coarse answer: what was between two samples
        column.add({double(time), bounds.low});
        column.add({double(time), bounds.high});
        column.add({double(time), value});
    }
    endRun();
    return runs;
}

} // namespace charts
