// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/probe/probestore.h"

#include <QSet>

namespace probe {

ProbeStore::ProbeStore(Prober prober, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_prober(std::move(prober))
    , m_clock(clock)
{
}

void ProbeStore::setTargets(const QList<Target> &targets)
{
    if (m_targets == targets)
        return;
    m_targets = targets;
    QSet<QString> named;
    for (const Target &target : targets)
        named.insert(target.key());
    m_sights.removeIf([&named](const auto &entry) { return !named.contains(entry.key()); });
    Q_EMIT changed();
}

void ProbeStore::refresh()
{
    const QList<Target> due = dueTargets();
    for (const Target &target : due)
        m_lookedAt.insert(target.key(), m_clock.now());
    if (due.isEmpty() && m_looking.isRunning())
        return; // it ends with refreshed()
    m_looking = due.isEmpty() ? base::Pending<Round>::ready(Round{.offline = m_offline}) : m_prober.look(due);
    m_looking.deliver(this, [this](const base::Result<Round> &round) { accept(*round); });
}

QList<Target> ProbeStore::dueTargets() const
{
    QList<Target> due;
    QSet<QString> taken;
    for (const Target &target : m_targets) {
        const auto before = m_lookedAt.constFind(target.key());
        const bool rested = before == m_lookedAt.cend() || m_clock.now() - *before >= shortestInterval;
        if (rested && !taken.contains(target.key())) {
            taken.insert(target.key());
            due.append(target);
        }
    }
    return due;
}

void ProbeStore::accept(const Round &round)
{
    m_offline = round.offline;
    for (const Sight &sight : round.sights)
        if (!m_offline || sight.target.isHere()) // silence all around says nothing of anybody
            keep(sight);
    m_asOf = m_clock.now();
    Q_EMIT changed();
    Q_EMIT refreshed();
}

void ProbeStore::keep(Sight sight)
{
    const auto before = m_sights.constFind(sight.target.key());
    if (before != m_sights.cend()) // what was so at the first look may have been so for weeks
        sight.since = before->fault == sight.fault ? before->since : std::optional(sight.at);
    m_sights.insert(sight.target.key(), sight);
}

std::optional<Sight> ProbeStore::sightOf(const Target &target) const
{
    const auto found = m_sights.constFind(target.key());
    if (found == m_sights.cend())
        return std::nullopt;
    Sight sight = *found;
    sight.target = target;
    return sight;
}

} // namespace probe
