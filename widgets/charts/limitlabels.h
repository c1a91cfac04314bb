// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

#include <functional>

namespace charts {

/// A limit across a plot whose label looks for a place.
struct LimitLabel {
    double y = 0; ///< where its line is drawn
    QSizeF size; ///< of its words
};

/// Where the labels of limits stand, in the order given: right above their own line at the right edge of the
/// room, else below it or at the left edge, wherever they cross no other limit and the least of what `ink`
/// counts in a rectangle. They never lie on each other or outside the room: one without a place is empty.
QList<QRectF> placedLabels(const QRectF &room, const QList<LimitLabel> &labels,
                           const std::function<int(const QRectF &)> &ink);

} // namespace charts
