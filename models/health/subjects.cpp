// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/subjects.h"

#include "models/health/hosttext.h"
#include "models/health/questions.h"

#include <QUrl>

#include <algorithm>

namespace health {

using namespace Qt::StringLiterals;
using signals::HostReadings;

QString hostPart(const QString &instance)
{
    const qsizetype colon = instance.lastIndexOf(u':');
    bool isPort = false;
    (void)QStringView(instance).sliced(colon + 1).toUShort(&isPort);
    return colon > 0 && isPort ? instance.first(colon) : instance;
}

QString probedHost(const QString &target)
{
    const QString host = target.contains(QLatin1StringView("://")) ? QUrl(target).host()
                                                                   : hostPart(target.section(u'/', 0, 0));
    return host.toCaseFolded();
}

void Subjects::addMachine(const QString &instance, const QString &job, const QString &nodename,
                          std::optional<base::Instant> sampledAt)
{
    Machine &machine = m_machines[instance];
    if (machine.job.isEmpty())
        machine.job = job;
    if (!nodename.isEmpty() && (!machine.sampledAt || machine.sampledAt < sampledAt))
        machine.nodename = nodename;
    machine.sampledAt = std::max(machine.sampledAt, sampledAt);
}

void Subjects::settle()
{
    for (const auto &[instance, machine] : std::as_const(m_machines).asKeyValueRange())
        ++m_bearers[ownName(instance)];
    for (const auto &[instance, machine] : std::as_const(m_machines).asKeyValueRange()) {
        HostReadings host{.instance = instance,
                          .job = machine.job,
                          .name = nameOf(instance),
                          .sampledAt = machine.sampledAt};
        const QString name = host.name.toCaseFolded();
        host.parent = m_guests.value(name).node;
        host.kind = kindOf(name, u"host"_s);
        const QString part = hostPart(instance).toCaseFolded();
        m_byAlias.insert(part, instance);
        if (name != part)
            m_byAlias.insert(name, instance);
        m_resolved.insert(instance, instance);
        m_targets[instance].append(instance);
        m_subjects.insert(instance, host);
    }
}

/// What a target calls itself, which another one may, too.
QString Subjects::ownName(const QString &instance) const
{
    const QString labelled = m_labelled.value(instance);
    return labelled.isEmpty() ? m_machines.value(instance).nodename : labelled;
}

QString Subjects::nameOf(const QString &instance) const
{
    const QString host = hostPart(instance);
    const auto rule = std::ranges::find_if(m_names, [&](const settings::NameRule &one) {
        return one.instance == instance || one.instance == host;
    });
    if (rule != m_names.end())
        return rule->name;
    const QString own = ownName(instance);
    const bool another = m_labelled.contains(instance) && !m_machines.contains(instance); // of a machine, too
    if (!own.isEmpty() && (another || m_bearers.value(own) == 1))
        return own;
    return instance == unlabelled ? namelessText() : host;
}

QString Subjects::kindOf(const QString &folded, const QString &otherwise) const
{
    return m_hypervisors.contains(folded) ? u"hypervisor"_s : m_guests.contains(folded) ? u"vm"_s : otherwise;
}

QString Subjects::resolve(const QString &instance)
{
    const QStringList aliases{nameOf(instance).toCaseFolded(), hostPart(instance).toCaseFolded()};
    for (const QString &alias : aliases)
        if (m_byAlias.count(alias) == 1)
            return m_byAlias.value(alias);
    for (const QString &alias : aliases)
        if (!m_byAlias.contains(alias) && (m_guests.contains(alias) || m_hypervisors.contains(alias)))
            return ofName(m_hypervisors.value(alias, m_guests.value(alias).name), {}).instance;
    return instance;
}

HostReadings &Subjects::ofTarget(const QString &instance)
{
    auto known = m_resolved.find(instance);
    if (known == m_resolved.end()) {
        known = m_resolved.insert(instance, resolve(instance));
        m_targets[*known].append(instance);
    }
    HostReadings &host = m_subjects[*known];
    if (host.instance.isEmpty())
        host = {.instance = *known, .name = nameOf(*known), .machine = false};
    return host;
}

HostReadings &Subjects::ofName(const QString &name, const QString &kind)
{
    const QString folded = name.toCaseFolded();
    if (m_byAlias.count(folded) == 1)
        return m_subjects[m_byAlias.value(folded)];
    const QString actual = kindOf(folded, kind);
    const QString key = actual + u'/' + name; // no target is called like this: it has no instance of its own
    HostReadings &host = m_subjects[key];
    if (host.instance.isEmpty())
        host = {.instance = key,
                .name = name.isEmpty() ? namelessText() : name,
                .kind = actual,
                .parent = m_guests.value(folded).node,
                .machine = false};
    return host;
}

QList<HostReadings> Subjects::finished() const
{
    QList<HostReadings> hosts = m_subjects.values();
    for (HostReadings &host : hosts) {
        host.others = m_targets.value(host.instance);
        host.others.removeOne(host.instance);
    }
    std::ranges::sort(hosts, {}, [](const HostReadings &host) { return std::tie(host.name, host.instance); });
    return hosts;
}

} // namespace health
