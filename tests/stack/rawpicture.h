// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/series.h"
#include "models/series/extent.h"
#include "widgets/charts/plotgeometry.h"

#include <QImage>

/// A series as a server's JSON has it, read by QJsonDocument and drawn by QPainter point by point: nothing of
/// what the charts are made of but the place of the axes.
struct RawSeries {
    metrics::Labels labels; ///< without the name
    QList<qint64> times; ///< ms since the epoch
    QList<double> values;

    /// Whether a point is drawn together with the one before: both are finite, and not further apart than
    /// that.
    bool isJoined(qsizetype point, qint64 gap) const;
    /// Between which points the line is broken, ends of it left out.
    QList<std::pair<qint64, qint64>> gaps(qint64 gap) const;
    /// Of its values from one time to another, both counted in.
    series::Extent extent(qint64 from, qint64 to) const;
    void paint(QImage &image, const charts::PlotGeometry &geometry, qint64 gap, const QColor &color) const;
};

/// Those of an answer to a range query, or of a question for raw samples.
QList<RawSeries> rawSeries(const QByteArray &json);
/// How far apart most of their points are, in ms.
qint64 usualStep(const QList<RawSeries> &all);

/// Mean absolute difference of two pictures of one size within a part of them, 0 to 1.
double meanError(const QImage &a, const QImage &b, const QRect &part);

/// Whether the pictures differ clearly at a place, or a pixel beside it.
bool isInked(const QImage &picture, const QImage &blank, QPointF at);
