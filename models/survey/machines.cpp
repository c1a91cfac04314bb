// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/survey/machines.h"

#include "models/health/subjects.h"

#include <algorithm>

namespace survey {

namespace {

Machine machineOf(const health::Host &host)
{
    const signals::Finding *reach = host.worst(u"reach");
    return {.name = host.name,
            .instance = host.instance,
            .kind = host.kind,
            .parent = host.parent,
            .site = host.site,
            .reach = reach ? reach->state : base::State::Unknown,
            .sampledAt = host.sampledAt};
}

} // namespace

Machines::Machines(const health::Fleet &fleet)
{
    for (const health::Host &host : fleet.hosts)
        m_all.append(machineOf(host));
    std::ranges::sort(m_all, {}, [](const Machine &one) { return std::tie(one.name, one.instance); });
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const Machine &machine = m_all.at(i);
        m_byInstance.insert(machine.instance, i);
        m_byHost.insert(health::hostPart(machine.instance).toCaseFolded(), i);
        m_byName.insert(machine.name.toCaseFolded(), i);
    }
}

const Machine *Machines::only(const QMultiHash<QString, qsizetype> &index, const QString &key) const
{
    return index.count(key) == 1 ? &m_all.at(index.value(key)) : nullptr;
}

const Machine *Machines::ofTarget(const QString &instance) const
{
    if (const auto found = m_byInstance.constFind(instance); found != m_byInstance.cend())
        return &m_all.at(*found);
    const QString host = health::hostPart(instance).toCaseFolded();
    if (const Machine *machine = only(m_byHost, host))
        return machine;
    return only(m_byName, host);
}

const Machine *Machines::named(const QString &name) const
{
    return only(m_byName, name.toCaseFolded());
}

} // namespace survey
