// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/historystore.h"

#include "models/health/questions.h"

namespace health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostPoints = 1'000; // about one for each pixel column of the chart
constexpr base::Milliseconds usualWindow = 5min; // of rate(), see historyQuery()

bool isRate(const signals::Signal &signal)
{
    return signal.drilldown.contains(u"$window"_s);
}

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

base::Instant HistoryStore::end() const
{
    return m_history->request.past.value_or(m_clock.now() - m_options.settleTime);
}

/// Live, the range ends just after now; of a past moment nothing after it is shown.
base::TimeRange HistoryStore::range(base::Instant to) const
{
    const auto &request = m_history->request;
    base::TimeRange range = base::alignedRange(to, request.length, m_options.scrapeInterval, mostPoints);
    if (request.past && range.to > to)
        range.to -= range.step;
    return range;
}

/// What is asked so that nothing that was collected is lost. A rate over a short window says nothing, or
/// nonsense, where a store has thinned out its samples, and nobody knows where it has: over a long time its
/// window grows with the step, so that all of the counter is in it.
metrics::WideRange HistoryStore::wide(base::Instant to, const Sampling &sampling) const
{
    const auto &request = m_history->request;
    const base::Milliseconds finest = std::max(m_options.scrapeInterval, sampling.interval);
    metrics::WideRange wide =
        metrics::wideRange(historyQuery(request, finest, sampling),
                           {.from = to - request.length, .to = to, .step = finest}, mostPoints, m_dialect);
    if (wide.coarse && isRate(request.signal)) {
        const base::TimeRange plain = range(to);
        return {.promql = historyQuery(request, plain.step, sampling), .range = plain};
    }
    if (request.past && wide.range.to > to)
        wide.range.to -= wide.range.step;
    return wide;
}

History::Fidelity HistoryStore::fidelityOf(const metrics::WideRange &wide) const
{
    if (wide.coarse)
        return History::Fidelity::Bounds;
    const bool longer = wide.range.step > usualWindow / 2; // than the window of any rate
    return longer && isRate(m_history->request.signal) ? History::Fidelity::Average
                                                       : History::Fidelity::Every;
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
    const Sampling sampling = m_history->request.past ? m_sampling : Sampling();
    const metrics::WideRange wide = this->wide(end(), sampling);
    m_history->query = wide.promql;
    Q_EMIT changed();
    m_client.setLookback(sampling.lookback());
    m_asking = metrics::askWide(m_client, wide, memory(wide));
    m_asking.deliver(this, [this, wide](const base::Result<metrics::Lines> &answer) {
        const bool tooMuch = !answer
            && (answer.error().kind == base::Error::Kind::Rejected
                || answer.error().kind == base::Error::Kind::TimedOut);
        if (tooMuch && wide.coarse)
            askAgainPlainly(answer.error());
        else
            take(answer, wide, fidelityOf(wide));
    });
}

/// A server that cannot sum up all that was collected still knows one value a step.
void HistoryStore::askAgainPlainly(const base::Error &why)
{
    const Sampling sampling = m_history->request.past ? m_sampling : Sampling();
    const base::TimeRange range = this->range(end());
    const metrics::WideRange plain{.promql = historyQuery(m_history->request, range.step, sampling),
                                   .range = range};
    m_asking = m_client.lines(plain.promql, range, memory(plain));
    m_asking.deliver(this, [this, plain, why](const base::Result<metrics::Lines> &answer) {
        if (answer)
            m_history->query = plain.promql;
        // When both are refused, what was wanted first says more of why.
        take(answer ? answer : base::Result<metrics::Lines>(std::unexpected(why)), plain,
             History::Fidelity::Newest);
    });
}

void HistoryStore::take(const base::Result<metrics::Lines> &answer, const metrics::WideRange &asked,
                        History::Fidelity fidelity)
{
    m_history->loading = false;
    if (answer) {
        m_dialect = answer->seriesFetched ? metrics::Dialect::MetricsQl : metrics::Dialect::Promql;
        m_history->range = asked.range;
        m_history->fidelity = fidelity;
        m_history->answer.accept(*answer, asked.range.to);
    } else {
        m_history->answer.refuse(answer.error());
    }
    Q_EMIT changed();
    Q_EMIT refreshed();
}

void HistoryStore::recall()
{
    m_recalling = {};
    const metrics::WideRange wide = this->wide(end(), {});
    const auto memory = this->memory(wide);
    if (!memory)
        return;
    m_recalling = metrics::rememberedWide(*memory, wide);
    m_recalling.deliver(this, [this, wide](const auto &recalled) {
        base::Held<metrics::Lines> &answer = m_history->answer;
        if (!recalled || !*recalled || answer.snapshot)
            return;
        answer.snapshot = (*recalled)->value;
        answer.asOf = (*recalled)->asOf;
        answer.fromArchive = true;
        m_history->fidelity = fidelityOf(wide);
        m_history->range = this->wide(*answer.asOf, {}).range;
        Q_EMIT changed();
    });
}

/// What is kept is of now. What was asked in another form is another answer.
std::optional<metrics::Memory> HistoryStore::memory(const metrics::WideRange &wide) const
{
    const HistoryRequest &request = m_history->request;
    if (!m_options.archive || request.past)
        return std::nullopt;
    const QString form = wide.coarse ? u"bounds"_s : u"range"_s;
    return metrics::Memory{
        .archive = m_options.archive,
        .key = {.profile = m_options.profile,
                .request =
                    u"%1 %2 %3"_s.arg(form).arg(request.length.count()).arg(historyQuery(request, 0ms))}};
}

} // namespace health
