// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/stage.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;
using base::State;
using signals::Finding;

namespace {

constexpr double longUptime = 180 * 86'400.0; ///< seconds: half a year, a semester of the association

QList<Finding> findingsOf(const health::Host *host, const QStringList &ids)
{
    QList<Finding> found;
    if (host)
        std::ranges::copy_if(host->findings, std::back_inserter(found),
                             [&ids](const Finding &one) { return ids.contains(one.signal); });
    return found;
}

State worstOf(const QList<Finding> &findings)
{
    State worst = State::NotApplicable;
    for (const Finding &finding : findings)
        worst = base::worse(worst, finding.state);
    return worst;
}

QList<Evidence> evidenceOf(const Stage &stage, const QList<Finding> &findings)
{
    QList<Evidence> all;
    for (const Finding &finding : findings)
        all.append(measured(stage.name(), finding));
    return all;
}

bool areMetricsDown(const situation::Situation &situation)
{
    return std::ranges::any_of(situation.sources, [](const situation::SourceStatus &source) {
        return source.id == "metrics"_L1
            && (source.error.has_value() || source.state != situation::SourceStatus::State::Ok);
    });
}

} // namespace

Item machineItem(const Stage &stage)
{
    Item item{.topic = Topic::Machine};
    if (!stage.host())
        return item;
    const QList<Finding> reach = findingsOf(stage.host(), {u"reach"_s});
    item.evidence = evidenceOf(stage, reach);
    if (areMetricsDown(stage.request().situation)) {
        item.why = Why::SourceDown;
        return item;
    }
    const State state = worstOf(reach);
    item.why = state == State::Ok ? Why::Answers : Why::Silent;
    item.standing = state == State::Ok ? Standing::Ok : Standing::Unknown;
    return item;
}

Item raidItem(const Stage &stage)
{
    Item item{.topic = Topic::Raid, .why = Why::NotWatched};
    const QList<Finding> findings =
        findingsOf(stage.host(), {u"raid_failed"_s, u"raid_missing"_s, u"raid_sync"_s, u"zfs"_s});
    item.evidence = evidenceOf(stage, findings);
    if (findings.isEmpty() && stage.isGuest()) {
        item.standing = Standing::NotConcerned;
        item.why = Why::OfHypervisor;
        return item;
    }
    const State worst = worstOf(findings);
    if (worst == State::NotApplicable)
        return item;
    item.why = Why::Measured;
    item.standing = worst == State::Ok ? Standing::Ok
        : worst == State::Unknown      ? Standing::Unknown
                                       : Standing::Blocks;
    return item;
}

Item kernelItem(const Stage &stage)
{
    Item item{.topic = Topic::Kernel, .why = Why::NotWatched};
    const QList<Finding> findings = findingsOf(stage.host(), {u"reboot_required"_s, u"kernel"_s});
    item.evidence = evidenceOf(stage, findings);
    switch (worstOf(findings)) {
    case State::NotApplicable:
        return item;
    case State::Unknown:
        item.why = Why::Measured;
        return item;
    case State::Ok:
        item.standing = Standing::Ok;
        item.why = Why::NoRebootPending;
        return item;
    case State::Warning:
    case State::Critical:
        break;
    }
    const bool half = std::ranges::contains(findings, State::Unknown, &Finding::state);
    item.standing = half ? Standing::Unknown : Standing::ToKnow;
    item.why = half ? Why::Measured : Why::RebootPending;
    return item;
}

Item uptimeItem(const Stage &stage)
{
    Item item{.topic = Topic::Uptime, .why = Why::UptimeUntold};
    const QList<Finding> findings = findingsOf(stage.host(), {u"uptime"_s});
    item.evidence = evidenceOf(stage, findings);
    if (findings.isEmpty() || findings.first().state == State::Unknown || !findings.first().value)
        return item;
    item.seconds = findings.first().value;
    const bool isLong = *item.seconds >= longUptime;
    item.standing = isLong ? Standing::ToKnow : Standing::Ok;
    item.why = isLong ? Why::UpLong : Why::UpShort;
    return item;
}

} // namespace rehearsal
