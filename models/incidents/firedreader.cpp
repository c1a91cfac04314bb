// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert.h"
#include "models/health/subjects.h"
#include "models/incidents/fired.h"
#include "models/incidents/sighting.h"

#include <QSet>

#include <algorithm>

namespace incidents {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Instant;
using survey::Machine;

namespace {

/// The labels that tell who an alert is about; a disk or an interface of it is not told apart.
constexpr auto kept =
    "alertname, severity, instance, host, hostname, nodename, node, service, container, job"_L1;

QString serviceOf(const survey::Input &input, const QString &target)
{
    const inventory::Subject *service = input.directory.find(health::probedHost(target));
    return service ? service->name : QString();
}

/// The machine or the service that the instance is of; else who the labels name, by its name in the
/// inventory.
QString subjectOf(const survey::Input &input, const alerts::Alert &alert)
{
    const bool isAddress = alert.instance.contains(u"://");
    if (const Machine *machine = isAddress ? nullptr : input.machines.ofTarget(alert.instance))
        return machine->name;
    if (const QString service = serviceOf(input, alert.instance); !service.isEmpty())
        return service;
    if (const Machine *machine = input.machines.named(alert.subject))
        return machine->name;
    const inventory::Subject *known = input.directory.find(alert.subject);
    return known ? known->name : isAddress ? health::probedHost(alert.instance) : alert.subject;
}

QString queryOf(const metrics::Labels &labels)
{
    metrics::Labels all = labels;
    all.insert(u"alertstate"_s, u"firing"_s);
    return u"ALERTS"_s + all.toString();
}

QList<AlertEpisode> episodesIn(const survey::Input &input)
{
    QList<AlertEpisode> episodes;
    const Instant looked = lastLook(input.answers, u"firing"_s, input.moment);
    for (const Seen &seen : seenIn(input.answers, u"firing"_s, input.moment)) {
        alerts::Alert alert{.labels = seen.labels};
        completeFromLabels(alert);
        for (const Stretch &stretch : stretchesOf(seen.looks, looked))
            episodes.append({.name = alert.name,
                             .severity = alert.severity,
                             .subject = subjectOf(input, alert),
                             .instance = alert.instance,
                             .from = stretch.from,
                             .to = stretch.to,
                             .query = queryOf(seen.labels)});
    }
    std::ranges::stable_sort(
        episodes, {}, [](const AlertEpisode &one) { return std::tuple(one.from, one.name, one.subject); });
    return episodes;
}

QList<Instant> evaluatedIn(const survey::Input &input)
{
    QList<Instant> hours;
    for (const metrics::Series &series : input.answers.series(u"evaluated"))
        for (const qint64 time : series.times)
            if (const Instant at = base::instantFromMs(time); at <= input.moment)
                hours.append(at);
    std::ranges::sort(hours);
    return hours;
}

QStringList watchedIn(const survey::Input &input)
{
    QSet<QString> names;
    for (const Machine &machine : input.machines.all())
        names.insert(machine.name);
    for (const metrics::Sample &sample : input.answers.samples(u"probed"))
        if (const QString service = serviceOf(input, sample.labels.value(u"instance")); !service.isEmpty())
            names.insert(service);
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list;
}

} // namespace

bool Fired::isEvaluated(Instant from, Instant to) const
{
    Instant hour = std::chrono::floor<std::chrono::hours>(from);
    const Instant last = std::min<Instant>(std::chrono::ceil<std::chrono::hours>(to),
                                           std::chrono::floor<std::chrono::hours>(moment));
    for (; hour <= last; hour += 1h)
        if (!std::ranges::binary_search(evaluated, hour))
            return false;
    return true;
}

QList<survey::Question> firedQuestions()
{
    QList<survey::Question> all =
        questionsOver(u"firing"_s, u"max by (%1) (ALERTS{alertstate=\"firing\"}%2)"_s.arg(kept, u"%1"_s));
    all.append({.id = u"evaluated"_s,
                .promql = u"count({__name__=~\"ALERTS|vmalert_iteration_total|"
                          "prometheus_rule_group_iterations_total\"})"_s,
                .length = outageLength,
                .step = 1h,
                .every = 15min});
    all.append({.id = u"probed"_s,
                .promql = u"count by (instance) (last_over_time(probe_success[30d]))"_s,
                .every = 1h});
    return all;
}

Fired readFired(const survey::Input &input)
{
    const bool known = std::ranges::all_of(firedQuestions(), [&input](const survey::Question &one) {
        return input.answers.of(one.id).isKnown();
    });
    return {.list = episodesIn(input),
            .evaluated = evaluatedIn(input),
            .watched = watchedIn(input),
            .known = known,
            .since = input.moment - outageLength,
            .moment = input.moment};
}

} // namespace incidents
