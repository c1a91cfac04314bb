// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/eventbands.h"

#include <algorithm>

namespace charts {

EventBands::EventBands(QList<Event> events)
{
    std::ranges::stable_sort(events, {}, &Event::from); // as the index does, so that labels keep their spans
    m_sharp = kindOf(events, false);
    m_vague = kindOf(events, true);
}

EventBands::Kind EventBands::kindOf(const QList<Event> &events, bool vague)
{
    QList<Span> spans;
    QStringList labels;
    for (const Event &event : events) {
        if (event.vague != vague)
            continue;
        spans.append({.from = event.from, .to = event.to, .tone = event.tone});
        labels.append(event.label);
    }
    return {.labels = labels, .index = SpanIndex(spans)};
}

QList<SpanIndex::Mark> EventBands::sharp(qint64 from, qint64 to, qint64 resolution) const
{
    return m_sharp.index.marks(from, to, resolution);
}

QList<SpanIndex::Mark> EventBands::vague(qint64 from, qint64 to, qint64 resolution) const
{
    return m_vague.index.marks(from, to, resolution);
}

EventBands::Told EventBands::told(qint64 from, qint64 to, qsizetype most) const
{
    Told told;
    for (const Kind &kind : {std::cref(m_sharp), std::cref(m_vague)}) {
        for (const SpanIndex::Mark &mark : kind.index.marks(from, to, 1)) {
            for (qsizetype i = mark.first; i < mark.first + mark.count; ++i) {
                const Span &span = kind.index.spans().at(i);
                if (span.to < from || span.from > to)
                    continue;
                if (told.all++ < most)
                    told.labels.append(kind.labels.at(i));
            }
        }
    }
    return told;
}

} // namespace charts
