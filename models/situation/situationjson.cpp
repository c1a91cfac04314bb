// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/situationjson.h"

#include "models/inventory/inventoryjson.h"
#include "models/signals/reasontext.h"
#include "models/situation/alertsjson.h"
#include "models/situation/witnessesjson.h"

#include <QJsonArray>

#include <cmath>

namespace situation {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(const std::optional<base::Instant> &instant)
{
    return instant ? QJsonValue(base::toIso(*instant)) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue();
}

QJsonObject jsonOf(const metrics::Labels &labels)
{
    QJsonObject object;
    for (const auto &[name, value] : labels)
        object.insert(name, value);
    return object;
}

QJsonObject jsonOf(const signals::Finding &finding, const QLocale &locale)
{
    return {{u"signal"_s, finding.signal},
            {u"state"_s, base::stateName(finding.state)},
            {u"value"_s, jsonOf(finding.value)},
            {u"unit"_s, base::unitName(finding.unit)},
            {u"at"_s, jsonOf(finding.at)},
            {u"since"_s, jsonOf(finding.since)},
            {u"labels"_s, jsonOf(finding.parts)},
            {u"query"_s, finding.query},
            {u"reason"_s, signals::reasonText(finding, locale)}};
}

/// What the wiki says of a subject: all facts, also those that do not hold, each with its proof.
QJsonArray factsOf(const QString &name, const inventory::Directory &directory)
{
    QJsonArray facts;
    if (const inventory::Subject *subject = directory.find(name))
        for (const inventory::Fact &fact : subject->facts)
            facts.append(inventory::toJson(fact));
    return facts;
}

QJsonObject jsonOf(const health::Host &host, const inventory::Directory &directory, const QLocale &locale)
{
    QJsonArray findings;
    for (const signals::Finding &finding : host.findings)
        findings.append(jsonOf(finding, locale));
    return {{u"kind"_s, host.kind},
            {u"name"_s, host.name},
            {u"instance"_s, host.instance},
            {u"parent"_s, host.parent.isEmpty() ? QJsonValue() : QJsonValue(host.parent)},
            {u"state"_s, base::stateName(host.state)},
            {u"since"_s, jsonOf(host.since)},
            {u"findings"_s, findings},
            {u"notWatched"_s, QJsonArray::fromStringList(host.notWatched)},
            {u"facts"_s, factsOf(host.name, directory)}};
}

QJsonObject jsonOf(const services::Service &service, const inventory::Directory &directory,
                   const QLocale &locale)
{
    QJsonArray findings;
    for (const services::Probe &probe : service.probes)
        for (const std::optional<signals::Finding> &one :
             {std::optional(probe.answers), probe.status, probe.latency})
            if (one)
                findings.append(jsonOf(*one, locale));
    for (const services::Watched &one : service.watched)
        findings.append(jsonOf(one.finding, locale));
    const services::Probe *probe = service.worstProbe();
    const QString target = probe ? probe->target : service.watched.value(0).target;
    const signals::Finding *worst = service.worst();
    return {{u"kind"_s, u"service"_s},
            {u"name"_s, service.name},
            {u"instance"_s, target.isEmpty() ? QJsonValue() : QJsonValue(target)},
            {u"parent"_s, service.machine.isEmpty() ? QJsonValue() : QJsonValue(service.machine)},
            {u"state"_s, base::stateName(service.state)},
            {u"since"_s, worst ? jsonOf(worst->since) : QJsonValue()},
            {u"findings"_s, findings},
            {u"notWatched"_s, QJsonArray()},
            {u"facts"_s, factsOf(service.name, directory)}};
}

} // namespace

QJsonObject toJson(const Situation &situation, const QLocale &locale)
{
    QJsonArray sources;
    for (const SourceStatus &source : situation.sources)
        sources.append(toJson(source));
    QJsonArray subjects;
    for (const health::Host &host : situation.fleet.hosts)
        subjects.append(jsonOf(host, situation.directory, locale));
    for (const services::Service &service : situation.services)
        subjects.append(jsonOf(service, situation.directory, locale));
    const Counts counts = situation.counts();
    return {{u"schema"_s, u"vigie.check/1"_s},
            {u"moment"_s, base::toIso(situation.moment)},
            {u"live"_s, situation.live},
            {u"state"_s, base::stateName(situation.state())},
            {u"counts"_s,
             QJsonObject{{u"critical"_s, counts.critical},
                         {u"warning"_s, counts.warning},
                         {u"unknown"_s, counts.unknown},
                         {u"ok"_s, counts.ok}}},
            {u"sources"_s, sources},
            {u"subjects"_s, subjects},
            {u"desktop"_s, desktopJson(situation.checks)},
            {u"witnesses"_s, witnessesJson(situation.checks, locale)},
            {u"alerts"_s, situation.alerts ? toJson(situation.alerts->list.alerts) : QJsonArray()}};
}

} // namespace situation
