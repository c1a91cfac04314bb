// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/readingsassembly.h"

#include <algorithm>
#include <cmath>

namespace health {

using namespace Qt::StringLiterals;
using signals::HostReadings;
using signals::Reading;
using signals::Signal;

namespace {

QString withoutPort(const QString &instance)
{
    const qsizetype colon = instance.lastIndexOf(u':');
    bool isPort = false;
    (void)QStringView(instance).sliced(colon + 1).toUShort(&isPort);
    return colon > 0 && isPort ? instance.first(colon) : instance;
}

base::Instant instantOf(double seconds)
{
    return base::instantFromMs(std::llround(seconds * 1000));
}

/// Builds the machines of one refresh.
class Assembly {
public:
    explicit Assembly(base::Instant moment)
        : m_moment(moment)
    {
    }

    void identify(const metrics::Vector &identity)
    {
        m_backend =
            identity.seriesFetched ? u"victoriametrics"_s : u"prometheus"_s; // only the former counts series
        for (const metrics::Sample &sample : identity.samples) {
            HostReadings &host = hostOf(sample.labels);
            const base::Instant at = instantOf(sample.value);
            if (!host.sampledAt || *host.sampledAt < at) {
                host.sampledAt = at;
                m_nodenames[host.instance] = sample.labels.value(u"nodename");
            }
        }
    }

    void add(const Signal &signal, const metrics::Vector &vector)
    {
        for (const metrics::Sample &sample : vector.samples)
            insert(hostOf(sample.labels).readings[signal.id], signal,
                   {.parts = sample.labels.only(signal.parts), .value = sample.value, .at = {}});
    }

    void fail(const Signal &signal, const base::Error &error) { m_failures.insert(signal.id, error); }

    signals::Readings finished(const QList<settings::NameRule> &names)
    {
        signals::Readings readings{
            .hosts = m_hosts.values(), .moment = m_moment, .backend = m_backend, .failures = m_failures};
        for (HostReadings &host : readings.hosts) {
            host.name = nameOf(host.instance, names);
            dateReadings(host);
        }
        std::ranges::sort(readings.hosts, {},
                          [](const HostReadings &host) { return std::pair(host.name, host.instance); });
        return readings;
    }

private:
    HostReadings &hostOf(const metrics::Labels &labels)
    {
        HostReadings &host = m_hosts[labels.value(u"instance")];
        host.instance = labels.value(u"instance");
        if (host.job.isEmpty())
            host.job = labels.value(u"job");
        return host;
    }

    /// The same part may be reported twice (a path mounted over another); the worse of the two counts.
    static void insert(QList<Reading> &readings, const Signal &signal, Reading reading)
    {
        const auto same = std::ranges::find(readings, reading.parts, &Reading::parts);
        if (same == readings.end())
            readings.append(std::move(reading));
        else if (std::isnan(same->value)
                 || (signal.rule.direction == signals::Rule::Direction::Above ? reading.value > same->value
                                                                              : reading.value < same->value))
            same->value = reading.value;
    }

    QString nameOf(const QString &instance, const QList<settings::NameRule> &names) const
    {
        const QString host = withoutPort(instance);
        const auto rule = std::ranges::find_if(names, [&](const settings::NameRule &one) {
            return one.instance == instance || one.instance == host;
        });
        if (rule != names.end())
            return rule->name;
        const QString nodename = m_nodenames.value(instance);
        const auto bearers = std::ranges::count(m_nodenames, nodename);
        return !nodename.isEmpty() && bearers == 1 ? nodename : host;
    }

    /// The backend dates an expression by its evaluation, so the sample's own time comes from the machine: of
    /// the last scrape for what the scrape itself tells, else of the last sample of its metrics.
    void dateReadings(HostReadings &host) const
    {
        std::optional<base::Instant> scrapedAt;
        if (const auto age = host.readings.constFind(u"scrape_age"_s);
            age != host.readings.constEnd() && !age->isEmpty())
            scrapedAt = m_moment - base::Milliseconds(std::llround(age->first().value * 1000));
        for (auto [id, readings] : host.readings.asKeyValueRange()) {
            const bool ofTheScrape = id == "reach"_L1 || id == "scrape_age"_L1;
            for (Reading &reading : readings)
                reading.at = ofTheScrape ? scrapedAt : host.sampledAt;
            std::ranges::sort(readings, {}, &Reading::parts);
        }
    }

    base::Instant m_moment;
    QString m_backend;
    QMap<QString, HostReadings> m_hosts;
    QHash<QString, QString> m_nodenames;
    QHash<QString, base::Error> m_failures;
};

/// The error of a refresh that learnt nothing: the first one, or one that asks for patience.
base::Error failureOf(const Answers &answers)
{
    const auto busy = std::ranges::find_if(answers.bySignal, [](const auto &answer) {
        return !answer && answer.error().kind == base::Error::Kind::Busy;
    });
    return busy == answers.bySignal.end() ? answers.identity.error() : busy->error();
}

} // namespace

QString identityQuery()
{
    return u"max by (instance, job, nodename) (timestamp(node_uname_info)) or max by (instance, job, "
           u"nodename) "
           "(max_over_time(timestamp(node_uname_info)[6h:2m]))"_s;
}

base::Result<signals::Readings> assemble(const Answers &answers, const QList<Signal> &entries,
                                         const QList<settings::NameRule> &names)
{
    const bool anyAnswered = answers.identity.has_value()
        || std::ranges::any_of(answers.bySignal, [](const auto &answer) { return answer.has_value(); });
    if (!anyAnswered)
        return std::unexpected(failureOf(answers));

    Assembly assembly(answers.moment);
    if (answers.identity)
        assembly.identify(*answers.identity);
    for (size_t i = 0; i < answers.bySignal.size(); ++i) {
        const Signal &signal = entries.at(qsizetype(i));
        if (const auto &answer = answers.bySignal[i])
            assembly.add(signal, *answer);
        else
            assembly.fail(signal, answer.error());
    }
    return assembly.finished(names);
}

} // namespace health
