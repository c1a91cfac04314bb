// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/historystore.h"

#include "models/health/questions.h"

namespace health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mostPoints = 1'000; // about one for each pixel column of the chart

} // namespace

QString historyQuery(const HistoryRequest &request, base::Milliseconds step, const Sampling &sampling)
{
    const base::Milliseconds window = std::max<base::Milliseconds>(sampling.window(), 2 * step);
    return filledQuery(request.signal.drilldown,
                       {request.target.isEmpty() ? request.instance : request.target}, window);
}

HistoryStore::HistoryStore(metrics::PrometheusClient client, Options options, const base::Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_options(std::move(options))
    , m_clock(clock)
{
}

void HistoryStore::show(const HistoryRequest &request)
{
    if (!m_history || m_history->request != request)
        m_history = History{.request = request};
    ask();
    if (!m_history->answer.snapshot)
        recall();
}

void HistoryStore::refresh()
{
    const bool answered = m_history && m_history->answer.snapshot && !m_history->answer.error;
    if (m_history && !(m_history->request.past && answered))
        ask();
}

/// Live, the range ends just after now; of a past moment nothing after it is shown.
base::TimeRange HistoryStore::range() const
{
    const auto &request = m_history->request;
    const base::Instant end = request.past.value_or(m_clock.now() - m_options.settleTime);
    base::TimeRange range = base::alignedRange(end, request.length, m_options.scrapeInterval, mostPoints);
    if (request.past && range.to > end)
        range.to -= range.step;
    return range;
}

/// The older past may be kept in coarse steps: how coarse is asked first, once for a moment.
void HistoryStore::ask()
{
    const auto past = m_history->request.past;
    m_history->loading = true;
    m_askingSampling.drop();
    if (!past || m_sampledAt == past) {
        askLines();
        return;
    }
    Q_EMIT changed();
    m_askingSampling = m_client.instant(Sampling::query(), *past);
    m_askingSampling.deliver(this, [this, past](const base::Result<metrics::Vector> &answer) {
        m_sampling = answer ? Sampling::of(*answer) : Sampling();
        m_sampledAt = answer ? past : std::nullopt;
        askLines();
    });
}

void HistoryStore::askLines()
{
    const base::TimeRange range = this->range();
    const Sampling sampling = m_history->request.past ? m_sampling : Sampling();
    m_history->query = historyQuery(m_history->request, range.step, sampling);
    Q_EMIT changed();
    m_client.setLookback(sampling.lookback());
    m_asking = m_client.range(m_history->query, range, memory());
    m_asking.deliver(this, [this, range](const base::Result<metrics::Matrix> &answer) {
        m_history->loading = false;
        if (answer) {
            m_history->range = range;
            m_history->answer.accept(*answer, range.to);
        } else {
            m_history->answer.refuse(answer.error());
        }
        Q_EMIT changed();
        Q_EMIT refreshed();
    });
}

void HistoryStore::recall()
{
    m_recalling = {};
    if (!memory())
        return;
    m_recalling = metrics::PrometheusClient::rememberedMatrix(*memory());
    m_recalling.deliver(this, [this](const auto &recalled) {
        base::Held<metrics::Matrix> &answer = m_history->answer;
        if (!recalled || !*recalled || answer.snapshot)
            return;
        answer.snapshot = (*recalled)->value;
        answer.asOf = (*recalled)->asOf;
        answer.fromArchive = true;
        m_history->range =
            base::alignedRange(*answer.asOf, m_history->request.length, m_options.scrapeInterval, mostPoints);
        Q_EMIT changed();
    });
}

std::optional<metrics::Memory> HistoryStore::memory() const
{
    const HistoryRequest &request = m_history->request;
    if (!m_options.archive || request.past)
        return std::nullopt; // what is kept is of now
    return metrics::Memory{
        .archive = m_options.archive,
        .key = {.profile = m_options.profile,
                .request = u"range %1 %2"_s.arg(request.length.count()).arg(historyQuery(request, 0ms))}};
}

} // namespace health
