// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drift/drift.h"

#include "models/drift/comparison.h"

#include <algorithm>
#include <array>
#include <utility>

namespace drift {

using namespace Qt::StringLiterals;
using inventory::Subject;

namespace {

constexpr std::array<std::pair<Drift::Kind, QLatin1StringView>, 9> names{{
    {Drift::Kind::Silent, "silent"_L1},
    {Drift::Kind::Stopped, "stopped"_L1},
    {Drift::Kind::Undocumented, "undocumented"_L1},
    {Drift::Kind::Placement, "placement"_L1},
    {Drift::Kind::Memory, "memory"_L1},
    {Drift::Kind::Disk, "disk"_L1},
    {Drift::Kind::Cpus, "cpus"_L1},
    {Drift::Kind::Os, "os"_L1},
    {Drift::Kind::Image, "image"_L1},
}};

/// More is known of it than the containers that run there.
bool isSeenAsMachine(const MeasuredSubject &measured)
{
    return measured.exporter != MeasuredSubject::Exporter::None || measured.parent
        || measured.kind != inventory::Kind::Host;
}

/// Who is who, on both sides.
class Pairs {
public:
    Pairs(const NamedSubjects &named, const Measured &measured)
    {
        for (const MeasuredSubject &one : measured.subjects) {
            const QList<const Subject *> called = named.called(one.names);
            for (const Subject *subject : called)
                m_measured[subject].append(&one);
            if (called.isEmpty())
                m_unnamed.append(&one);
            else if (called.size() > 1)
                m_shared.unite({called.begin(), called.end()});
        }
    }

    /// The one that it is; null when there is none, or when nobody can tell.
    const MeasuredSubject *of(const Subject &subject) const
    {
        if (m_shared.contains(&subject))
            return nullptr;
        QList<const MeasuredSubject *> here = m_measured.value(&subject);
        if (here.size() > 1) // what is gone was replaced by another one of that name
            here.removeIf([](const MeasuredSubject *one) { return !one->isKnownNow(); });
        if (here.size() > 1)
            here.removeIf([](const MeasuredSubject *one) { return !isSeenAsMachine(*one); });
        return here.size() == 1 ? here.first() : nullptr;
    }

    bool isMentioned(const Subject &subject) const { return !m_measured.value(&subject).isEmpty(); }
    const QList<const MeasuredSubject *> &unnamed() const { return m_unnamed; }

private:
    QHash<const Subject *, QList<const MeasuredSubject *>> m_measured;
    QSet<const Subject *> m_shared; ///< a machine fits several of them
    QList<const MeasuredSubject *> m_unnamed;
};

bool isStopped(const MeasuredSubject &measured)
{
    using enum MeasuredSubject::Exporter;
    return measured.exporter == Down || measured.exporter == Gone;
}

QList<Drift> machineDrifts(const Subject &subject, const Pairs &pairs, const NamedSubjects &named)
{
    const MeasuredSubject *measured = pairs.of(subject);
    if (!measured) {
        const bool silent =
            inventory::isMachine(subject.kind) && !subject.isUnderBanner() && !pairs.isMentioned(subject);
        return silent ? QList<Drift>{wholeDrift(Drift::Kind::Silent, subject)} : QList<Drift>();
    }
    QList<Drift> drifts;
    if (isStopped(*measured) && inventory::isMachine(subject.kind) && !subject.isUnderBanner()) {
        drifts.append(wholeDrift(Drift::Kind::Stopped, subject));
        drifts.last().measured = measured->presence;
        drifts.last().measured->at = measured->lastSeen.value_or(measured->presence->at);
    }
    return drifts + comparedMachine(subject, *measured, named);
}

Drift undocumented(inventory::Kind kind, const QString &name, const Measurement &measured)
{
    return {.kind = Drift::Kind::Undocumented,
            .subjectKind = kind,
            .subject = name,
            .key = {},
            .written = {},
            .measured = measured,
            .proposal = {}};
}

QList<Drift> undocumentedProbes(const NamedSubjects &named, const Measured &measured)
{
    QList<Drift> drifts;
    QSet<QString> told; // several checks of one host are one service
    if (!named.hasPublicAddresses())
        return drifts;
    const inventory::NameIndex machines = measuredNames(measured);
    for (const MeasuredProbe &probe : measured.probes) {
        if (!machines.find({probe.host}).isEmpty() || told.contains(probe.host) || named.hasHost(probe.host))
            continue;
        told.insert(probe.host);
        drifts.append(undocumented(inventory::Kind::Service, probe.host, probe.success));
    }
    return drifts;
}

} // namespace

QLatin1StringView kindName(Drift::Kind kind)
{
    return std::ranges::find(names, kind, &std::pair<Drift::Kind, QLatin1StringView>::first)->second;
}

QList<Drift> driftOf(const inventory::Inventory &inventory, const Measured &measured)
{
    if (measured.subjects.isEmpty())
        return {}; // nothing is known of anybody, which is no silence of theirs
    const NamedSubjects named(inventory);
    const Pairs pairs(named, measured);
    QList<Drift> drifts;
    for (const Subject &subject : inventory.subjects) {
        if (subject.kind == inventory::Kind::Site)
            continue;
        drifts += machineDrifts(subject, pairs, named);
        drifts += comparedImages(subject, measured);
    }
    for (const MeasuredSubject *one : pairs.unnamed())
        if (one->isKnownNow() && isSeenAsMachine(*one))
            drifts.append(undocumented(one->kind, one->name, *one->presence));
    return drifts + undocumentedProbes(named, measured);
}

} // namespace drift
