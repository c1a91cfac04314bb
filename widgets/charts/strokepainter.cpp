// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/strokepainter.h"

#include "widgets/charts/pixelmix.h"
#include "widgets/charts/strokeoutline.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

constexpr double near = 1; ///< columns; of nearer bars that touch no stroke between them is seen
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
        Bar bar{.upper = m_heights.y(piece.extent.high), .lower = m_heights.y(piece.extent.low)};
        const bool between =
            bar.upper >= std::min(first.y, last.y) && bar.lower <= std::max(first.y, last.y);
        bar.upper = std::min({bar.upper, first.y, last.y}); // a value may lie outside of its own bounds
        bar.lower = std::max({bar.lower, first.y, last.y});
        const bool tall = !between && bar.lower - bar.upper >= m_width;
        if (!piece.joined)
            m_outline.start(first);
        else if (!tall || !m_bar || first.x - m_at.x > near || !m_bar->touches(bar))
            m_outline.lineTo(first);
        m_bar.reset();
        if (!between) {
            const double middle = (first.x + last.x) / 2;
            m_coverage.bar(middle - m_width / 2, middle + m_width / 2, bar.upper, bar.lower, upAndDown);
        }
        if (tall) {
            m_outline.lift(last);
            m_bar = bar;
        } else {
            m_outline.lineTo(last);
        }
        m_at = last;
    }

    void finish() { m_outline.finish(); }

private:
    struct Bar {
        double upper = 0;
        double lower = 0;

        bool touches(const Bar &other) const { return upper <= other.lower && other.upper <= lower; }
    };

    Coverage &m_coverage;
    StrokeOutline m_outline;
    const qint64 m_origin;
    const Heights &m_heights;
    const double m_width;
    Point m_at; ///< the end of the piece before
    std::optional<Bar> m_bar; ///< that it was drawn as
};

/// The pieces that are seen from column `begin` up to `end`, and those before and behind.
void trace(const Columns &columns, qint64 begin, qint64 end, PieceTracer &tracer)
{
    const auto pieces = columns.pieces();
    auto piece = std::ranges::lower_bound(pieces, begin, {}, &Piece::column);
    if (piece != pieces.begin())
        --piece; // whose stroke may reach into the range
    else if (columns.before())
        tracer.add(*columns.before());
    for (; piece != pieces.end() && piece->column < end; ++piece)
        tracer.add(*piece);
    if (piece != pieces.end())
        tracer.add(*piece);
    else if (columns.behind())
        tracer.add(*columns.behind());
    tracer.finish();
}

qint64 blockOf(qint64 column)
{
    return (column - (column < 0 ? Coverage::columns - 1 : 0)) / Coverage::columns;
}

/// A colour that is laid over one column of a picture.
struct Ink {
    quint32 *top = nullptr;
    qsizetype stride = 0; ///< pixels from row to row
    quint32 color = 0;
    float opacity = 0; ///< of 256

    void part(int row, float share) const
    {
        const auto parts = int(share * opacity + 0.5F);
        quint32 &pixel = top[row * stride];
        if (parts > 0)
            pixel = mixed(pixel, color, quint32(parts));
    }

    void all(int row, int end) const
    {
        if (opacity < 256)
            for (; row < end; ++row)
                part(row, 1);
        for (; row < end; ++row)
            top[row * stride] = color;
    }
};

VIGIE_QUICK void blend(QImage &picture, const QPoint &at, Coverage &coverage, int first, int end,
                       const QColor &color)
{
    const qsizetype stride = picture.bytesPerLine() / qsizetype(sizeof(quint32));
    quint32 *pixels = reinterpret_cast<quint32 *>(picture.bits()) + at.y() * stride + at.x();
    const quint32 solid = color.rgb() | 0xff000000;
    const float opacity = color.alphaF() * 256;
    for (int column = first; column < end; ++column)
        coverage.take(column, Ink{pixels + column, stride, solid, opacity});
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
        trace(columns, origin + first - reach, origin + last + reach, tracer);
        const QPoint at(canvas.plot.left() + int(origin - canvas.begin), canvas.plot.top());
        blend(picture, at, m_coverage, first, last, stroke.color);
    }
}

} // namespace charts
