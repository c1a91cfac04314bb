// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fleetfixture.h"

/// Machines and findings in a few words, for tests about what causes what.
namespace causefixture {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;
using health::Fleet;
using health::Host;
using signals::Finding;
using signals::Reason;

inline constexpr auto warned = Reason::Code::PastWarning;
inline constexpr auto passed = Reason::Code::PastCritical;

inline Finding finding(const QString &signal, State state, Reason::Code code = Reason::Code::WithinLimits,
                       base::Milliseconds ago = 12min)
{
    Finding one{.signal = signal, .state = state, .at = fixture::now() - 8s, .reason = {.code = code}};
    if (state > State::Ok && code != Reason::Code::Incomplete) // that never was well
        one.since = fixture::now() - ago;
    return one;
}

inline Host host(const QString &name, QList<Finding> findings, const QString &parent = {})
{
    Host one{.name = name, .kind = u"vm"_s, .parent = parent, .instance = name + u":9100"_s};
    one.findings = std::move(findings);
    one.state = one.worst() ? one.worst()->state : State::Unknown;
    return one;
}

inline Host well(const QString &name, const QString &parent = {})
{
    return host(name, {finding(u"reach"_s, State::Ok), finding(u"cpu"_s, State::Ok)}, parent);
}

inline Host dead(const QString &name, const QString &parent = {})
{
    return host(name,
                {finding(u"reach"_s, State::Critical, Reason::Code::TargetDown),
                 finding(u"scrape_age"_s, State::Warning, Reason::Code::PastWarning),
                 finding(u"cpu"_s, State::Unknown, Reason::Code::TargetDown)},
                parent);
}

inline Finding missing(const QString &signal, const QString &series)
{
    Finding one = finding(signal, State::Unknown, Reason::Code::MissingSeries);
    one.reason.missing = {series};
    return one;
}

inline Finding ofPart(Finding one, const QString &mountpoint)
{
    one.parts = {{u"mountpoint"_s, mountpoint}};
    return one;
}

inline Fleet fleetOf(QList<Host> hosts)
{
    return {.hosts = std::move(hosts), .moment = fixture::now()};
}

} // namespace causefixture
