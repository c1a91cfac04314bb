// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/measuredstore.h"

#include "models/drift/measuredquestions.h"
#include "models/health/sampling.h"

namespace drift {

using namespace std::chrono_literals;
using base::Result;
using metrics::Vector;

namespace {

constexpr base::Milliseconds every = 5min;
constexpr base::Milliseconds memoryOfMachines = 30 * 24h;
constexpr qsizetype mostUnheard = 500;

} // namespace

MeasuredStore::MeasuredStore(metrics::PrometheusClient client, Options options, const base::Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_options(std::move(options))
    , m_clock(clock)
{
}

void MeasuredStore::refreshWhenDue()
{
    const bool answered = m_held.snapshot && !m_held.error;
    if (m_running || (answered && m_askedAt && m_clock.now() - *m_askedAt < every))
        return;
    refresh();
}

void MeasuredStore::refresh()
{
    m_askedAt = m_clock.now();
    m_running = true;
    m_asking.drop();
    m_askingSeen.drop();
    m_askingLastHeard.drop();
    m_reading.drop();
    const base::Instant at = m_options.past.value_or(m_clock.now() - m_options.settleTime);
    m_askingSampling = m_client.instant(health::Sampling::query(), at);
    m_askingSampling.deliver(this, [this, at](const Result<Vector> &answer) {
        if (!answer && answer.error().kind != base::Error::Kind::Rejected) {
            finish(std::unexpected(answer.error())); // so would be the other questions
            return;
        }
        const auto sampling = answer ? health::Sampling::of(*answer) : health::Sampling();
        m_client.setLookback(sampling.lookback());
        ask(at);
    });
}

void MeasuredStore::ask(base::Instant at)
{
    std::vector<base::Pending<Vector>> several;
    for (const QString &question : measuredQuestions(m_options.nameLabel))
        several.push_back(m_client.instant(question, at));
    m_asking = base::all(std::move(several));
    m_asking.deliver(this, [this, at](const auto &answers) {
        if (answers)
            accept(*answers, at);
        else
            finish(std::unexpected(answers.error()));
    });
}

/// All or nothing: what is left out for want of an answer would look like a drift.
void MeasuredStore::accept(const std::vector<Result<Vector>> &answers, base::Instant at)
{
    m_answers = {.vectors = {}, .seen = {}, .lastHeard = {}, .moment = at, .names = m_options.names};
    for (const Result<Vector> &answer : answers) {
        if (!answer) {
            finish(std::unexpected(answer.error()));
            return;
        }
        m_answers.vectors.append(*answer);
    }
    askSeen();
}

void MeasuredStore::askSeen()
{
    const base::Instant at = m_answers.moment;
    m_askingSeen =
        m_client.labelValues(QStringLiteral("instance"), machineFamily(), at - memoryOfMachines, at);
    m_askingSeen.deliver(this, [this](const Result<QStringList> &seen) {
        if (!seen) {
            finish(std::unexpected(seen.error()));
            return;
        }
        m_answers.seen = *seen;
        askLastHeard();
    });
}

void MeasuredStore::askLastHeard()
{
    const QStringList instances = unheard(m_answers).first(std::min(mostUnheard, unheard(m_answers).size()));
    if (instances.isEmpty()) {
        read();
        return;
    }
    m_askingLastHeard = m_client.instant(lastHeardQuestion(instances), m_answers.moment);
    m_askingLastHeard.deliver(this, [this](const Result<Vector> &lastHeard) {
        if (!lastHeard) {
            finish(std::unexpected(lastHeard.error()));
            return;
        }
        m_answers.lastHeard = *lastHeard;
        read();
    });
}

void MeasuredStore::read()
{
    m_reading =
        base::Pending<MeasuredAnswers>::ready(std::exchange(m_answers, {}))
            .parsed([](const MeasuredAnswers &answers) { return Result<Measured>(readMeasured(answers)); });
    m_reading.deliver(this, [this](const Result<Measured> &measured) { finish(measured); });
}

void MeasuredStore::finish(const Result<Measured> &answer)
{
    m_running = false;
    if (answer)
        m_held.accept(*answer, answer->moment);
    else
        m_held.refuse(answer.error());
    Q_EMIT changed();
    Q_EMIT refreshed();
}

} // namespace drift
