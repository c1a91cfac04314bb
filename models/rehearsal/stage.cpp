// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/stage.h"

#include "models/topology/topologybuilder.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace {

topology::Parents parentsOf(const health::Fleet &fleet)
{
    topology::Parents parents;
    for (const health::Host &host : fleet.hosts)
        if (!host.parent.isEmpty())
            parents.insert(host.name, host.parent);
    return parents;
}

} // namespace

Stage::Stage(const Request &request)
    : m_request(request)
    , m_name(request.machine)
    , m_topology(topology::build(request.situation.directory.inventory(), parentsOf(request.situation.fleet)))
{
    const auto &hosts = request.situation.fleet.hosts;
    const auto found = std::ranges::find(hosts, request.machine, &health::Host::instance);
    m_host = found != hosts.end() ? &*found : hostNamed(request.machine);
    if (m_host)
        m_name = m_host->name;
    m_subject = directory().find(m_name);
}

const health::Host *Stage::hostNamed(const QString &name) const
{
    const auto &hosts = m_request.situation.fleet.hosts;
    const auto found = std::ranges::find_if(
        hosts, [&](const health::Host &host) { return !name.isEmpty() && isSame(host.name, name); });
    return found == hosts.end() ? nullptr : &*found;
}

bool Stage::isSame(const QString &one, const QString &other) const
{
    if (one.compare(other, Qt::CaseInsensitive) == 0)
        return true;
    const inventory::Subject *first = directory().find(one);
    return first && first == directory().find(other);
}

bool Stage::isGuest() const
{
    return (m_host && (m_host->kind == "vm"_L1 || !m_host->parent.isEmpty()))
        || (m_subject && (m_subject->kind == Kind::Vm || m_subject->kind == Kind::Container));
}

bool Stage::isHypervisor() const
{
    const auto isHere = [this](const Guest &guest) { return isSame(guest.node, m_name); };
    return (m_host && m_host->kind == "hypervisor"_L1) || (m_subject && m_subject->kind == Kind::Hypervisor)
        || !guests().isEmpty() || std::ranges::any_of(m_request.guests.all, isHere);
}

QString Stage::parent() const
{
    if (m_host && !m_host->parent.isEmpty())
        return m_host->parent;
    const inventory::Subject *parent = m_subject ? directory().parentOf(*m_subject) : nullptr;
    return parent ? parent->name : QString();
}

QStringList Stage::guests() const
{
    QStringList names;
    for (const health::Host &host : m_request.situation.fleet.hosts)
        if (!host.parent.isEmpty() && isSame(host.parent, m_name))
            names.append(host.name);
    for (const inventory::Subject *vm : below({Kind::Vm})) {
        const auto known = [&](const QString &name) { return isSame(name, vm->name); };
        if (std::ranges::none_of(names, known))
            names.append(vm->name);
    }
    return names;
}

QList<const inventory::Subject *> Stage::below(const QList<Kind> &kinds) const
{
    QList<const inventory::Subject *> found;
    const qsizetype node = m_topology.find(m_subject ? m_subject->name : m_name);
    if (node < 0)
        return found;
    const auto &subjects = directory().inventory().subjects;
    for (const qsizetype below : m_topology.below(node)) {
        const topology::Node &one = m_topology.nodes.at(below);
        if (one.subject >= 0 && kinds.contains(one.kind) && !subjects.at(one.subject).isUnderBanner())
            found.append(&subjects.at(one.subject));
    }
    return found;
}

Evidence written(const QString &whom, const inventory::Fact &fact)
{
    return {.whom = whom, .page = fact.page, .line = fact.line, .text = fact.text};
}

Evidence measured(const QString &whom, const signals::Finding &finding)
{
    return {.whom = whom, .finding = finding, .query = finding.query, .at = finding.at};
}

} // namespace rehearsal
