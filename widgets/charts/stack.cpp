// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/stack.h"

#include "models/series/sampleswriter.h"
#include "widgets/charts/chartdata.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace charts {

namespace {

using series::Samples;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qsizetype mostSums = 50'000'000; ///< of lines whose samples all stand at other times

/// What a line says at times that ascend: its samples, and between two that are joined what a ruler says.
class Ruler {
public:
    explicit Ruler(const Samples &samples)
        : m_samples(samples)
        , m_starts(samples.runStarts())
    {
        seek(0);
    }

    /// NaN where there is a gap.
    double at(qint64 time)
    {
        while (m_next < m_samples.size() && m_samples.timeAt(m_next) < time) {
            m_last = m_next;
            seek(m_next + 1);
        }
        m_begins = false;
        if (m_next == m_samples.size())
            return nothing;
        if (m_samples.timeAt(m_next) == time) {
            m_begins = m_startsRun && m_last >= 0;
            return m_samples.valueAt(m_next);
        }
        return m_last < 0 || m_startsRun ? nothing : between(time);
    }

    /// Whether what was asked for last is the first after a gap.
    bool beginsAnew() const { return m_begins; }

private:
    void seek(qsizetype index)
    {
        while (index < m_samples.size() && !std::isfinite(m_samples.valueAt(index)))
            ++index;
        m_next = index;
        while (m_start < m_starts.size() && qsizetype(m_starts[m_start]) < index)
            ++m_start;
        m_startsRun = m_start < m_starts.size() && qsizetype(m_starts[m_start]) == index;
    }

    double between(qint64 time) const
    {
        const qint64 from = m_samples.timeAt(m_last);
        const double share = double(time - from) / double(m_samples.timeAt(m_next) - from);
        return std::lerp(m_samples.valueAt(m_last), m_samples.valueAt(m_next), share);
    }

    const Samples &m_samples;
    std::span<const std::uint32_t> m_starts;
    std::size_t m_start = 0; ///< the first run not before m_next
    qsizetype m_last = -1; ///< the last finite sample before the time asked for
    qsizetype m_next = 0; ///< the first one not before it
    bool m_startsRun = false; ///< m_next
    bool m_begins = false;
};

bool haveSameTimes(const Samples &a, const Samples &b)
{
    return a.isOnGrid() && b.isOnGrid() && !a.isEmpty() && a.size() == b.size() && a.step() == b.step()
        && a.timeAt(0) == b.timeAt(0);
}

QList<qint64> timesOf(const Samples &samples)
{
    QList<qint64> times(samples.size());
    for (qsizetype i = 0; i < samples.size(); ++i)
        times[i] = samples.timeAt(i);
    return times;
}

/// All times at which one of them has a sample; when those are too many, the times of the longest.
QList<qint64> allTimes(const QList<Samples> &members)
{
    QList<qint64> all;
    const Samples *last = nullptr;
    for (const Samples &samples : members) {
        if (last && haveSameTimes(*last, samples))
            continue; // as lines of one answer mostly are
        last = &samples;
        QList<qint64> both;
        std::ranges::set_union(all, timesOf(samples), std::back_inserter(both));
        all = both;
        if (all.size() * members.size() > mostSums)
            return timesOf(*std::ranges::max_element(members, {}, &Samples::size));
    }
    return all;
}

/// How high the stack is so far, at each of the times.
class Pile {
public:
    explicit Pile(const QList<qint64> &times)
        : m_times(times)
        , m_above(std::size_t(times.size()))
        , m_below(std::size_t(times.size()))
    {
    }

    /// Puts a line onto it.
    /// @return its edge
    Samples add(const Samples &samples)
    {
        series::SamplesWriter writer;
        if (m_times.size() > 1)
            writer.expectGrid(m_times.at(0), m_times.at(1) - m_times.at(0));
        writer.reserve(m_times.size());
        Ruler ruler(samples);
        bool open = false;
        for (qsizetype i = 0; i < m_times.size(); ++i) {
            const double value = ruler.at(m_times.at(i));
            if (open && ruler.beginsAnew()) // and no other line has a sample in the gap
                writer.append(m_times.at(i) - 1, nothing);
            open = std::isfinite(value);
            double &height = (value < 0 ? m_below : m_above)[std::size_t(i)];
            height += open ? value : 0;
            writer.append(m_times.at(i), open ? height : nothing);
        }
        return writer.snapshot();
    }

private:
    const QList<qint64> &m_times;
    std::vector<double> m_above;
    std::vector<double> m_below;
};

/// Samples never change once written: the same place and length are the same samples.
bool isSame(const Samples &a, const Samples &b)
{
    return a.values().data() == b.values().data() && a.size() == b.size();
}

} // namespace

void Stack::pile(const QList<Line> &lines, const QList<qsizetype> &members)
{
    QList<Samples> own;
    QList<bool> before;
    for (const qsizetype line : members) {
        own.append(lines.at(line).samples);
        before.append(lines.at(line).twin >= 0);
    }
    if (before.count(false) < 2) {
        *this = {};
        return;
    }
    if (members == m_members && before == m_before && std::ranges::equal(own, m_own, isSame))
        return;
    m_members = members;
    m_places.assign(lines.size(), -1);
    for (qsizetype i = 0; i < members.size(); ++i)
        m_places[members.at(i)] = i;
    m_own = own;
    m_before = before;
    m_leavesOutExtremes = false;
    for (qsizetype i = 0; i < own.size(); ++i)
        m_leavesOutExtremes |= !before.at(i) && own.at(i).hasBounds();
    m_edges = QList<Samples>(own.size());
    lay(false);
    lay(true);
}

/// The stack of now, or that of a time before.
void Stack::lay(bool before)
{
    QList<Samples> some;
    for (qsizetype i = 0; i < m_own.size(); ++i)
        if (m_before.at(i) == before)
            some.append(m_own.at(i));
    const QList<qint64> times = allTimes(some);
    Pile pile(times);
    for (qsizetype i = 0; i < m_own.size(); ++i)
        if (m_before.at(i) == before)
            m_edges[i] = pile.add(m_own.at(i));
}

Stack::Total Stack::totalAt(qint64 time, qint64 step) const
{
    Total total;
    double above = 0;
    double below = 0;
    for (qsizetype i = 0; i < m_edges.size(); ++i) {
        if (m_before.at(i))
            continue;
        ++total.members;
        const double edge = valueAt(m_edges.at(i), time, step);
        total.measured += std::isfinite(edge) ? 1 : 0;
        above = std::isfinite(edge) ? std::max(above, edge) : above; // edges only go outwards
        below = std::isfinite(edge) ? std::min(below, edge) : below;
    }
    // Shares that make a whole must not read as 99.9 % for the rounding of their sum.
    total.value = QString::number(above + below, 'g', 12).toDouble();
    return total;
}

} // namespace charts
