// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consolestore.h"

#include "models/console/answerreader.h"

namespace console {

namespace {

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
    const base::TimeRange range = rangeOf(question);
    const QByteArray more = question.traced ? "&stats=all&trace=1" : "&stats=all";
    auto response = question.overTime ? m_client.told(question.promql, range, more)
                                      : m_client.told(question.promql, range.to, more);
    m_asking = std::move(response).parsed(
        [question, range](const http::Response &told) { return readAnswer(told, question, range); });
    const base::Instant asked = m_clock.now();
    m_running = true;
    Q_EMIT changed();
    m_asking.deliver(this, [this, asked](const base::Result<Answer> &answer) { take(answer, asked); });
}

void ConsoleStore::take(base::Result<Answer> answer, base::Instant asked)
{
    m_running = false;
    const bool good = answer && !answer->refusal;
    if (answer)
        answer->cost.whole = m_clock.now() - asked;
    m_refused.reset();
    if (good) {
        m_answer.accept(std::move(*answer), asked);
    } else if (answer) {
        m_answer.error.reset();
        m_refused = std::move(*answer);
    } else {
        m_answer.refuse(answer.error());
    }
    Q_EMIT changed();
    if (good)
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
