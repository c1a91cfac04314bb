// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/spanpainter.h"

#include "widgets/charts/pixelmix.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

constexpr float dotRadius = 1.5F; ///< of a single sample, at least

/// How much of a column is covered: nothing at `begin` and above, all from `solid` to `solidEnd`, nothing
/// from `end` on, and evenly more or less in between. In pixels below the upper edge of the plot.
struct Profile {
    float begin = 0;
    float solid = 0;
    float solidEnd = 0;
    float end = 0;
};

/// One colour over a part of a picture.
class Brush {
public:
    Brush(QImage &picture, const QRect &plot, const QColor &color, const ColumnRange &columns)
        : m_stride(picture.bytesPerLine() / qsizetype(sizeof(quint32)))
        , m_pixels(reinterpret_cast<quint32 *>(picture.bits()) + plot.top() * m_stride + plot.left())
        , m_first(std::max(columns.first, 0))
        , m_end(std::min(columns.end, plot.width()))
        , m_height(float(plot.height()))
        , m_color(color.rgb() | 0xff000000)
        , m_opacity(float(color.alphaF()) * 256)
    {
    }

    bool holds(int x) const { return x >= m_first && x < m_end; }

    /// Between two edges that are sharp but need not fall between pixels.
    void bar(int x, float upper, float lower, float coverage = 1)
    {
        const float from = std::max(upper, 0.0F);
        const float to = std::min(lower, m_height);
        if (from >= to)
            return;
        const int first = int(from);
        const int last = int(to);
        if (first == last)
            return blend(x, first, (to - from) * coverage);
        blend(x, first, (float(first + 1) - from) * coverage);
        even(x, first + 1, last, coverage);
        if (to > float(last))
            blend(x, last, (to - float(last)) * coverage);
    }

    void fill(int x, const Profile &profile)
    {
        // A row counts by its middle.
        const int begin = row(profile.begin);
        const int solid = std::max(begin, row(profile.solid));
        const int end = row(profile.end);
        const int solidEnd = std::clamp(row(profile.solidEnd), solid, std::max(solid, end));
        smooth(x, begin, std::min(solid, end), profile);
        even(x, solid, solidEnd, 1);
        smooth(x, solidEnd, end, profile);
    }

private:
    static constexpr int whole = 1 << 16;

    int row(float y) const
    {
        const float at = std::clamp(y - 0.5F, 0.0F, m_height);
        return int(at) + int(float(int(at)) < at);
    }

    void blend(int x, int y, float coverage)
    {
        quint32 &pixel = m_pixels[y * m_stride + x];
        pixel = mixed(pixel, m_color, quint32(coverage * m_opacity));
    }

    /// In 65,536ths from row to row, for a division a pixel would be most of the work.
    void smooth(int x, int from, int to, const Profile &profile)
    {
        if (from >= to)
            return;
        const float in = whole / (profile.solid - profile.begin);
        const float out = whole / (profile.end - profile.solidEnd);
        const float middle = float(from) + 0.5F;
        qint64 covered = qint64((middle - profile.begin) * in);
        qint64 left = qint64((profile.end - middle) * out);
        const auto deeper = qint64(in);
        const auto nearer = qint64(out);
        const qint64 full = qint64(m_opacity) << 8;
        const quint32 color = m_color;
        quint32 *pixel = m_pixels + from * m_stride + x;
        for (int y = from; y < to; ++y, pixel += m_stride, covered += deeper, left -= nearer) {
            const qint64 share = std::min<qint64>(covered, whole) + std::min<qint64>(left, whole) - whole;
            *pixel = mixed(*pixel, color, quint32((std::max<qint64>(share, 0) * full) >> 24));
        }
    }

    void even(int x, int from, int to, float coverage)
    {
        quint32 *pixel = m_pixels + from * m_stride + x;
        const auto parts = quint32(coverage * m_opacity);
        const quint32 color = m_color; // copies, or each pixel written might have changed them
        const qsizetype stride = m_stride;
        if (parts >= 256) {
            for (int y = from; y < to; ++y, pixel += stride)
                *pixel = color;
            return;
        }
        for (int y = from; y < to; ++y, pixel += stride)
            *pixel = mixed(*pixel, color, parts);
    }

    qsizetype m_stride;
    quint32 *m_pixels;
    int m_first;
    int m_end;
    float m_height;
    quint32 m_color;
    float m_opacity;
};

class LinePainter {
public:
    LinePainter(std::span<const ColumnSpan> spans, double width, Brush &brush)
        : m_spans(spans)
        , m_width(float(std::max(1.0, width)))
        , m_overlap(overlapOf(m_width))
        , m_brush(brush)
    {
    }

