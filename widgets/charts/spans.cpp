// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/spans.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

constexpr int aside = 8; ///< columns: a dot or a steep neighbour reaches so far at most
constexpr double tallestDot = 2; ///< pixels; taller samples that are joined with nothing are a bar
constexpr double shortest = 1e-6; ///< columns between two samples

class Tracer {
public:
    Tracer(qint64 begin, const ColumnRange &range, const ValueMap &map, Joint joint,
           std::vector<ColumnSpan> &spans)
        : m_begin(begin)
        , m_first(range.first - aside)
        , m_last(range.end + aside - 1)
        , m_heights(map)
        , m_joint(joint)
        , m_spans(spans)
    {
    }

    void add(const Piece &piece)
    {
        const auto x = double(piece.column - m_begin);
        const double first = m_heights.y(piece.first);
        const bool joined = piece.joined && m_open;
        const double upper = m_heights.y(piece.extent.high);
        const double lower = m_heights.y(piece.extent.low);
        Open next{.x = x,
                  .upper = std::min(upper, first), // a value may lie outside of its own bounds
                  .lower = std::max(lower, first),
                  .lastX = x + double(piece.lastAt),
                  .last = m_heights.y(piece.last),
                  .joined = joined};
        if (joined && x == m_now.x)
            return extend(next);
        if (joined)
            join(next, x + double(piece.firstAt), first);
        else
            close();
        m_now = next;
        m_open = true;
    }

    void close()
    {
        if (!m_open)
            return;
        const bool alone = !m_now.joined && !m_now.left && m_now.lower - m_now.upper < tallestDot;
        const bool through = m_joint == Joint::Straight && m_now.joined && m_now.left
            && m_now.upper == std::min(m_now.enter, m_now.leave)
            && m_now.lower == std::max(m_now.enter, m_now.leave);
        using enum ColumnSpan::Way;
        emitSpan(m_now.x, m_now.upper, m_now.lower,
                 through     ? Through
                     : alone ? Alone
                             : Turning,
                 m_now.joined);
        m_open = false;
    }

private:
    /// The column that may yet be left to the right.
    struct Open {
        double x = 0;
        double upper = 0;
        double lower = 0;
        double lastX = 0; ///< of its last sample
        double last = 0;
        bool joined = false; ///< with what is left of it, from `enter` on
        bool left = false; ///< to the right, at `leave`
        double enter = 0;
        double leave = 0;

        void cover(double y)
        {
            upper = std::min(upper, y);
            lower = std::max(lower, y);
        }
    };

    /// Another part of the open column.
    void extend(const Open &part)
    {
        m_now.cover(part.upper);
        m_now.cover(part.lower);
        m_now.lastX = part.lastX;
        m_now.last = part.last;
    }

    /// Draws the ruler from the open column to the first sample of the next.
    void join(Open &next, double firstX, double first)
    {
        const bool steps = m_joint == Joint::Steps;
        const double fromX = m_now.lastX;
        const double from = m_now.last;
        const double slope = steps ? 0 : (first - from) / std::max(firstX - fromX, shortest);
        m_now.leave = from + slope * (m_now.x + 1 - fromX);
        m_now.cover(m_now.leave);
        m_now.left = true;
        const double start = std::max(m_now.x + 1, double(m_first));
        close();
        const double end = std::min(next.x, double(m_last + 1));
        double before = from + slope * (start - fromX);
        for (double x = start; x < end; ++x) {
            const double after = from + slope * (x + 1 - fromX);
            emitSpan(x, std::min(before, after), std::max(before, after), ColumnSpan::Way::Through, true);
            before = after;
        }
        next.enter = steps ? from : first - slope * (firstX - next.x);
        next.cover(next.enter);
    }

    void emitSpan(double x, double upper, double lower, ColumnSpan::Way way, bool joined)
    {
        if (x < m_first || x > m_last)
            return;
        m_spans.push_back({.x = int(x),
                           .upper = float(upper),
                           .lower = float(lower),
                           .way = way,
                           .joined = joined && !m_spans.empty()});
    }

    const qint64 m_begin;
    const int m_first;
    const int m_last;
    const Heights m_heights;
    const Joint m_joint;
    std::vector<ColumnSpan> &m_spans;
    Open m_now;
    bool m_open = false;
};

} // namespace

double ValueMap::y(double value) const
{
    double share = (value - bottom) / (top - bottom);
    if (logarithmic)
        share = value > 0 ? std::log(value / bottom) / std::log(top / bottom) : -farOff;
    return std::clamp(above + (1 - share) * height, -farOff, farOff);
}

Heights::Heights(const ValueMap &map)
    : m_map(map)
    , m_perValue(-map.height / (map.top - map.bottom))
    , m_zero(map.above + map.height - map.bottom * m_perValue)
{
}

void spansOf(const Columns &columns, qint64 begin, const ColumnRange &range, const ValueMap &map, Joint joint,
             std::vector<ColumnSpan> &spans)
{
    spans.clear();
    spans.reserve(std::size_t(range.end - range.first + 2 * aside));
    Tracer tracer(begin, range, map, joint, spans);
    columns.forEachPiece(begin + range.first - aside, begin + range.end + aside,
                         [&tracer](const Piece &piece) { tracer.add(piece); });
    tracer.close();
}

} // namespace charts
