// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/historystore.h"

#include "models/metrics/halves.h"
#include "models/metrics/tail.h"

namespace health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What reaches a store late, such as what an agent sent after an outage of the network, is shown after so
/// long; the archive is at most as old.
constexpr base::Milliseconds longestFollowed = 10min;
/// The same of a time that was over: little reaches a store later than that, and an hour's patience loses
/// none of it.
constexpr base::Milliseconds settling = 10min;
constexpr base::Milliseconds longestKept = 1h;

/// Whether it is the same of another past moment, or about as much of it: ends of ranges lie on whole steps.
bool isOfAnotherMoment(HistoryRequest known, const HistoryRequest &wanted)
{
    if (!known.past || !wanted.past)
        return false;
    known.past = wanted.past;
    known.length = wanted.length;
    return known == wanted;
}

} // namespace

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
    if (!m_history || m_history->request != request) {
        m_asking.drop(); // its answer would be taken for one to this request
        if (!m_history || historyQuery(m_history->request, 0ms) != historyQuery(request, 0ms))
            m_lines = 0;
        m_history = History{.request = request};
        if (m_known && m_known->request != request && !isOfAnotherMoment(m_known->request, request))
            m_known.reset();
    }
    ask();
    if (!m_history->answer.snapshot)
        recall();
}

void HistoryStore::refresh()
{
    if (!m_history || m_history->loading)
        return;
    const bool answered = m_history->answer.snapshot && !m_history->answer.error;
    if (!m_history->request.past || !answered)
        ask();
}

base::Instant HistoryStore::end() const
{
    return m_history->request.past.value_or(m_clock.now() - m_options.settleTime);
}

HistoryTerms HistoryStore::terms() const
{
    return {.finest = m_options.scrapeInterval,
            .sampling = m_history->request.past ? m_sampling : Sampling(),
            .dialect = m_dialect};
}

HistoryQuestion HistoryStore::question(base::Instant to) const
{
    return historyQuestion(m_history->request, to - m_history->request.length, to, terms());
}

HistoryQuestion HistoryStore::plainQuestion() const
{
    return plainHistoryQuestion(m_history->request, end() - m_history->request.length, end(), terms());
}

/// The older past may be kept in coarse steps: how coarse is asked first, once for a moment and those around.
void HistoryStore::ask()
{
    const auto past = m_history->request.past;
    m_history->loading = true;
    m_askingSampling.drop();
    if (!past || (m_sampledAt && std::chrono::abs(*past - *m_sampledAt) < longestFollowed)) {
        askLines();
        return;
    }
    Q_EMIT changed();
    m_askingSampling = m_client.instant(Sampling::query(), *past);
    m_askingSampling.deliver(this, [this, past](const base::Result<metrics::Vector> &answer) {
        const Sampling sampling = answer ? Sampling::of(*answer) : Sampling();
        if (!sampling.isAlmost(m_sampling)) // else a question would change by how exactly it was measured
            m_sampling = sampling;
        m_sampledAt = answer ? past : std::nullopt;
        askLines();
    });
}

/// What can be gone on from; nothing when the whole is due.
std::optional<metrics::WideRange> HistoryStore::tailOf(const HistoryQuestion &wanted) const
{
    if (!m_known)
        return std::nullopt;
    const auto end = m_known->request.past ? metrics::End::Settled : metrics::End::Fresh;
    return metrics::tailOf(m_known->question.wide, wanted.wide, end);
}

void HistoryStore::askLines()
{
    m_client.setLookback(terms().sampling.lookback());
    if (m_known && m_clock.now() - m_known->since > (m_known->request.past ? longestKept : longestFollowed))
        m_known.reset();
    const bool plainly = m_known && m_known->question.fidelity == History::Fidelity::Newest;
    const HistoryQuestion question = plainly ? plainQuestion() : this->question(end());
    if (const auto tail = tailOf(question))
        askTail(*tail, question);
    else
        askWhole(question);
}

