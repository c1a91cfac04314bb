// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/closerlook.h"

#include "models/metrics/halves.h"
#include "models/metrics/tail.h"

namespace health {

namespace {

constexpr int pixelsApart = 2; ///< further than this, what is between two points would be seen

/// But for a step at the end, which a past moment leaves out.
bool isWithin(const base::TimeRange &view, const base::TimeRange &range)
{
    return range.from <= view.from && range.to + range.step > view.to;
}

/// A store that could not be reached, and now answers: what it refused, or what took too long, it would
/// again.
bool hasPassed(const std::optional<base::Error> &error)
{
    return error && error->kind == base::Error::Kind::Unreachable;
}

} // namespace

CloserLook::CloserLook(metrics::PrometheusClient client, base::Milliseconds rest, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &CloserLook::endRest);
}

void CloserLook::setHistory(const History &history)
{
    if (!m_whole || m_whole->request != history.request)
        forget();
    m_whole = history;
    const bool isAnswered = !history.loading && history.answer.snapshot && !history.answer.error;
    if (isAnswered && m_closer && hasPassed(m_closer->answer.error))
        m_asked.reset();
    consider();
}

void CloserLook::forget()
{
    m_asking.drop();
    m_rest.stop();
    m_isDue = false;
    m_asked.reset();
    if (std::exchange(m_closer, std::nullopt))
        Q_EMIT changed();
}

void CloserLook::look(base::Instant from, base::Instant to, int pixels)
{
    m_view = {.from = from, .to = to};
    m_pixels = pixels;
    consider();
}

void CloserLook::cancel()
{
    m_rest.stop();
    m_isDue = false;
    m_asking.drop();
    if (m_closer && std::exchange(m_closer->loading, false))
        Q_EMIT changed();
}

/// Whether the view shows fewer points of it than it could.
bool CloserLook::isCoarse(const base::TimeRange &range) const
{
    return range.step > m_whole->finest && pixelsApart * (m_view.length() / range.step) < m_pixels;
}

/// Whether the last question tells, or would have told, all that can be seen.
bool CloserLook::isAsked() const
{
    return m_asked && isWithin(m_view, m_asked->wide.range) && !isCoarse(m_asked->wide.range);
}

void CloserLook::consider()
{
    const bool isAnswered = m_whole && m_whole->answer.snapshot && !m_whole->answer.fromArchive;
    const bool isPart = isAnswered && m_view.length() < m_whole->range.length()
        && m_view.from >= m_whole->range.from && m_view.to <= m_whole->range.to;
    if (!isPart || !isCoarse(m_whole->range)) {
        if (m_closer && m_closer->loading)
            m_asked.reset(); // nobody gave it up: the next view may want it
        cancel();
    } else if (isAsked()) {
        m_rest.stop();
        m_isDue = false;
    } else if (!m_isDue) { // else the turn that it waits for is for this view
        m_rest.start();
    }
}

void CloserLook::endRest()
{
    m_isDue = m_turn == Turn::Given;
    if (m_isDue)
        Q_EMIT due();
    else
        ask();
}

void CloserLook::takeTurn()
{
    if (std::exchange(m_isDue, false))
        ask();
}

void CloserLook::ask()
{
    const base::Milliseconds margin = m_view.length() / 2; // so that a small step aside asks nobody
    const base::Instant from = std::max(m_view.from - margin, m_whole->range.from);
    const base::Instant to = std::min(m_view.to + margin, m_whole->range.to);
    const auto pixels = int(m_pixels * (to - from).count() / std::max<qint64>(1, m_view.length().count()));
    const HistoryQuestion question =
        historyQuestion(m_whole->request, from, to,
                        {.finest = m_whole->finest,
                         .sampling = m_whole->sampling,
                         .dialect = metrics::dialectOf(*m_whole->answer.snapshot),
                         .pixels = pixels});
    const bool isFiner = question.wide.range.step < m_whole->range.step;
    const bool isAsked = m_asked && isWithin(m_view, m_asked->wide.range)
        && question.wide.range.step >= m_asked->wide.range.step; // steps are round, and may be too coarse
    if (!isFiner || isAsked)
        return;
    const bool goesOn = m_asked && m_closer && m_closer->answer.snapshot && !m_closer->answer.error
        && !m_closer->answer.snapshot->partial && m_closer->range == m_asked->wide.range;
    const auto tail = goesOn ? metrics::tailOf(m_asked->wide, question.wide) : std::nullopt;
    m_client.setLookback(m_whole->sampling.lookback());
    m_asking = tail ? metrics::askTail(m_client, *m_closer->answer.snapshot, *tail, question.wide.range)
                    : metrics::askWhole(m_client, question.wide, m_whole->answer.snapshot->lines.size());
    m_asking.deliver(this, [this](const base::Result<metrics::Lines> &answer) { take(answer); });
    m_asked = question;
    if (!m_closer)
        m_closer = History{.request = m_whole->request};
    m_closer->loading = true;
    Q_EMIT changed();
}

void CloserLook::take(const base::Result<metrics::Lines> &answer)
{
    m_closer->loading = false;
    if (answer) {
        m_closer->query = m_asked->wide.promql;
        m_closer->range = m_asked->wide.range;
        m_closer->fidelity = m_asked->fidelity;
        m_closer->answer.accept(*answer, m_whole->answer.asOf.value_or(m_whole->range.to));
    } else {
        m_closer->answer.refuse(answer.error());
    }
    Q_EMIT changed();
}

} // namespace health
