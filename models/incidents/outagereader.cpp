// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/subjects.h"
#include "models/incidents/outage.h"
#include "models/metrics/promql.h"

#include <QMap>

#include <algorithm>

namespace incidents {

using namespace Qt::StringLiterals;
using base::Instant;
using base::Milliseconds;
using survey::Machine;

namespace {

constexpr Milliseconds fineStep = std::chrono::minutes(1);
constexpr Milliseconds coarseStep = std::chrono::minutes(5); ///< of what is older than a week
constexpr Milliseconds fineLength = std::chrono::days(7);
constexpr int missedSamples = 1; ///< one that was not scraped does not end an episode

QString queryOf(Episode::Kind kind, const QString &instance)
{
    const QString family = kind == Episode::Kind::Machine ? u"up"_s : u"probe_success"_s;
    return u"%1{instance=%2}"_s.arg(family, metrics::quoted(instance));
}

/// When something was down, and how long until the next look.
struct Sighting {
    Instant at;
    Milliseconds step;
};

/// The episodes of one thing, which was seen only while it was down.
QList<Episode> episodesOf(const QList<Sighting> &sightings, const Episode &what, Instant moment)
{
    QList<Episode> episodes;
    for (const Sighting &seen : sightings) {
        if (seen.at > moment)
            break; // the range ends on a multiple of its step
        const bool goesOn = !episodes.isEmpty() && seen.at - *episodes.last().to <= missedSamples * seen.step;
        if (!goesOn) {
            episodes.append(what);
            episodes.last().from = seen.at;
        }
        episodes.last().to = seen.at + seen.step; // when it was up again, unless it is seen down once more
    }
    for (Episode &episode : episodes)
        if (*episode.to > moment)
            episode.to.reset();
    return episodes;
}

class Reader {
public:
    explicit Reader(const survey::Input &input)
        : m_input(input)
    {
    }

    QList<Episode> episodes()
    {
        const auto machines = sightings(u"down"_s);
        for (auto seen = machines.cbegin(); seen != machines.cend(); ++seen)
            if (const Machine *machine = m_input.machines.ofTarget(seen.key());
                machine && machine->instance == seen.key()) // not another exporter on it
                m_episodes += episodesOf(*seen, ofMachine(*machine), m_input.moment);
        const auto services = sightings(u"unanswered"_s);
        for (auto seen = services.cbegin(); seen != services.cend(); ++seen)
            m_episodes += episodesOf(*seen, ofService(seen.key()), m_input.moment);
        return m_episodes;
    }

private:
    Episode ofMachine(const Machine &machine) const
    {
        const inventory::Subject *subject = m_input.directory.find(machine.name);
        const inventory::Subject *parent = subject ? m_input.directory.parentOf(*subject) : nullptr;
        const bool measured = !machine.parent.isEmpty();
        return {.kind = Episode::Kind::Machine,
                .subject = machine.name,
                .instance = machine.instance,
                .parent = measured ? machine.parent
                    : parent       ? parent->name
                                   : QString(),
                .from = {},
                .to = {},
                .query = queryOf(Episode::Kind::Machine, machine.instance)};
    }

    /// Of the service that the inventory knows by that address, on the machine it says; else the address.
    Episode ofService(const QString &target) const
    {
        const QString host = health::probedHost(target);
        const inventory::Subject *service = m_input.directory.find(host);
        const inventory::Subject *parent = service ? m_input.directory.parentOf(*service) : nullptr;
        return {.kind = Episode::Kind::Service,
                .subject = service ? service->name : host,
                .instance = target,
                .parent = parent ? parent->name : QString(),
                .from = {},
                .to = {},
                .query = queryOf(Episode::Kind::Service, target)};
    }

    /// By instance, each in the order of time: the older ones from the coarse question.
    QMap<QString, QList<Sighting>> sightings(const QString &id) const
    {
        QMap<QString, QList<Sighting>> all;
        const Instant fineFrom = m_input.moment - fineLength;
        for (const metrics::Series &series : m_input.answers.series(id + u" coarse"_s))
            for (const qint64 time : series.times)
                if (const Instant at = base::instantFromMs(time); at < fineFrom)
                    all[series.labels.value(u"instance")].append({.at = at, .step = coarseStep});
        for (const metrics::Series &series : m_input.answers.series(id))
            for (const qint64 time : series.times)
                if (const Instant at = base::instantFromMs(time); at >= fineFrom)
                    all[series.labels.value(u"instance")].append({.at = at, .step = fineStep});
        return all;
    }

    const survey::Input &m_input;
    QList<Episode> m_episodes;
};

} // namespace

std::optional<Instant> Outage::to() const
{
    std::optional<Instant> last = root.to;
    for (const Episode &one : consequences)
        last = last && one.to ? std::optional(std::max(*last, *one.to)) : std::nullopt;
    return last;
}

QList<survey::Question> outageQuestions()
{
    QList<survey::Question> questions;
    for (const auto &[id, family] : {std::pair{u"down"_s, u"up"_s}, {u"unanswered"_s, u"probe_success"_s}}) {
        const QString promql = u"max by (instance) (%1) == 0"_s.arg(family);
        questions.append({.id = id, .promql = promql, .length = fineLength, .step = fineStep});
        questions.append({.id = id + u" coarse"_s,
                          .promql = promql,
                          .length = outageLength,
                          .step = coarseStep,
                          .every = std::chrono::hours(1)});
    }
    return questions;
}

Outages readOutages(const survey::Input &input)
{
    constexpr Milliseconds slack = 2 * coarseStep;
    return {.list = outagesOf(Reader(input).episodes(), input.moment, slack),
            .step = fineStep,
            .moment = input.moment};
}

} // namespace incidents
