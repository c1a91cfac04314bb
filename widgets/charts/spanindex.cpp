// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/spanindex.h"

#include <algorithm>

namespace charts {

namespace {

constexpr qsizetype fold = 16;

} // namespace

SpanIndex::SpanIndex(QList<Span> spans)
    : m_spans(std::move(spans))
{
    std::ranges::stable_sort(m_spans, {}, &Span::from);
    QList<Summary> level;
    for (Span &span : m_spans) {
        span.to = std::max(span.from, span.to);
        m_latestUpTo.append(m_latestUpTo.isEmpty() ? span.to : std::max(m_latestUpTo.last(), span.to));
        level.append({.latest = span.to, .worst = span.tone});
    }
    while (level.size() > 1) {
        m_levels.append(level);
        QList<Summary> next;
        for (qsizetype i = 0; i < level.size(); ++i) {
            if (i % fold == 0)
                next.append(level.at(i));
            next.last().latest = std::max(next.last().latest, level.at(i).latest);
            next.last().worst = base::worse(next.last().worst, level.at(i).worst);
        }
        level = next;
    }
    m_levels.append(level);
}

/// Of the spans first to last, the last one excluded.
SpanIndex::Summary SpanIndex::summary(qsizetype first, qsizetype last) const
{
    Summary whole = m_levels.first().at(first);
    const auto take = [&whole](const Summary &one) {
        whole.latest = std::max(whole.latest, one.latest);
        whole.worst = base::worse(whole.worst, one.worst);
    };
    for (qsizetype level = 0; first < last; ++level) {
        const QList<Summary> &all = m_levels.at(level);
        const bool top = level + 1 == m_levels.size();
        while (first < last && (top || first % fold != 0))
            take(all.at(first++));
        while (first < last && last % fold != 0)
            take(all.at(--last));
        first /= fold;
        last /= fold;
    }
    return whole;
}

/// The first span that may reach so far: no earlier one does.
qsizetype SpanIndex::firstReaching(qint64 time) const
{
    return std::ranges::lower_bound(m_latestUpTo, time) - m_latestUpTo.begin();
}

qsizetype SpanIndex::firstFrom(qint64 time, qsizetype start) const
{
    return std::ranges::lower_bound(m_spans.begin() + start, m_spans.end(), time, {}, &Span::from)
        - m_spans.begin();
}

QList<SpanIndex::Mark> SpanIndex::marks(qint64 from, qint64 to, qint64 resolution) const
{
    resolution = std::max<qint64>(1, resolution);
    QList<Mark> marks;
    for (qsizetype at = firstReaching(from); at < m_spans.size() && m_spans.at(at).from <= to;) {
        const qint64 begin = std::max(from, m_spans.at(at).from);
        const qsizetype next = std::max(at + 1, firstFrom(begin + resolution, at));
        const Summary together = summary(at, next);
        if (together.latest >= from)
            marks.append({.from = m_spans.at(at).from,
                          .to = together.latest,
                          .tone = together.worst,
                          .first = at,
                          .count = next - at});
        at = next;
    }
    return marks;
}

} // namespace charts
