// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/ranking.h"

#include "models/changes/changereader.h"
#include "models/topology/topologybuilder.h"

#include <algorithm>
#include <array>
#include <functional>

namespace changes {

using namespace Qt::StringLiterals;
using topology::Kind;
using topology::Node;
using topology::Topology;

namespace {

constexpr double laterShare = 0.25;
constexpr double symptomShare = 0.25;
constexpr std::array placeWeights{1.0, 0.7, 0.5, 0.3, 0.15}; ///< by Nearness

/// Where something is in the forest; -1: nobody knows.
struct Place {
    qsizetype machine = -1; ///< itself, or what it runs on
    qsizetype hypervisor = -1; ///< what that machine runs on
    qsizetype site = -1;
};

Place placeOf(const QString &name, const Topology &places)
{
    Place place;
    const qsizetype node = places.find(name);
    if (node < 0)
        return place;
    for (qsizetype at = node; at >= 0; at = places.nodes.at(at).parent) {
        const Node &one = places.nodes.at(at);
        if (one.kind == Kind::Site)
            place.site = at;
        else if (one.kind == Kind::Service || one.kind == Kind::Container)
            continue;
        else if (place.machine < 0)
            place.machine = at;
        else if (place.hypervisor < 0)
            place.hypervisor = at;
    }
    if (place.machine < 0 && place.site < 0)
        place.machine = node; // a service that nobody places is only near to itself
    return place;
}

bool isOne(qsizetype node, qsizetype other)
{
    return node >= 0 && node == other;
}

Nearness between(const Place &changed, const Place &broken)
{
    if (isOne(changed.machine, broken.machine))
        return Nearness::Same;
    if (isOne(changed.machine, broken.hypervisor))
        return Nearness::Hypervisor;
    if (isOne(changed.hypervisor, broken.hypervisor) || isOne(changed.hypervisor, broken.machine))
        return Nearness::Neighbour;
    return isOne(changed.site, broken.site) ? Nearness::Site : Nearness::Elsewhere;
}

double timeWeight(base::Milliseconds before)
{
    const double hours = std::chrono::duration<double, std::ratio<3600>>(std::chrono::abs(before)).count();
    return (before >= base::Milliseconds(0) ? 1 : laterShare) / (1 + hours);
}

inventory::Subject subjectOf(const survey::Machine &machine)
{
    return {.kind = inventory::kindFromName(machine.kind).value_or(Kind::Host), .name = machine.name};
}

} // namespace

Topology placesOf(const inventory::Inventory &inventory, const QList<survey::Machine> &machines)
{
    const inventory::Directory written(inventory);
    inventory::Inventory all = inventory;
    topology::Parents measured;
    for (const survey::Machine &machine : machines) {
        const inventory::Subject *known = written.find(machine.name);
        if (!known || !inventory::isMachine(known->kind))
            all.subjects.append(subjectOf(machine));
        if (!machine.parent.isEmpty())
            measured.insert(machine.name, machine.parent);
    }
    return topology::build(all, measured);
}

Nearness nearnessOf(const Change &change, const QString &subject, const Topology &places)
{
    if (subject.isEmpty() || change.subject.isEmpty())
        return Nearness::Elsewhere;
    const bool concerns = change.subject.compare(subject, Qt::CaseInsensitive) == 0
        || (change.kind == Change::Kind::Silence && change.with.contains(subject, Qt::CaseInsensitive));
    return concerns ? Nearness::Same : between(placeOf(change.subject, places), placeOf(subject, places));
}

QList<Ranked> ranked(QList<Change> changes, base::Instant around, const QString &subject,
                     const Topology &places)
{
    sortByTime(changes);
    QList<Ranked> list;
    for (const Change &change : std::as_const(changes)) {
        Ranked one{.change = change, .nearness = nearnessOf(change, subject, places)};
        one.score = timeWeight(around - change.at) * placeWeights.at(std::size_t(one.nearness))
            * (isSymptom(change.kind) ? symptomShare : 1);
        list.append(one);
    }
    std::ranges::stable_sort(list, std::ranges::greater(), &Ranked::score);
    return list;
}

} // namespace changes
