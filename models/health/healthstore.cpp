// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/healthstore.h"

#include "models/health/fleetjudge.h"
#include "models/health/named.h"

namespace health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Result;
using metrics::Vector;
using Recalled = std::optional<metrics::Remembered<Vector>>;

namespace {

constexpr base::Milliseconds samplingEvery = 1h;

/// What the archive remembers of the last run, as the answers of a refresh.
Result<signals::Readings> joinedFromArchive(const QList<Question> &questions,
                                            const std::vector<Result<Recalled>> &recalled,
                                            const RefreshRound::Options &options)
{
    Answers answers;
    for (size_t i = 0; i < recalled.size(); ++i) {
        const bool known = recalled[i] && *recalled[i];
        if (known)
            answers.moment = std::max(answers.moment, (*recalled[i])->asOf);
        answers.answered.push_back(
            {.question = questions[qsizetype(i)],
             .answer = known ? Result<Vector>((*recalled[i])->value)
                             : base::fail(base::Error::Kind::Unreachable, u"not in the archive"_s)});
    }
    return assemble(answers, options.entries, options.names);
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
    if (!m_options.archive || m_options.past)
        return;
    const QList<Question> questions = questionsOf(m_options.entries, {}, m_options.nameLabel);
    std::vector<base::Pending<Recalled>> several;
    for (const Question &question : questions)
        several.push_back(
            metrics::PrometheusClient::rememberedVector(*RefreshRound::memoryOf(m_options, question)));
    m_remembering =
        base::all(std::move(several))
            .parsed([questions, options = m_options](const std::vector<Result<Recalled>> &recalled) {
                return joinedFromArchive(questions, recalled, options);
            });
    m_remembering.deliver(this, [this](const Result<signals::Readings> &readings) {
        if (!readings || m_held.snapshot)
            return; // nothing known, or an answer of this run was quicker
        m_held.snapshot = *readings;
        m_held.asOf = readings->moment;
        m_held.fromArchive = true;
        judge(m_options.moment(m_clock));
    });
}

/// How far apart samples are is asked once an hour; the first time before anything that depends on it.
void HealthStore::refresh()
{
    const base::Instant moment = m_options.moment(m_clock);
    const bool first = !m_samplingAskedAt;
    if (first || moment - *m_samplingAskedAt >= samplingEvery) {
        m_samplingAskedAt = moment;
        askSampling();
    }
    if (!first)
        beginRound();
}

void HealthStore::askSampling()
{
    const bool first = !m_round;
    m_askingSampling = m_client.instant(Sampling::query(), m_options.moment(m_clock));
    m_askingSampling.deliver(this, [this, first](const Result<Vector> &answer) {
        const bool refused = !answer && answer.error().kind == base::Error::Kind::Rejected;
        if (answer)
            m_options.sampling = Sampling::of(*answer);
        else if (!refused)
            m_samplingAskedAt.reset();
        if (first && (answer || refused))
            beginRound();
        else if (first)
            accept(std::unexpected(answer.error()), true); // so would be the other questions
    });
}

void HealthStore::beginRound()
{
    m_client.setLookback(m_options.sampling.lookback());
    m_round = std::make_unique<RefreshRound>(m_client, m_options, m_ledger, m_clock);
    connect(m_round.get(), &RefreshRound::learnt, this, &HealthStore::accept);
    m_round->start();
}

void HealthStore::judgeAgain()
{
    judge(m_options.moment(m_clock));
}

bool HealthStore::setInventory(const inventory::Inventory &inventory)
{
    if (m_inventory == inventory)
        return false;
    m_inventory = inventory;
    judgeAgain();
    return true;
}

void HealthStore::accept(const Result<signals::Readings> &answer, bool final)
{
    if (answer)
        m_held.accept(*answer, answer->moment);
    else
        m_held.refuse(answer.error());
    m_attemptEnded = m_attemptEnded || final;
    // At the instant that was asked about: the same question about that past instant gives the same findings.
    judge(answer ? answer->moment : m_options.moment(m_clock));
}

void HealthStore::judge(base::Instant at)
{
    const signals::Circumstances circumstances{.moment = at,
                                               .sourceError = m_held.error,
                                               .allowance = m_options.sampling.allowance(),
                                               .confirmed = !m_held.fromArchive};
    // Before anything was asked nobody can say that no metric knows a machine.
    const bool asked = m_held.snapshot || m_held.error;
    m_judging =
        base::Pending<signals::Readings>::ready(m_held.snapshot.value_or(signals::Readings()))
            .parsed([circumstances, entries = m_options.entries,
                     inventory = asked ? m_inventory : inventory::Inventory()](signals::Readings readings) {
                addNamed(readings, inventory, entries);
                return Result<Fleet>(judgeFleet(readings, entries, circumstances));
            });
    m_judging.deliver(this, [this](const Result<Fleet> &fleet) {
        m_fleet = *fleet;
        Q_EMIT changed();
        if (std::exchange(m_attemptEnded, false))
            Q_EMIT refreshed();
    });
}

} // namespace health
