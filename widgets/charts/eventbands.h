// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/content.h"
#include "widgets/charts/spanindex.h"

namespace charts {

/// What happened behind the lines of a chart, by what is seen of it: thousands of events cost what their
/// pixels cost, and those that fall on one pixel are one mark.
class EventBands {
public:
    EventBands() = default;
    explicit EventBands(QList<Event> events); ///< in any order

    /// Times in which something was so, and instants: what is drawn over the height of the plot.
    QList<SpanIndex::Mark> sharp(qint64 from, qint64 to, qint64 resolution) const;
    /// Those of which nobody knows when in that time: they get a strip alone.
    QList<SpanIndex::Mark> vague(qint64 from, qint64 to, qint64 resolution) const;

    /// What happened between two instants, the sharp ones first: at most `most` labels, and how many there
    /// are.
    struct Told {
        QStringList labels;
        qsizetype all = 0;
    };
    Told told(qint64 from, qint64 to, qsizetype most) const;

private:
    struct Kind {
        QStringList labels; ///< one for each span of the index
        SpanIndex index;
    };
    static Kind kindOf(const QList<Event> &events, bool vague);

    Kind m_sharp;
    Kind m_vague;
};

} // namespace charts