void HistoryStore::askWhole(const HistoryQuestion &question)
{
    m_known.reset();
    m_history->query = question.wide.promql;
    Q_EMIT changed();
    m_asking = metrics::askWhole(m_client, question.wide, m_lines, memory(question.wide));
    m_asking.deliver(this, [this, question](const base::Result<metrics::Lines> &answer) {
        const bool tooMuch = !answer
            && (answer.error().kind == base::Error::Kind::Rejected
                || answer.error().kind == base::Error::Kind::TimedOut);
        if (tooMuch && question.wide.coarse)
            askAgainPlainly(answer.error());
        else
            take(answer, question);
    });
}

/// Asks only for what came since the last answer.
void HistoryStore::askTail(const metrics::WideRange &tail, const HistoryQuestion &whole)
{
    m_history->query = whole.wide.promql;
    Q_EMIT changed();
    m_asking = metrics::askTail(m_client, m_known->lines, tail, whole.wide.range);
    m_asking.deliver(this, [this, whole](const base::Result<metrics::Lines> &answer) {
        if (!answer || dialectOf(*answer) == m_dialect) {
            take(answer, whole);
            return;
        }
        m_dialect = dialectOf(*answer); // another server is there now: what was known may be nothing to it
        askWhole(question(end()));
    });
}

/// A server that cannot sum up all that was collected still knows one value a step.
void HistoryStore::askAgainPlainly(const base::Error &why)
{
    const HistoryQuestion plain = plainQuestion();
    m_asking = m_client.lines(plain.wide.promql, plain.wide.range, memory(plain.wide));
    m_asking.deliver(this, [this, plain, why](const base::Result<metrics::Lines> &answer) {
        if (answer)
            m_history->query = plain.wide.promql;
        // When both are refused, what was wanted first says more of why.
        take(answer ? answer : base::Result<metrics::Lines>(std::unexpected(why)), plain);
    });
}

void HistoryStore::take(const base::Result<metrics::Lines> &answer, const HistoryQuestion &asked)
{
    m_history->loading = false;
    if (answer) {
        m_dialect = dialectOf(*answer);
        m_lines = answer->lines.size();
        m_history->range = asked.wide.range;
        m_history->fidelity = asked.fidelity;
        m_history->sampling = terms().sampling;
        m_history->finest = std::max(m_options.scrapeInterval, m_history->sampling.interval);
        m_history->answer.accept(*answer, asked.wide.range.to);
    } else {
        m_history->answer.refuse(answer.error());
    }
    keepInMind(asked);
    Q_EMIT changed();
    Q_EMIT refreshed();
}

/// What the next question can go on from. What was not over long enough is no part of a later moment.
void HistoryStore::keepInMind(const HistoryQuestion &asked)
{
    const HistoryRequest &request = m_history->request;
    const auto &answer = m_history->answer;
    const bool unsettled = request.past && m_clock.now() - *request.past < settling;
    if (answer.error || answer.snapshot->partial || unsettled)
        m_known.reset();
    else
        m_known = {.request = request,
                   .question = asked,
                   .lines = *answer.snapshot,
                   .since = m_known ? m_known->since : m_clock.now()};
}

void HistoryStore::recall()
{
    m_recalling = {};
    const HistoryQuestion question = this->question(end());
    const auto memory = this->memory(question.wide);
    if (!memory)
        return;
    m_recalling = metrics::rememberedWide(*memory, question.wide);
    m_recalling.deliver(this, [this, question](const auto &recalled) {
        base::Held<metrics::Lines> &answer = m_history->answer;
        if (!recalled || !*recalled || answer.snapshot)
            return;
        answer.snapshot = (*recalled)->value;
        answer.asOf = (*recalled)->asOf;
        answer.fromArchive = true;
        m_history->fidelity = question.fidelity;
        m_history->range = this->question(*answer.asOf).wide.range;
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
