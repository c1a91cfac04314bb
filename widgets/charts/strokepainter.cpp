// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/strokepainter.h"

#include "widgets/charts/pixelmix.h"
#include "widgets/charts/strokeoutline.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace charts {

namespace {

constexpr double near = 1; ///< columns; of nearer bars that touch no stroke between them is seen
constexpr double wide = 2.5; ///< pixels; a wider stroke needs no bars within a quarter of a column
constexpr double upAndDown = 2; ///< strokes that lead to an extreme

/// Draws the pieces of a line.
class PieceTracer {
public:
    /// @param origin the column at x = 0
    PieceTracer(Coverage &coverage, qint64 origin, const Heights &heights, double width)
        : m_coverage(coverage)
        , m_outline(coverage, width)
        , m_origin(origin)
        , m_heights(heights)
        , m_width(width)
    {
    }

    void add(const Piece &piece)
    {
        const auto x = double(piece.column - m_origin);
        const Point first{x + double(piece.firstAt), m_heights.y(piece.first)};
        const Point last{x + double(piece.lastAt), m_heights.y(piece.last)};
        Bar bar{.x = (first.x + last.x) / 2,
                .upper = m_heights.y(piece.extent.high),
                .lower = m_heights.y(piece.extent.low)};
        const bool between = bar.upper >= std::min(first.y, last.y) && bar.lower <= std::max(first.y, last.y);
        bar.take(first.y); // a value may lie outside of its own bounds
        bar.take(last.y);
        if (!piece.joined) {
            closeBar();
            m_outline.start(first);
        }
        if (!between && bar.lower - bar.upper >= m_width)
            return addBar(bar, first, last);
        closeBar();
        if (between) {
            m_outline.lineTo(first);
            m_outline.lineTo(last);
        } else { // the stroke hides where they turn
            m_outline.lineTo({bar.x, (bar.upper + bar.lower) / 2});
        }
    }

    void finish()
    {
        closeBar();
        m_outline.finish();
    }

private:
    /// What many samples ink between their extremes.
    struct Bar {
        double x = 0;
        double upper = 0;
        double lower = 0;

        void take(double y)
        {
            upper = std::min(upper, y);
            lower = std::max(lower, y);
        }
        bool touches(const Bar &other) const { return upper <= other.lower && other.upper <= lower; }
        int quarter() const { return int(std::floor(x * 4)); }
    };

    void addBar(const Bar &bar, const Point &first, const Point &last)
    {
        const bool touches = m_bar && bar.x - m_bar->x <= near && m_bar->touches(bar);
        if (touches && m_width >= wide && bar.quarter() == m_bar->quarter()) {
            m_bar->x = (m_bar->x + bar.x) / 2;
            m_bar->take(bar.upper);
            m_bar->take(bar.lower);
        } else {
            closeBar();
            if (!touches)
                m_outline.lineTo(first);
            m_bar = bar;
        }
        m_outline.lift(last);
    }

    void closeBar()
    {
        if (m_bar)
            m_coverage.bar(m_bar->x - m_width / 2, m_bar->x + m_width / 2, m_bar->upper, m_bar->lower,
                           upAndDown);
        m_bar.reset();
    }

    Coverage &m_coverage;
    StrokeOutline m_outline;
    const qint64 m_origin;
    const Heights &m_heights;
    const double m_width;
    std::optional<Bar> m_bar; ///< that the piece before is part of, not yet drawn
};

qint64 blockOf(qint64 column)
{
    return (column - (column < 0 ? Coverage::columns - 1 : 0)) / Coverage::columns;
}

/// Lays a colour over some columns of a picture, as far as each is covered.
VIGIE_QUICK void blend(QImage &picture, const QPoint &at, Coverage &coverage, int first, int end,
                       const QColor &color)
{
    const qsizetype stride = picture.bytesPerLine() / qsizetype(sizeof(quint32));
    quint32 *pixels = reinterpret_cast<quint32 *>(picture.bits()) + at.y() * stride + at.x();
    const quint32 solid = color.rgb() | 0xff000000;
    const float opacity = color.alphaF() * 256;
    for (int group = first / lanes::count; group * lanes::count < end; ++group) {
        const int column = group * lanes::count;
        const int from = std::max(first - column, 0);
        const int to = std::min(end - column, lanes::count);
        const bool whole = to - from == lanes::count;
        coverage.take(group, [&](int row, const lanes::Shares &shares) {
            quint32 *left = pixels + row * stride + column;
            const auto rounded = __builtin_convertvector(shares * opacity + 0.5F, lanes::Whole);
            const lanes::Whole parts = rounded > 0 ? rounded : lanes::Whole{};
            if (whole)
                return lanes::mix(left, solid, parts);
            for (int i = from; i < to; ++i) // beside them is not ours to write
                left[i] = mixed(left[i], solid, quint32(parts[i]));
        });
    }
}

} // namespace

void StrokePainter::paint(QImage &picture, const Canvas &canvas, const Columns &columns, const Stroke &stroke)
{
    m_coverage.setRows(canvas.plot.height());
    const double width = std::max(1.0, stroke.width);
    const auto reach = int(std::ceil(StrokeOutline::reachOf(width)));
    const Heights heights(canvas.values);
    const qint64 begin = canvas.begin + std::max(canvas.range.first, 0);
    const qint64 end = canvas.begin + std::min(canvas.range.end, canvas.plot.width());
    // Blocks stand still when the view moves, and so a column is the same wherever it is shown.
    for (qint64 block = blockOf(begin); block * Coverage::columns < end; ++block) {
        const qint64 origin = block * Coverage::columns;
        const auto first = int(std::max(begin - origin, qint64(0)));
        const auto last = int(std::min(end - origin, qint64(Coverage::columns)));
        m_coverage.limit(first, last);
        PieceTracer tracer(m_coverage, origin, heights, width);
        columns.forEachPiece(origin + first - reach, origin + last + reach,
                             [&tracer](const Piece &piece) { tracer.add(piece); });
        tracer.finish();
        const QPoint at(canvas.plot.left() + int(origin - canvas.begin), canvas.plot.top());
        blend(picture, at, m_coverage, first, last, stroke.color);
    }
}

} // namespace charts
