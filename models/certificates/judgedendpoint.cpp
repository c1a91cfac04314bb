// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificates/judgedendpoint.h"

#include "models/certificates/lifetime.h"
#include "models/metrics/promql.h"

#include <algorithm>
#include <cmath>

namespace certificates {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::State;

namespace {

base::Instant instantOf(double seconds)
{
    return base::instantFromMs(std::llround(seconds * 1000));
}

/// Judges one endpoint by all that its probes tell.
class Judged {
public:
    Judged(const Probed &probed, base::Instant moment)
        : m_probed(probed)
        , m_moment(moment)
    {
        m_one.endpoint = probed.endpoint.key();
        m_one.protocol = probed.endpoint.protocol;
        m_one.target = probed.probes.first().instance;
        for (const Probe &probe : probed.probes)
            addProbe(probe);
        m_one.chart = u"(%1 - time()) / 86400"_s.arg(
            u"probe_ssl_earliest_cert_expiry{instance=%1}"_s.arg(metrics::quoted(m_one.target)));
    }

    Certificate finished()
    {
        describe();
        judge();
        return m_one;
    }

private:
    bool isOfNow(const Probe &probe) const
    {
        return probe.end && probe.seenAt && m_moment - *probe.seenAt < believed;
    }

    void addProbe(const Probe &probe)
    {
        const bool now = isOfNow(probe);
        m_verified = m_verified || (now && probe.verified);
        m_one.probeFails = m_one.probeFails || (probe.success && *probe.success == 0);
        if (const auto end = probe.knownEnd())
            addEnd(probe, *end, now);
        if (probe.success)
            m_one.evidence.append({.kind = Evidence::Kind::Success,
                                   .value = *probe.success,
                                   .query = u"probe_success"_s + probe.selector(),
                                   .at = probe.askedAt});
    }

    /// Of several the first to end, but what is told now before what was told once.
    void addEnd(const Probe &probe, double seconds, bool now)
    {
        const QString family = u"probe_ssl_earliest_cert_expiry"_s + probe.selector();
        m_one.evidence.append({.kind = now ? Evidence::Kind::Expiry : Evidence::Kind::LastExpiry,
                               .value = seconds,
                               .query = now ? family : u"last_over_time(%1[30d])"_s.arg(family),
                               .at = now ? probe.seenAt : lastSeen(probe)});
        const base::Instant end = instantOf(seconds);
        if (m_one.notAfter && (m_one.current > now || (m_one.current == now && *m_one.notAfter <= end)))
            return;
        m_one.notAfter = end;
        m_one.current = now;
        m_one.seenAt = now ? probe.seenAt : lastSeen(probe);
        m_teller = &probe;
    }

    static std::optional<base::Instant> lastSeen(const Probe &probe)
    {
        if (probe.seenAt || probe.past.times.isEmpty())
            return probe.seenAt;
        return base::instantFromMs(probe.past.times.last());
    }

    void describe()
    {
        if (!m_teller)
            return;
        m_one.subject = commonName(m_teller->subject);
        m_one.issuer = issuerText(m_teller->issuer);
        m_one.names = m_teller->names;
        m_lifetime = lifetimeOf(m_teller->past, m_one.issuer);
        m_one.renewal = m_lifetime.renewal;
        m_one.lifetime = m_lifetime.length;
    }

    void judge()
    {
        const auto left = m_one.left(m_moment);
        if (left && *left <= 0ms)
            say(Verdict::Expired, State::Critical);
        else if (!m_one.current)
            say(left ? Verdict::Vanished : Verdict::NeverSeen, State::Unknown);
        else if (!judgeTrust())
            judgeTime(*left);
    }

    /// True: who it names or who signed it is what is wrong. A prober that does not check says little of what
    /// others would do; one that checks and fails says all.
    bool judgeTrust()
    {
        const bool refused = std::ranges::any_of(m_probed.probes, &Probe::isWithoutCertificate);
        if (m_verified && !refused)
            return false;
        const State state = refused && !m_verified ? State::Critical : State::Warning;
        if (!mayName(m_one.names, m_probed.endpoint.host))
            say(Verdict::WrongName, state);
        else if (!m_teller->subject.isEmpty() && m_teller->subject == m_teller->issuer)
            say(Verdict::SelfSigned, state);
        else if (refused)
            say(Verdict::Refused, state);
        else
            return false;
        m_one.state = base::worse(m_one.state, stateOf(*m_one.left(m_moment), m_lifetime));
        return true;
    }

    void judgeTime(base::Milliseconds left)
    {
        if (const State state = stateOf(left, m_lifetime); state != State::Ok)
            say(Verdict::Due, state);
        else if (isOverdue(left, m_lifetime))
            say(Verdict::Overdue, State::Warning);
        else if (!m_verified)
            say(Verdict::Unchecked, State::Unknown);
        else
            say(Verdict::Good, State::Ok);
    }

    void say(Verdict verdict, State state)
    {
        m_one.verdict = verdict;
        m_one.state = state;
    }

    const Probed &m_probed;
    base::Instant m_moment;
    Certificate m_one;
    const Probe *m_teller = nullptr; ///< whose certificate is shown
    Lifetime m_lifetime;
    bool m_verified = false;
};

} // namespace

Certificate judged(const Probed &probed, base::Instant moment)
{
    return Judged(probed, moment).finished();
}

} // namespace certificates
