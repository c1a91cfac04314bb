// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/limitlabels.h"

#include <algorithm>
#include <limits>

namespace charts {

namespace {

constexpr double margin = 4; ///< between words and the edge of the room
constexpr double lift = 1; ///< between words and their own line
constexpr int crossing = 1'000'000; ///< worse than any ink, better than no label

QList<QRectF> candidates(const QRectF &room, const LimitLabel &label)
{
    const double right = room.right() - margin - label.size.width();
    const double left = room.left() + margin;
    const double above = label.y - lift - label.size.height();
    const double below = label.y + lift;
    return {QRectF({right, above}, label.size), QRectF({right, below}, label.size),
            QRectF({left, above}, label.size), QRectF({left, below}, label.size)};
}

bool crossesAnother(const QRectF &place, const LimitLabel &own, const QList<LimitLabel> &labels)
{
    return std::ranges::any_of(labels, [&](const LimitLabel &other) {
        return &other != &own && other.y > place.top() && other.y < place.bottom();
    });
}

} // namespace

QList<QRectF> placedLabels(const QRectF &room, const QList<LimitLabel> &labels,
                           const std::function<int(const QRectF &)> &ink)
{
    QList<QRectF> placed;
    for (const LimitLabel &label : labels) {
        QRectF best;
        int least = std::numeric_limits<int>::max();
        for (const QRectF &place : candidates(room, label)) {
            const auto meets = [&place](const QRectF &other) { return other.intersects(place); };
            if (!room.contains(place) || std::ranges::any_of(placed, meets))
                continue;
            const int cost = ink(place) + (crossesAnother(place, label, labels) ? crossing : 0);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        placed.append(best);
    }
    return placed;
}

} // namespace charts
