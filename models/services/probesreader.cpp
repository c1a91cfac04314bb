// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/probesreader.h"

#include "models/metrics/promql.h"
#include "models/services/servicequestions.h"
#include "models/signals/judge.h"

#include <cmath>
#include <map>

namespace services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using signals::Finding;
using signals::SignalReadings;

namespace {

constexpr base::Milliseconds stillRunning = 5min;

using ProbeKey = std::pair<QString, QString>; ///< target, job
using Marked = QHash<QString, double>; ///< values by mark

base::Instant dated(double seconds)
{
    return base::instantFromMs(std::llround(seconds * 1000));
}

class ProbesReader {
public:
    ProbesReader(const survey::Input &input, const QList<signals::Signal> &entries)
        : m_input(input)
        , m_entries(entries)
    {
    }

    QList<Probe> read()
    {
        for (const QString &id : {u"probes"_s, u"before"_s, u"availability"_s})
            for (const metrics::Sample &sample : m_input.answers.samples(id))
                if (std::isfinite(sample.value))
                    m_marked[{sample.labels.value(u"instance"), sample.labels.value(u"job")}].insert(
                        sample.labels.value(markLabel), sample.value);
        QList<Probe> probes;
        for (const auto &[key, marked] : m_marked)
            probes.append(probeOf(key, marked));
        return probes;
    }

private:
    Probe probeOf(const ProbeKey &key, const Marked &marked) const
    {
        Probe probe{.target = key.first, .job = key.second};
        probe.answers = judged(key, u"probe"_s, marked).value_or(Finding{.signal = u"probe"_s});
        // Exact to a minute, as the past is asked for; nothing when it was not well within a day.
        if (const auto well = marked.constFind(u"well_at"_s);
            probe.answers.state > base::State::Ok && probe.answers.value && well != marked.cend())
            probe.answers.since = dated(*well);
        probe.latency = judged(key, u"latency"_s, marked);
        probe.status = judged(key, u"http_status"_s, marked);
        if (const auto end = marked.constFind(u"certificate"_s); end != marked.cend())
            probe.certificateEnd = dated(*end);
        for (const Span &span : spans)
            probe.availability.append(availabilityOf(key, span, marked));
        return probe;
    }

    /// Nothing for what this target never told.
    std::optional<Finding> judged(const ProbeKey &key, const QString &id, const Marked &marked) const
    {
        const auto signal = std::ranges::find(m_entries, id, &signals::Signal::id);
        const bool told = marked.contains(id);
        if (signal == m_entries.end() || (!told && id != "probe"_L1))
            return std::nullopt;
        signals::HostReadings target{.instance = key.first, .job = key.second, .machine = false};
        target.bySignal.insert(id, readingsOf(id, *signal, marked));
        signals::Readings round{.moment = m_input.moment};
        if (const auto &error = m_input.answers.of(u"probes").error)
            round.failures.insert(id, *error);
        const signals::Circumstances circumstances{.moment = m_input.moment, .sourceError = m_input.error};
        const auto findings = signals::judge(target, round, {*signal}, circumstances).findings;
        if (findings.isEmpty())
            return std::nullopt;
        Finding finding = findings.first();
        finding.query = metrics::filled(signal->query, {{u"by"_s, u"instance"_s}, {u"only"_s, only(key)}});
        return finding;
    }

    static SignalReadings readingsOf(const QString &id, const signals::Signal &signal, const Marked &marked)
    {
        SignalReadings known{.seen = true};
        const auto at = [&marked](const QString &mark) {
            const auto found = marked.constFind(mark);
            return found == marked.cend() ? std::nullopt : std::optional(dated(*found));
        };
        const auto value = marked.constFind(id);
        known.sampledAt = at(u"probe_at"_s);
        if (value != marked.cend() && known.sampledAt) {
            known.readings.append({.value = *value});
            return known;
        }
        known.sampledAt = at(u"last_at"_s);
        known.lastSeen = known.sampledAt;
        known.missing = signal.families.isEmpty() ? QStringList() : signal.families.first();
        if (const auto last = marked.constFind(u"last"_s); id == "probe"_L1 && last != marked.cend())
            known.readings.append({.value = *last});
        return known;
    }

    static Availability availabilityOf(const ProbeKey &key, const Span &span, const Marked &marked)
    {
        Availability one{.span = span.length};
        one.covered = std::min(1.0, marked.value(u"slots/"_s + span.name.toString()) / span.slots);
        const auto ratio = marked.constFind(u"ratio/"_s + span.name.toString());
        if (ratio != marked.cend() && one.covered > 0)
            one.ratio = *ratio;
        one.query = u"avg_over_time(avg_over_time(probe_success{%1}[%2])[%3:%2])"_s.arg(only(key), span.slot,
                                                                                        span.name);
        return one;
    }

    static QString only(const ProbeKey &key)
    {
        return u"instance=%1,job=%2"_s.arg(metrics::quoted(key.first), metrics::quoted(key.second));
    }

    const survey::Input &m_input;
    const QList<signals::Signal> &m_entries;
    std::map<ProbeKey, Marked> m_marked;
};

} // namespace

QList<Probe> readProbes(const survey::Input &input, const QList<signals::Signal> &entries)
{
    return ProbesReader(input, entries).read();
}

QList<Container> readContainers(const survey::Input &input)
{
    const survey::Answer &answer = input.answers.of(u"containers");
    std::map<std::pair<QString, QString>, Container> newest;
    for (const metrics::Sample &sample : answer.samples) {
        const QString target = sample.labels.value(u"instance");
        const survey::Machine *machine = input.machines.ofTarget(target);
        const base::Instant seen = dated(sample.value);
        Container one{.name = sample.labels.value(u"name"),
                      .image = sample.labels.value(u"image"),
                      .machine = machine ? machine->name : target,
                      .running = input.moment - seen <= stillRunning,
                      .seen = seen,
                      .query = u"container_last_seen{instance=%1,name=%2}"_s.arg(
                          metrics::quoted(target), metrics::quoted(sample.labels.value(u"name")))};
        Container &known = newest[{one.machine, one.name}];
        if (known.name.isEmpty() || known.seen < one.seen)
            known = one;
    }
    QList<Container> containers;
    for (const auto &[key, container] : newest)
        containers.append(container);
    return containers;
}

} // namespace services
