// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"

#include <QList>

namespace charts {

/// A time in which something was so, or an instant at which it happened.
struct Span {
    qint64 from = 0; ///< ms since the epoch
    qint64 to = 0; ///< the same for an instant
    base::State tone = base::State::NotApplicable;

    bool operator==(const Span &) const = default;
};

/// Many spans of one lane, found by what is on the screen: what is off it costs nothing, and what falls on
/// one pixel together is one mark.
class SpanIndex {
public:
    /// What a stretch of pixels shows.
    struct Mark {
        qint64 from = 0;
        qint64 to = 0;
        base::State tone = base::State::NotApplicable; ///< the worst of them
        qsizetype first = 0; ///< the first one, of spans()
        qsizetype count = 1;

        bool operator==(const Mark &) const = default;
    };

    SpanIndex() = default;
    /// @param spans in any order
    explicit SpanIndex(QList<Span> spans);

    const QList<Span> &spans() const { return m_spans; } ///< by start

    /// What is seen between two instants when `resolution` ms are one pixel, from left to right. Costs as
    /// much as there are pixels, whatever the number of spans.
    QList<Mark> marks(qint64 from, qint64 to, qint64 resolution) const;

private:
    struct Summary {
        qint64 latest = 0; ///< the greatest end
        base::State worst = base::State::NotApplicable;
    };
    Summary summary(qsizetype first, qsizetype last) const;
    qsizetype firstReaching(qint64 time) const;
    qsizetype firstFrom(qint64 time, qsizetype start) const;

    QList<Span> m_spans;
    QList<qint64> m_latestUpTo; ///< the greatest end of all spans up to this one
    QList<QList<Summary>> m_levels; ///< each sums up 16 of the one before
};

} // namespace charts
