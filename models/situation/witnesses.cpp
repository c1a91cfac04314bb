// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/situation/witnesses.h"

#include "models/health/subjects.h"
#include "models/inventory/names.h"
#include "models/situation/following.h"

namespace situation {

using namespace Qt::StringLiterals;
using base::State;
using health::Host;
using inventory::Kind;
using inventory::Subject;
using probe::Monitoring;
using probe::Target;
using View = Monitoring::View;

namespace {

bool isMachine(const QString &kind)
{
    return kind == "host"_L1 || kind == "hypervisor"_L1 || kind == "vm"_L1 || kind == "device"_L1;
}

/// The addresses of one subject, each host once unless a URL says otherwise.
class Places {
public:
    explicit Places(const Subject &subject)
        : m_subject(subject)
        , m_machine(isMachine(inventory::kindName(subject.kind)))
    {
        take(subject.texts(u"public_url"), true);
        take(subject.texts(u"admin_url"), false);
        take(subject.texts(u"fqdn"), !m_machine);
        if (m_places.isEmpty())
            take(subject.texts(u"addresses"), false);
    }

    QList<WatchedPlace> found() const { return m_places; }

private:
    void take(const QStringList &written, bool meantForAll)
    {
        for (const QString &one : written) {
            const bool url = one.contains("://"_L1);
            auto target = probe::targetFromText(url ? one : one.section(u'/', 0, 0)); // 192.0.2.7/24
            if (!target || (target->isHere() && !(url && meantForAll)) || isTaken(*target))
                continue;
            target->subject = m_subject.name;
            target->meantForAll = meantForAll;
            m_places.append({.target = *target,
                             .kind = inventory::kindName(m_subject.kind),
                             .names = inventory::waysToCall(m_subject),
                             .parent = m_subject.text(u"parent")});
        }
    }

    /// A bare name tells nothing that a URL of the same host does not.
    bool isTaken(const Target &target) const
    {
        return std::ranges::any_of(m_places, [&target](const WatchedPlace &place) {
            return target.kind == Target::Kind::Machine ? place.target.host == target.host
                                                        : place.target.key() == target.key();
        });
    }

    const Subject &m_subject;
    bool m_machine;
    QList<WatchedPlace> m_places;
};

/// The machines of a fleet, by what people call them.
class Machines {
public:
    Machines(const health::Fleet &fleet, const QList<SourceStatus> &sources)
    {
        const auto metrics = std::ranges::find(sources, u"metrics"_s, &SourceStatus::id);
        m_answers = metrics != sources.end() && metrics->state != SourceStatus::State::Down;
        for (const Host &host : fleet.hosts) {
            m_names.add({host.name, health::hostPart(host.instance)}, host.instance);
            m_hosts.insert(host.instance, &host);
        }
    }

    /// Null when none is called so, or several are.
    const Host *find(const QStringList &names) const
    {
        const auto match = m_names.find(names);
        return match.isUnique() ? m_hosts.value(match.first()) : nullptr;
    }

    Monitoring of(const Host *host) const
    {
        if (!m_answers)
            return {.view = View::Silent};
        const signals::Finding *reach = host ? host->worst(u"reach") : nullptr;
        if (!reach || reach->reason.code == signals::Reason::Code::OnlyNamed)
            return {.view = View::Unwatched};
        if (const signals::Finding *stopped = stoppedGuest(*host))
            return {.view = View::Down, .since = stopped->since};
        return {.view = reach->state == State::Ok    ? View::Up
                    : reach->state == State::Unknown ? View::Silent
                                                     : View::Down,
                .since = reach->since};
    }

private:
    bool m_answers = false;
    inventory::NameIndex m_names;
    QHash<QString, const Host *> m_hosts; ///< by instance
};

struct Found {
    Monitoring monitoring;
    QString instance;
};

Found found(const WatchedPlace &place, const Machines &machines)
{
    if (isMachine(place.kind)) {
        const Host *own = machines.find(place.names);
        return {.monitoring = machines.of(own), .instance = own ? own->instance : QString()};
    }
    const Host *under = place.parent.isEmpty() ? nullptr : machines.find({place.parent});
    Monitoring monitoring = machines.of(under);
    if (monitoring.view == View::Up)
        monitoring = {.view = View::Unwatched}; // a machine that runs does not make its services run
    return {.monitoring = monitoring, .instance = under ? under->instance : QString()};
}

} // namespace

QList<WatchedPlace> placesOf(const inventory::Inventory &inventory)
{
    QList<WatchedPlace> places;
    for (const Subject &subject : inventory.subjects)
        if (subject.kind != Kind::Site)
            places += Places(subject).found();
    return places;
}

QList<Target> targetsOf(const QList<WatchedPlace> &places)
{
    QList<Target> targets;
    for (const WatchedPlace &place : places)
        targets.append(place.target);
    return targets;
}

Monitoring monitoringOf(const WatchedPlace &place, const health::Fleet &fleet,
                        const QList<SourceStatus> &sources)
{
    return found(place, Machines(fleet, sources)).monitoring;
}

QList<WitnessView> witnessesOf(const QList<WatchedPlace> &places, const health::Fleet &fleet,
                               const QList<SourceStatus> &sources, const SightOf &sightOf,
                               std::optional<probe::Offline> offline, base::Instant now)
{
    const Machines machines(fleet, sources);
    QList<WitnessView> views;
    for (const WatchedPlace &place : places) {
        const auto [monitoring, instance] = found(place, machines);
        views.append(
            {.subject = place.target.subject,
             .kind = place.kind,
             .instance = instance,
             .witness = probe::witnessOf(place.target, monitoring, sightOf(place.target), offline, now)});
    }
    std::ranges::stable_sort(views, [](const WitnessView &a, const WitnessView &b) {
        return std::tie(b.witness.state, a.subject) < std::tie(a.witness.state, b.subject);
    });
    return views;
}

} // namespace situation
