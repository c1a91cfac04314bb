// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the lines themselves come into the picture: a few at a time here, hundreds by all processors together.
#include "widgets/charts/linesitem.h"

#include "widgets/charts/areas.h"
#include "widgets/charts/dashes.h"
#include "widgets/charts/plotmarks.h"
#include "widgets/shared/theme.h"

#include <QPainter>
#include <QPalette>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>

namespace charts {

namespace {

using shared::Theme;

constexpr double lineWidth = 1.6;
constexpr int beyond =
    2; ///< columns to either side: a neighbour of the outermost, and what that one has to reach
constexpr float dimmed = 0.3F; ///< how much of its colour a line keeps beside the one that was chosen
constexpr float dashed = 0.6F; ///< and one of a time before, which has dashes as well

/// Mixed with what is behind rather than seen through: where many faint lines cross they stay faint.
QColor dim(const QColor &color, const QColor &surface, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(color.redF(), surface.redF()), mix(color.greenF(), surface.greenF()),
                            mix(color.blueF(), surface.blueF()));
}

/// From so many columns of lines on, it takes longer than a glance and other processors are asked to help:
/// some thirty lines across a screen.
constexpr qsizetype much = 32'768;

} // namespace

/// What each column holds; the first that changed.
qint64 LinesItem::sumUp()
{
    qint64 changed = m_columns.size() == std::size_t(m_data.lines.size()) ? Columns::none : Columns::all;
    m_columns.resize(std::size_t(m_data.lines.size()));
    std::vector<qint64> firsts(m_columns.size(), Columns::none); // of each line
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_data.isShown(qsizetype(i)))
            shown.push_back(i);
    const auto sumUpOne = [&](std::size_t i) {
        firsts[i] = m_columns[i].show(m_data.drawn(qsizetype(i)), m_geometry.grid, m_geometry.begin - beyond,
                                      m_geometry.begin + m_geometry.columns + beyond);
    };
    if (qsizetype(shown.size()) * m_geometry.columns > much)
        QtConcurrent::blockingMap(shown, sumUpOne);
    else
        std::ranges::for_each(shown, sumUpOne);
    return std::ranges::fold_left(firsts, changed, std::ranges::min);
}

/// Where each line is drawn.
void LinesItem::trace(const ColumnRange &range)
{
    for (qsizetype line = 0; line < m_data.lines.size(); ++line)
        trace(line, range);
}

void LinesItem::trace(qsizetype line, const ColumnRange &range)
{
    m_spans.resize(m_columns.size());
    std::vector<ColumnSpan> &spans = m_spans[std::size_t(line)];
    spans.clear();
    if (m_data.isShown(line))
        spansOf(m_columns[std::size_t(line)], m_geometry.begin, range, m_geometry.map(m_data.sideOf(line)),
                jointOf(m_data), spans);
    if (m_data.stack.has(line))
        outline(spans, m_geometry.ground());
    if (m_data.isTwin(line))
        dash(spans, m_geometry.begin, m_geometry.ratio);
}

double LinesItem::widthOf(qsizetype line) const
{
    if (line == m_data.highlighted)
        return lineWidth + 1;
    return m_data.lines.size() > crowd ? 1 : lineWidth;
}

void LinesItem::paintLines(const QPalette &palette, const ColumnRange &range)
{
    const QList<StrokedLine> lines = strokedLines(palette);
    const auto isPlain = [this](const StrokedLine &one) {
        return !isTraced(one.line) && m_data.lines.at(one.line).samples.infinities().empty();
    };
    if (lines.size() * (range.end - range.first) > much && std::ranges::all_of(lines, isPlain))
        return paintTogether(lines, range);
    for (const auto &[line, stroke] : lines) {
        paintLine(line, stroke, range);
        if (const series::Samples &samples = m_data.lines.at(line).samples; !samples.infinities().empty()) {
            QPainter painter(&m_plot);
            alignToPlot(painter);
            paintInfinities(painter, m_geometry, samples, stroke.color);
        }
    }
}

/// Those that are shown, in the order in which they are painted.
QList<LinesItem::StrokedLine> LinesItem::strokedLines(const QPalette &palette) const
{
    const Theme &theme = Theme::of(palette);
    const bool choosing = m_data.highlighted >= 0 && m_data.highlighted < m_data.lines.size();
    QList<StrokedLine> lines;
    const auto add = [&](qsizetype line) {
        if (!m_data.isShown(line))
            return;
        const bool behind = choosing && line != m_data.highlighted;
        const QColor own = theme.seriesColor(m_data.colorOf(line));
        const QColor color = behind ? dim(own, theme.surface, dimmed)
            : m_data.isFaint(line)  ? dim(own, theme.surface, dashed)
                                    : own;
        lines.append({.line = line, .stroke = {.color = color, .width = widthOf(line) * m_geometry.ratio}});
    };
    for (qsizetype i = m_data.lines.size() - 1; i >= 0; --i) // the first one is drawn last, on top
        if (i != m_data.highlighted)
            add(i);
    if (choosing)
        add(m_data.highlighted);
    return lines;
}

/// Dashes, steps and edges of a stack are cut where columns are; all else is a stroke through its samples.
bool LinesItem::isTraced(qsizetype line) const
{
    return m_data.isTwin(line) || m_data.stack.has(line) || jointOf(m_data) == Joint::Steps;
}

/// Each processor paints some columns of all lines, so that hundreds of them hold nobody up for long.
void LinesItem::paintTogether(const QList<StrokedLine> &lines, const ColumnRange &range)
{
    const int processors = std::max(1, QThreadPool::globalInstance()->maxThreadCount());
    const int width = std::max((range.end - range.first + processors - 1) / processors, Coverage::columns);
    QList<ColumnRange> parts;
    for (int first = range.first; first < range.end; first += width)
        parts.append({.first = first, .end = std::min(first + width, range.end)});
    uchar *pixels = m_plot.bits();
    QtConcurrent::blockingMap(parts, [&](const ColumnRange &part) {
        QImage picture(pixels, m_plot.width(), m_plot.height(), m_plot.bytesPerLine(), m_plot.format());
        StrokePainter painter;
        for (const auto &[line, stroke] : lines)
            painter.paint(picture, canvas(line, part), m_columns[std::size_t(line)], stroke);
    });
}

StrokePainter::Canvas LinesItem::canvas(qsizetype line, const ColumnRange &range) const
{
    return {.plot = inPlot(),
            .begin = m_geometry.begin,
            .range = range,
            .values = m_geometry.map(m_data.sideOf(line))};
}

void LinesItem::paintLine(qsizetype line, const Stroke &stroke, const ColumnRange &range)
{
    if (isTraced(line)) {
        trace(line, range);
        charts::paintLine(m_plot, inPlot(), m_spans[std::size_t(line)], stroke, range);
        return;
    }
    m_strokes.paint(m_plot, canvas(line, range), m_columns[std::size_t(line)], stroke);
}

} // namespace charts
