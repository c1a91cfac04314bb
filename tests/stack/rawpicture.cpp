// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stack/rawpicture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double lineWidth = 1.6;
constexpr double dotWidth = 3; ///< of a point without neighbours
constexpr int clearly = 40; ///< grey levels

double numberOf(const QString &text) // "+Inf", "NaN"
{
    return std::strtod(text.toLatin1().constData(), nullptr);
}

int difference(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

} // namespace

QList<RawSeries> rawSeries(const QByteArray &json)
{
    QList<RawSeries> all;
    for (const auto one : QJsonDocument::fromJson(json)["data"_L1]["result"_L1].toArray()) {
        RawSeries series;
        const QJsonObject labels = one["metric"_L1].toObject();
        for (auto label = labels.begin(); label != labels.end(); ++label)
            if (label.key() != "__name__"_L1)
                series.labels.insert(label.key(), label.value().toString());
        for (const auto point : one["values"_L1].toArray()) {
            series.times.append(std::llround(point[0].toDouble() * 1000));
            series.values.append(numberOf(point[1].toString()));
        }
        all.append(series);
    }
    return all;
}

qint64 usualStep(const QList<RawSeries> &all)
{
    QList<qint64> steps;
    for (const RawSeries &one : all)
        for (qsizetype i = 1; i < one.times.size(); ++i)
            steps.append(one.times.at(i) - one.times.at(i - 1));
    std::ranges::sort(steps);
    return steps.isEmpty() ? 1000 : steps.at(steps.size() / 2);
}

bool RawSeries::isJoined(qsizetype point, qint64 gap) const
{
    return point > 0 && point < times.size() && std::isfinite(values.at(point))
        && std::isfinite(values.at(point - 1)) && times.at(point) - times.at(point - 1) <= gap;
}

QList<std::pair<qint64, qint64>> RawSeries::gaps(qint64 gap) const
{
    QList<std::pair<qint64, qint64>> all;
    qsizetype before = -1; // the finite point that the next may be joined with
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (!std::isfinite(values.at(i)))
            continue;
        if (before >= 0 && !isJoined(i, gap))
            all.append({times.at(before), times.at(i)});
        before = i;
    }
    return all;
}

series::Extent RawSeries::extent(qint64 from, qint64 to) const
{
    series::Extent extent;
    for (qsizetype i = 0; i < times.size(); ++i)
        if (times.at(i) >= from && times.at(i) <= to)
            extent.add(values.at(i));
    return extent;
}

/// Each run in one stroke, so that no joint is darker than the line.
void RawSeries::paint(QImage &image, const charts::PlotGeometry &geometry, qint64 gap,
                      const QColor &color) const
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(geometry.pixels());
    const auto at = [&](qsizetype i) {
        return QPointF(geometry.xOf(times.at(i)), geometry.yOf(values.at(i)));
    };
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (!std::isfinite(values.at(i)))
            continue;
        QPolygonF run{at(i)};
        for (; isJoined(i + 1, gap); ++i)
            run.append(at(i + 1));
        painter.setPen(QPen(color, run.size() > 1 ? lineWidth : dotWidth, Qt::SolidLine,
                            run.size() > 1 ? Qt::FlatCap : Qt::RoundCap));
        if (run.size() > 1)
            painter.drawPolyline(run);
        else
            painter.drawPoint(run.first());
    }
}

double meanError(const QImage &a, const QImage &b, const QRect &part)
{
    double sum = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            sum += difference(a.pixel(x, y), b.pixel(x, y));
    return sum / (765.0 * part.width() * part.height());
}

bool isInked(const QImage &picture, const QImage &blank, QPointF at)
{
    for (int y = int(at.y()) - 1; y <= int(at.y()) + 1; ++y)
        for (int x = int(at.x()) - 1; x <= int(at.x()) + 1; ++x)
            if (picture.valid(x, y) && difference(picture.pixel(x, y), blank.pixel(x, y)) > 3 * clearly)
                return true;
    return false;
}
