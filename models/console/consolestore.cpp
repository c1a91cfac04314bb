// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consolestore.h"

#include "models/console/answerreader.h"
#include "models/metrics/tail.h"

namespace console {

using namespace std::chrono_literals;

namespace {

/// What reaches a store late, such as what an agent sent after an outage of the network, is shown after so
/// long, as in other charts.
constexpr base::Milliseconds longestFollowed = 10min;

constexpr qint64 mostPoints = 1'000; // about one for each pixel column of the chart

} // namespace

ConsoleStore::ConsoleStore(metrics::PrometheusClient client, Options options, const base::Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_options(options)
    , m_clock(clock)
{
}

/// Live, the range ends just after now; of a past moment nothing after it is shown.
base::TimeRange ConsoleStore::rangeOf(const Question &question) const
{
    const base::Instant end = question.past.value_or(m_clock.now() - m_options.settleTime);
    if (!question.overTime)
        return {.from = end, .to = end};
    base::TimeRange range = base::alignedRange(end, question.length, m_options.finestStep, mostPoints);
    if (question.past && range.to > end)
        range.to -= range.step;
    return range;
}

void ConsoleStore::ask(const Question &question)
{
    m_question = question;
    m_following = false;
    m_wholeAt.reset();
    await(asking(rangeOf(question)));
}

bool ConsoleStore::canFollow() const
{
    const bool answered = m_answer.snapshot && m_answer.snapshot->question == m_question && !m_refused;
    const auto &error = m_answer.error;
    return answered && (!error || mayPass(*error)) && !m_question.past;
}

void ConsoleStore::follow()
{
    if (m_running || !canFollow())
        return;
    m_following = true;
    const base::TimeRange whole = rangeOf(m_question);
    const auto tail = tailOf(whole);
    if (!tail) {
        m_wholeAt.reset();
        await(asking(whole));
        return;
    }
    await(asking(*tail).parsed([known = *m_answer.snapshot, whole](Answer answer) -> base::Result<Answer> {
        return continued(known, std::move(answer), whole);
    }));
}

/// Nothing when the whole is to be asked.
std::optional<base::TimeRange> ConsoleStore::tailOf(const base::TimeRange &whole) const
{
    const Answer &known = *m_answer.snapshot;
    const bool fits = m_question.overTime && !m_question.traced && !known.partial && !m_answer.error;
    if (!fits || !m_wholeAt || m_clock.now() - *m_wholeAt > longestFollowed)
        return std::nullopt;
    const auto tail = metrics::tailOf({.promql = m_question.promql, .range = known.range},
                                      {.promql = m_question.promql, .range = whole});
    return tail ? std::optional(tail->range) : std::nullopt;
}

base::Pending<Answer> ConsoleStore::asking(const base::TimeRange &range) const
{
    const QByteArray more = m_question.traced ? "&stats=all&trace=1" : "&stats=all";
    auto response = m_question.overTime ? m_client.told(m_question.promql, range, more)
                                        : m_client.told(m_question.promql, range.to, more);
    return std::move(response).parsed([question = m_question, range](const http::Response &told) {
        return readAnswer(told, question, range);
    });
}

void ConsoleStore::await(base::Pending<Answer> answer)
{
    m_asking = std::move(answer);
    const base::Instant asked = m_clock.now();
    m_running = true;
    Q_EMIT changed();
    m_asking.deliver(this, [this, asked](const base::Result<Answer> &told) { take(told, asked); });
}

void ConsoleStore::take(base::Result<Answer> answer, base::Instant asked)
{
    m_running = false;
    const bool good = answer && !answer->refusal;
    if (answer)
        answer->cost.whole = m_clock.now() - asked;
    m_refused.reset();
    if (good) {
        if (!answer->isContinued())
            m_wholeAt = asked;
        m_answer.accept(std::move(*answer), asked);
    } else if (answer) {
        m_answer.error.reset();
        m_refused = std::move(*answer);
    } else {
        m_answer.refuse(answer.error());
    }
    Q_EMIT changed();
    if (good && !m_following)
        Q_EMIT answered(m_question.promql);
}

void ConsoleStore::cancel()
{
    if (!std::exchange(m_running, false))
        return;
    m_asking.drop();
    Q_EMIT changed();
}

} // namespace console
