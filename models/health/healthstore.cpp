// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/healthstore.h"

#include "models/health/fleetjudge.h"

namespace health {

using namespace Qt::StringLiterals;
using base::Result;
using metrics::Vector;
using Recalled = std::optional<metrics::Remembered<Vector>>;

namespace {

/// The first answer is to the identity query, the others to the signals in order.
Result<signals::Readings> joined(const std::vector<Result<Vector>> &answers, base::Instant moment,
                                 const HealthStore::Options &options)
{
    return assemble(
        {.moment = moment, .identity = answers.front(), .bySignal = {answers.begin() + 1, answers.end()}},
        options.entries, options.names);
}

Result<signals::Readings> joinedFromArchive(const std::vector<Result<Recalled>> &recalled,
                                            const HealthStore::Options &options)
{
    std::vector<Result<Vector>> answers;
    base::Instant newest;
    for (const Result<Recalled> &one : recalled) {
        const bool known = one && *one;
        newest = known ? std::max(newest, (*one)->asOf) : newest;
        answers.push_back(known ? Result<Vector>((*one)->value)
                                : base::fail(base::Error::Kind::Unreachable, u"not in the archive"_s));
    }
    return joined(answers, newest, options);
}

} // namespace

HealthStore::HealthStore(metrics::PrometheusClient client, Options options, const base::Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_options(std::move(options))
    , m_clock(clock)
{
}

void HealthStore::remember()
{
    std::vector<base::Pending<Recalled>> several;
    for (const QString &promql : questions()) {
        if (const auto memory = memoryOf(promql))
            several.push_back(metrics::PrometheusClient::rememberedVector(*memory));
    }
    if (several.empty())
        return;
    m_remembering = base::all(std::move(several))
                        .parsed([options = m_options](const std::vector<Result<Recalled>> &recalled) {
                            return joinedFromArchive(recalled, options);
                        });
    m_remembering.deliver(this, [this](const Result<signals::Readings> &readings) {
        if (!readings || m_held.snapshot)
            return; // nothing known, or an answer of this run was quicker
        m_held.snapshot = *readings;
        m_held.asOf = readings->moment;
        m_held.fromArchive = true;
        judge();
    });
}

void HealthStore::refresh()
{
    const base::Instant moment = m_clock.now() - m_options.settleTime;
    std::vector<base::Pending<Vector>> several;
    for (const QString &promql : questions())
        several.push_back(m_client.instant(promql, moment, memoryOf(promql)));
    m_asking = base::all(std::move(several))
                   .parsed([moment, options = m_options](const std::vector<Result<Vector>> &answers) {
                       return joined(answers, moment, options);
                   });
    m_asking.deliver(this, [this](const Result<signals::Readings> &answer) { accept(answer); });
}

void HealthStore::judgeAgain()
{
    judge();
}

void HealthStore::accept(const Result<signals::Readings> &answer)
{
    if (answer)
        m_held.accept(*answer, answer->moment);
    else
        m_held.refuse(answer.error());
    m_attemptEnded = true;
    judge();
}

void HealthStore::judge()
{
    const signals::Circumstances circumstances{.moment = m_clock.now() - m_options.settleTime,
                                               .sourceError = m_held.error,
                                               .confirmed = !m_held.fromArchive};
    m_judging = base::Pending<signals::Readings>::ready(m_held.snapshot.value_or(signals::Readings()))
                    .parsed([circumstances, entries = m_options.entries](const signals::Readings &readings) {
                        return Result<Fleet>(judgeFleet(readings, entries, circumstances));
                    });
    m_judging.deliver(this, [this](const Result<Fleet> &fleet) {
        m_fleet = *fleet;
        Q_EMIT changed();
        if (std::exchange(m_attemptEnded, false))
            Q_EMIT refreshed();
    });
}

QStringList HealthStore::questions() const
{
    QStringList questions{identityQuery()};
    for (const signals::Signal &signal : m_options.entries)
        questions.append(signal.query);
    return questions;
}

std::optional<metrics::Memory> HealthStore::memoryOf(const QString &promql) const
{
    if (!m_options.archive)
        return std::nullopt;
    return metrics::Memory{.archive = m_options.archive,
                           .key = {.profile = m_options.profile, .request = u"instant "_s + promql}};
}

} // namespace health
