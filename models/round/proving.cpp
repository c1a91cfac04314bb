// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/round/proving.h"

#include "models/health/questions.h"

#include <algorithm>

namespace rounds {

using namespace Qt::StringLiterals;
using base::State;
using situation::Situation;
using situation::SourceStatus;

namespace {

constexpr auto alertsSignal = "alerts"_L1;

bool areMetricsCurrent(const Situation &situation)
{
    const auto &sources = situation.sources;
    return !sources.isEmpty() && sources.first().id == "metrics"_L1
        && sources.first().state == SourceStatus::State::Ok;
}

void note(Proving &proving, const signals::Finding &finding)
{
    const QString query = health::filledQuery(finding.query, {}, std::chrono::minutes(5));
    if (!query.isEmpty() && !proving.queries.contains(query))
        proving.queries.append(query);
    if (finding.at && (!proving.at || *finding.at < *proving.at))
        proving.at = finding.at;
}

State stateOf(const health::Host &host, const QStringList &ids, Proving &proving)
{
    State worst = State::NotApplicable;
    for (const signals::Finding &finding : host.findings) {
        if (!ids.contains(finding.signal))
            continue;
        worst = base::worse(worst, finding.state);
        note(proving, finding);
    }
    return worst;
}

/// An empty list proves something only when it was said just now, by somebody who evaluates.
State stateOfAlerts(const Situation &situation, QStringList &firing, Proving &proving)
{
    const auto &view = situation.alerts;
    if (!view || !view->confirmed || !situation::isEvaluated(view->list) || view->list.failingRules > 0)
        return State::Unknown;
    proving.at = view->status.asOf;
    for (const alerts::Alert &alert : view->list.alerts)
        if (alert.state == alerts::Alert::State::Firing)
            firing.append(alert.subject.isEmpty() ? alert.name : alert.name + u' ' + alert.subject);
    return firing.isEmpty() ? State::Ok : State::Warning;
}

void count(State state, const QString &whom, QStringList &bad, QStringList &unknown, Proving &proving)
{
    if (state >= State::Warning) {
        ++proving.bad;
        bad.append(whom);
    } else if (state == State::Unknown) {
        ++proving.unknown;
        unknown.append(whom);
    } else if (state == State::Ok) {
        ++proving.good;
    }
}

/// They are of no machine: firing ones are named, and what nobody evaluates is nobody's.
void takeAlerts(const Situation &situation, QStringList &bad, Proving &proving)
{
    const State state = stateOfAlerts(situation, bad, proving);
    proving.good += state == State::Ok;
    proving.bad += state == State::Warning;
    proving.unknown += state == State::Unknown;
}

} // namespace

Proving prove(const Step &step, const Situation &situation)
{
    Proving proving;
    if (step.proves.isEmpty())
        return proving;
    QStringList bad;
    QStringList unknown;
    QStringList ids = step.proves;
    if (ids.removeAll(alertsSignal) > 0)
        takeAlerts(situation, bad, proving);
    if (!ids.isEmpty()) {
        for (const health::Host &host : situation.fleet.hosts) {
            const State told = stateOf(host, ids, proving);
            const bool missing = told == State::NotApplicable && step.everywhere;
            count(missing ? State::Unknown : told, host.name, bad, unknown, proving);
        }
        if (!areMetricsCurrent(situation) && proving.bad == 0)
            proving.state = State::Unknown;
    }
    proving.whom = bad.isEmpty() ? unknown : bad;
    const bool silent = proving.good + proving.bad + proving.unknown == 0;
    if (proving.bad > 0)
        proving.state = State::Warning;
    else if (silent || proving.unknown > 0 || proving.state == State::Unknown)
        proving.state = State::Unknown;
    else
        proving.state = State::Ok;
    return proving;
}

} // namespace rounds
