// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/chartfidelity.h"

#include "widgets/shared/theme.h"

#include <QPainter>

#include <cmath>

namespace chartbench {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineWidth = 1.6; // as the chart draws them

/// Lines that stretch the scale as the others do, and show nothing where those are.
QList<charts::Line> hollow(const QList<charts::Line> &lines)
{
    QList<charts::Line> empty;
    for (const charts::Line &line : lines) {
        const series::Extent extent = line.samples.extent(0, line.samples.size());
        series::SamplesWriter writer(1);
        writer.append(0, extent.low);
        writer.append(1000, extent.high);
        empty.append({.name = line.name, .samples = writer.snapshot()});
    }
    return empty;
}

/// The samples that are seen from pixel `left` to `right`, and a few to either side.
QPolygonF pointsOf(const series::Samples &samples, const charts::PlotGeometry &geometry, double left,
                   double right)
{
    constexpr double aside = 4; // pixels
    const qsizetype begin = std::max<qsizetype>(0, samples.firstFrom(geometry.timeOf(left - aside)) - 2);
    const qsizetype end = std::min(samples.size(), samples.firstFrom(geometry.timeOf(right + aside)) + 2);
    QPolygonF points;
    for (qsizetype i = begin; i < end; ++i)
        points.append({geometry.xOf(samples.timeAt(i)), geometry.yOf(samples.valueAt(i))});
    return points;
}

/// All samples as QPainter's own smooth polyline, which is one stroke a line: drawLines() would blend segment
/// over segment, so that a line darkens itself at every joint and the more so the more samples it has. For a
/// million points at once it takes minutes; each stretch of the picture has the same pixels when it is
/// painted from the points that reach it.
void paintAllSamples(QImage &picture, const charts::PlotGeometry &geometry, const QList<charts::Line> &lines)
{
    constexpr int stretch = 16; // pixels
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect pixels = geometry.pixels();
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        painter.setPen(QPen(shared::Theme::lightTheme().seriesColor(i), lineWidth));
        for (int left = pixels.left(); left <= pixels.right(); left += stretch) {
            const QRect part(left, pixels.top(), std::min(stretch, pixels.right() + 1 - left), pixels.height());
            painter.setClipRect(part);
            painter.drawPolyline(pointsOf(lines.at(i).samples, geometry, left, left + stretch));
        }
    }
}

int difference(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

Fidelity compare(const QImage &ours, const QImage &raw, const QImage &blank)
{
    constexpr double most = 3 * 255;
    double sum = 0;
    double sumOfLines = 0;
    qint64 inked = 0;
    for (int y = 0; y < raw.height(); ++y)
        for (int x = 0; x < raw.width(); ++x) {
            const int error = difference(ours.pixel(x, y), raw.pixel(x, y));
            const QRgb empty = blank.pixel(x, y);
            sum += error;
            if (ours.pixel(x, y) != empty || raw.pixel(x, y) != empty) {
                sumOfLines += error;
                ++inked;
            }
        }
    return {.error = sum / (most * raw.width() * raw.height()),
            .errorOfLines = sumOfLines / (most * double(std::max<qint64>(inked, 1)))};
}

bool isInked(const QImage &picture, const QImage &blank, int x, double y)
{
    for (int row = int(std::floor(y)) - 1; row <= int(std::floor(y)) + 1; ++row)
        if (row >= 0 && row < picture.height()
            && std::abs(qGray(picture.pixel(x, row)) - qGray(blank.pixel(x, row))) > 40)
            return true;
    return false;
}

int missedExtremes(const series::Samples &samples, const charts::PlotGeometry &geometry,
                   const QImage &picture, const QImage &blank)
{
    int missed = 0;
    for (int column = 0; column < geometry.columns; ++column) {
        series::Extent extent; // from the samples themselves, not from the pyramid
        const qsizetype begin = samples.firstFrom(geometry.grid.start(geometry.begin + column));
        const qsizetype end = samples.firstFrom(geometry.grid.start(geometry.begin + column + 1));
        for (qsizetype i = begin; i < end; ++i)
            extent.add(samples.valueAt(i));
        const int x = int(geometry.plot.left()) + column;
        for (const double value : {extent.low, extent.high})
            if (!extent.isEmpty()) // a pixel more or less, to the side as well
                missed += int(!isInked(picture, blank, x - 1, geometry.yOf(value))
                              && !isInked(picture, blank, x, geometry.yOf(value))
                              && !isInked(picture, blank, x + 1, geometry.yOf(value)));
    }
    return missed;
}

/// Middle grey where both are the same.
QImage differencePicture(const QImage &ours, const QImage &raw)
{
    QImage picture(raw.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < raw.height(); ++y)
        for (int x = 0; x < raw.width(); ++x)
            picture.scanLine(y)[x] =
                uchar(std::clamp(128 + qGray(ours.pixel(x, y)) - qGray(raw.pixel(x, y)), 0, 255));
    return picture;
}

} // namespace

Fidelity fidelityOf(const Lines &lines)
{
    Ours ours(lines.lines());
    ours.frame(lines.first());
    Ours without(hollow(lines.lines()));
    without.frame(lines.first());
    const QImage &blank = without.picture();
    QImage raw = blank.copy();
    paintAllSamples(raw, ours.geometry(), lines.lines());
    if (const QString folder = qEnvironmentVariable("VIGIE_BENCH_PICTURES"); !folder.isEmpty()) {
        const QString name = u"%1/%2-%3.png"_s.arg(folder, lines.size());
        ours.picture().save(name.arg(u"ours"_s));
        raw.save(name.arg(u"raw"_s));
        differencePicture(ours.picture(), raw).save(name.arg(u"difference"_s));
    }
    Fidelity fidelity = compare(ours.picture(), raw, blank);
    fidelity.missed = missedExtremes(lines.lines().first().samples, ours.geometry(), ours.picture(), blank);
    return fidelity;
}

} // namespace chartbench