    void paint(std::size_t at)
    {
        const ColumnSpan &span = m_spans[at];
        if (span.way == ColumnSpan::Way::Alone)
            return paintDot(span);
        if (!m_brush.holds(span.x))
            return;
        const ColumnSpan &before = span.joined ? m_spans[at - 1] : span;
        const bool goesOn = at + 1 < m_spans.size() && m_spans[at + 1].joined;
        const ColumnSpan &behind = goesOn ? m_spans[at + 1] : span;
        if (m_overlap > 0) {
            overlap(span, before);
            overlap(span, behind);
        }
        const float half = m_width / 2;
        Profile profile = span.way == ColumnSpan::Way::Through
            ? slanted(span, std::min(before.upper, behind.upper), std::max(before.lower, behind.lower))
            : Profile{span.upper - half - 0.5F, span.upper - half + 0.5F, span.lower + half - 0.5F,
                      span.lower + half + 0.5F};
        const bool leant = lean(span, before, profile) | lean(span, behind, profile);
        if (leant || span.way == ColumnSpan::Way::Through)
            m_brush.fill(span.x, profile);
        else
            m_brush.bar(span.x, span.upper - half, span.lower + half);
    }

private:
    /// Half of what a stroke is wider than a column, for its way up and once more for that down.
    static float overlapOf(float width)
    {
        const float once = std::min(1.0F, (width - 1) / 2);
        return 1 - (1 - once) * (1 - once);
    }

    float halfAcross(float slope) const { return m_width / 2 * std::sqrt(1 + slope * slope); }

    /// A straight stroke through the column: as wide across its own direction as others. It never reaches
    /// further than a round pen at the ends of it and its neighbours would.
    Profile slanted(const ColumnSpan &span, float upmost, float lowest) const
    {
        const float slope = span.lower - span.upper;
        const float half = halfAcross(slope);
        const float middle = (span.upper + span.lower) / 2;
        const float ramp = std::max(1.0F, slope) / 2;
        const float reach = (m_width + 1) / 2;
        return {.begin = std::max(middle - half - ramp, std::min(upmost, span.upper) - reach),
                .solid = middle - half + ramp,
                .solidEnd = middle + half - ramp,
                .end = std::min(middle + half + ramp, std::max(lowest, span.lower) + reach)};
    }

    /// A slanted neighbour that is steep is wider than its column, and leans into this one. False when not.
    bool lean(const ColumnSpan &span, const ColumnSpan &neighbour, Profile &own) const
    {
        if (neighbour.way != ColumnSpan::Way::Through)
            return false;
        const float half = halfAcross(neighbour.lower - neighbour.upper);
        if (neighbour.upper < span.upper)
            own.begin = std::min(own.begin, std::max(span.upper - half, neighbour.upper - m_width / 2));
        if (neighbour.lower > span.lower)
            own.end = std::max(own.end, std::min(span.lower + half, neighbour.lower + m_width / 2));
        return true;
    }

    /// So is one that goes up and down.
    void overlap(const ColumnSpan &span, const ColumnSpan &neighbour)
    {
        if (neighbour.way != ColumnSpan::Way::Turning)
            return;
        const float upper = span.upper - m_width / 2;
        const float lower = span.lower + m_width / 2;
        if (neighbour.upper < upper)
            m_brush.bar(span.x, neighbour.upper, std::min(upper, neighbour.lower), m_overlap);
        if (neighbour.lower > lower)
            m_brush.bar(span.x, std::max(lower, neighbour.upper), neighbour.lower, m_overlap);
    }

    void paintDot(const ColumnSpan &span)
    {
        const float radius = std::max(dotRadius, m_width);
        const int reach = int(std::ceil(radius - 0.5F));
        for (int dx = -reach; dx <= reach; ++dx) {
            const float tall = std::sqrt(std::max(0.0F, radius * radius - float(dx * dx)));
            if (m_brush.holds(span.x + dx) && tall > 0.5F)
                m_brush.bar(span.x + dx, span.upper - tall, span.lower + tall);
        }
    }

    std::span<const ColumnSpan> m_spans;
    float m_width;
    float m_overlap; ///< how much of a neighbouring column an upright stroke covers
    Brush &m_brush;
};

} // namespace

VIGIE_QUICK void paintLine(QImage &picture, const QRect &plot, std::span<const ColumnSpan> spans,
                           const Stroke &stroke, const ColumnRange &columns)
{
    Brush brush(picture, plot, stroke.color, columns);
    LinePainter painter(spans, stroke.width, brush);
    for (std::size_t i = 0; i < spans.size(); ++i)
        painter.paint(i);
}

void paintArea(QImage &picture, const QRect &plot, std::span<const ColumnSpan> spans, double base,
               const QColor &color, const ColumnRange &columns)
{
    Brush brush(picture, plot, color, columns);
    for (const ColumnSpan &span : spans) {
        if (!brush.holds(span.x))
            continue;
        const float upper = std::min((span.upper + span.lower) / 2, float(base));
        const float lower = std::max((span.upper + span.lower) / 2, float(base));
        brush.bar(span.x, upper, lower);
    }
}

} // namespace charts
