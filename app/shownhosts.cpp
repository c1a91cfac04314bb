// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "app/shownthings.h"
#include "models/base/quantitytext.h"
#include "models/base/statetext.h"
#include "models/health/fleettext.h"
#include "models/situation/situationjson.h"
#include "models/situation/situationtext.h"

#include <QCoreApplication>

#include <cmath>

namespace app {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ShownHosts)
};

QString isoOf(const std::optional<base::Instant> &at)
{
    return at ? base::toIso(*at) : QString();
}

QString headline(const Backend &backend, const QLocale &)
{
    return situation::headlineText(backend.situation());
}

PrintedTable text(const Backend &backend, const QLocale &locale)
{
    const situation::Situation situation = backend.situation();
    PrintedTable table{.header = {Words::tr("State"), Words::tr("Machine"), Words::tr("Kind"),
                                  Words::tr("On"), Words::tr("Since"), Words::tr("Sample"),
                                  Words::tr("What")}};
    const auto ago = [&](const std::optional<base::Instant> &at) {
        return at ? base::ageText(situation.moment - *at, locale) : QString();
    };
    for (const health::Host &host : situation.fleet.hosts)
        table.rows.append({base::stateText(host.state), host.name, host.kind, host.parent, ago(host.since),
                           ago(host.sampledAt), health::hostReasonText(host, locale)});
    return table;
}

/// A row a finding, as in the document of check.
PrintedTable csv(const Backend &backend)
{
    PrintedTable table{.header = {u"name"_s, u"kind"_s, u"instance"_s, u"parent"_s, u"host_state"_s,
                                  u"signal"_s, u"labels"_s, u"state"_s, u"value"_s, u"unit"_s, u"at"_s,
                                  u"since"_s}};
    for (const health::Host &host : backend.situation().fleet.hosts)
        for (const signals::Finding &finding : host.findings)
            table.rows.append({host.name, host.kind, host.instance, host.parent, base::stateName(host.state),
                               finding.signal, finding.parts.toString(), base::stateName(finding.state),
                               finding.value && std::isfinite(*finding.value)
                                   ? QString::number(*finding.value, 'g', 17)
                                   : QString(),
                               base::unitName(finding.unit), isoOf(finding.at), isoOf(finding.since)});
    return table;
}

QJsonObject json(const Backend &backend)
{
    situation::Situation machines = backend.situation();
    machines.services.clear();
    const QJsonObject whole = situation::toJson(machines, QLocale());
    return {{u"schema"_s, u"vigie.hosts/1"_s},
            {u"moment"_s, whole["moment"_L1]},
            {u"live"_s, whole["live"_L1]},
            {u"subjects"_s, whole["subjects"_L1]}};
}

std::optional<base::Error> failure(const Backend &backend)
{
    const situation::Situation situation = backend.situation();
    const auto metrics = std::ranges::find(situation.sources, "metrics"_L1, &situation::SourceStatus::id);
    return metrics == situation.sources.end() ? notAsked(u"metrics"_s) : metrics->error;
}

} // namespace

constexpr Showable shownHosts{"hosts", true, headline, text, csv, json, failure};

} // namespace app
