// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/following.h"

#include <QHash>

namespace situation {

using namespace Qt::StringLiterals;
using base::State;
using health::Host;
using signals::Finding;
using Code = signals::Reason::Code;

namespace {

/// What follows from what on one subject, when the first is bad, too.
const QHash<QString, QStringList> &followers()
{
    static const QHash<QString, QStringList> table{
        {u"disk"_s, {u"disk_full_in"_s}},
        {u"memory"_s, {u"swap"_s, u"pressure_memory"_s, u"oom"_s}},
        {u"cpu"_s, {u"load"_s, u"pressure_cpu"_s}},
        {u"container_memory_limit"_s, {u"container_oom"_s}},
        {u"raid_failed"_s, {u"raid_missing"_s}},
        {u"reach"_s, {u"scrape_age"_s}},
    };
    return table;
}

/// The exporter that would tell: "smartctl" for smartctl_device_smart_status{…}.
QString exporterOf(const Finding &finding)
{
    if (finding.state != State::Unknown || finding.reason.missing.isEmpty())
        return {};
    return finding.reason.missing.first().section(u'_', 0, 0);
}

} // namespace

bool isBad(const Finding &finding)
{
    return finding.state > State::Ok;
}

bool isOfTheSource(const Finding &finding)
{
    return finding.reason.code == Code::SourceDown || finding.reason.code == Code::ClocksDiffer;
}

bool isOfTheQuestion(const Finding &finding)
{
    return finding.reason.code == Code::QueryFailed || finding.reason.code == Code::NotAnswered;
}

bool isSilent(const Host &host)
{
    const Finding *reach = host.worst(u"reach");
    return reach && isBad(*reach) && !isOfTheSource(*reach) && !isOfTheQuestion(*reach);
}

const Finding *stoppedGuest(const Host &host)
{
    const Finding *guest = host.worst(u"pve_guest");
    return guest && guest->state == State::Critical ? guest : nullptr;
}

bool follows(const Finding &one, const Finding &leader)
{
    const bool declared = followers().value(leader.signal).contains(one.signal);
    const bool sameThing = one.parts == leader.parts || one.parts.isEmpty() || leader.parts.isEmpty();
    if (declared && sameThing && leader.state > State::Unknown && one.state <= leader.state)
        return true;
    const bool sameSilence = one.state == State::Unknown && leader.state == State::Unknown
        && one.reason.code == leader.reason.code;
    return sameSilence && exporterOf(one) == exporterOf(leader);
}

bool fallsSilent(const Finding &finding)
{
    return finding.state == State::Unknown || finding.signal == "reach"_L1
        || followers().value(u"reach"_s).contains(finding.signal);
}

} // namespace situation
