// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/subjects.h"
#include "models/incidents/outage.h"
#include "models/incidents/sighting.h"
#include "models/metrics/promql.h"

namespace incidents {

using namespace Qt::StringLiterals;
using base::Instant;
using base::Milliseconds;
using survey::Machine;

namespace {

constexpr Milliseconds scrapedApart = std::chrono::minutes(10); ///< what falls together is not seen at once

QString queryOf(Episode::Kind kind, const QString &instance)
{
    const QString family = kind == Episode::Kind::Machine ? u"up"_s : u"probe_success"_s;
    return u"%1{instance=%2}"_s.arg(family, metrics::quoted(instance));
}

/// The episodes of one thing, which was seen only while it was down.
QList<Episode> episodesOf(const Seen &seen, const Episode &what, Instant lastLook)
{
    QList<Episode> episodes;
    for (const Stretch &stretch : stretchesOf(seen.looks, lastLook)) {
        episodes.append(what);
        episodes.last().from = stretch.from;
        episodes.last().to = stretch.to;
    }
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
        const Instant seenDown = lastLook(m_input.answers, u"down"_s, m_input.moment);
        for (const Seen &seen : seenIn(m_input.answers, u"down"_s, m_input.moment)) {
            const QString instance = seen.labels.value(u"instance");
            if (const Machine *machine = m_input.machines.ofTarget(instance);
                machine && machine->instance == instance) // not another exporter on it
                m_episodes += episodesOf(seen, ofMachine(*machine), seenDown);
        }
        const Instant seenSilent = lastLook(m_input.answers, u"unanswered"_s, m_input.moment);
        for (const Seen &seen : seenIn(m_input.answers, u"unanswered"_s, m_input.moment))
            m_episodes += episodesOf(seen, ofService(seen.labels.value(u"instance")), seenSilent);
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
    for (const auto &[id, family] : {std::pair{u"down"_s, u"up"_s}, {u"unanswered"_s, u"probe_success"_s}})
        questions += questionsOver(id, u"max by (instance) (%1%2) == 0"_s.arg(family, u"%1"_s));
    return questions;
}

Outages readOutages(const survey::Input &input)
{
    return {.list = outagesOf(Reader(input).episodes(), input.moment, scrapedApart),
            .step = lookStep,
            .moment = input.moment};
}

} // namespace incidents
