// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologybuilder.h"

#include "models/inventory/names.h"

namespace topology {

using namespace Qt::StringLiterals;
using inventory::Fact;
using inventory::Subject;

namespace {

/// What may carry others; the name of a service is no machine.
bool carries(Kind kind)
{
    return kind != Kind::Site && kind != Kind::Service && kind != Kind::Device;
}

class Builder {
public:
    Builder(const inventory::Inventory &inventory, const Parents &measured)
        : m_inventory(inventory)
        , m_measured(measured)
    {
        for (const QString &guest : measured.keys())
            m_guests.add({guest}, guest);
    }

    Topology build()
    {
        for (qsizetype i = 0; i < m_inventory.subjects.size(); ++i)
            add(i);
        const qsizetype described = m_topology.nodes.size();
        for (qsizetype node = 0; node < described; ++node)
            place(node);
        for (qsizetype node = 0; node < described; ++node)
            placeServices(node);
        for (qsizetype node = 0; node < described; ++node)
            placeParent(node);
        for (qsizetype node = 0; node < m_topology.nodes.size(); ++node) {
            const qsizetype parent = m_topology.nodes.at(node).parent;
            (parent < 0 ? m_topology.roots : m_topology.nodes[parent].children).append(node);
        }
        m_topology.setStates({});
        return m_topology;
    }

private:
    const Subject &subject(qsizetype node) const
    {
        return m_inventory.subjects.at(m_topology.nodes.at(node).subject);
    }

    inventory::NameIndex &indexOf(Kind kind)
    {
        return kind == Kind::Site ? m_sites : carries(kind) ? m_machines : m_others;
    }

    /// -1 when nobody is called so; of several the first.
    static qsizetype find(const inventory::NameIndex &index, const QString &name)
    {
        const auto match = index.find({name});
        return match.isEmpty() ? -1 : match.first().toLongLong();
    }

    void add(qsizetype subjectIndex)
    {
        const Subject &one = m_inventory.subjects.at(subjectIndex);
        const qsizetype node = m_topology.nodes.size();
        const QStringList others = inventory::waysToCall(one).sliced(1);
        m_topology.nodes.append({.kind = one.kind,
                                 .name = one.name,
                                 .subject = subjectIndex,
                                 .page = one.page,
                                 .line = one.line,
                                 .otherNames = others});
        indexOf(one.kind).add(QStringList{one.name} + others, QString::number(node));
    }

    /// Somebody whom only others name.
    qsizetype addNamed(Kind kind, const QString &name, const Fact *by)
    {
        const qsizetype node = m_topology.nodes.size();
        Node named{.kind = kind, .name = name};
        if (by) {
            named.page = by->page;
            named.line = by->line;
        }
        m_topology.nodes.append(named);
        indexOf(kind).add({name}, QString::number(node));
        return node;
    }

    void place(qsizetype node)
    {
        const Subject &one = subject(node);
        if (one.kind == Kind::Site)
            return;
        const auto guest = m_guests.find(inventory::waysToCall(one));
        if (guest.isUnique()) {
            const QString hypervisor = m_measured.value(guest.first());
            const qsizetype known = find(m_machines, hypervisor);
            const qsizetype parent = known < 0 ? addNamed(Kind::Hypervisor, hypervisor, nullptr) : known;
            if (hang(node, parent, Node::Placed::Metrics, nullptr))
                return;
        }
        if (const Fact *fact = one.fact(u"parent"); fact && hangOn(node, one.text(u"parent"), *fact))
            return;
        hangAtSite(node, one);
    }

    void hangAtSite(qsizetype node, const Subject &said)
    {
        const Fact *fact = said.fact(u"site");
        const QString site = said.text(u"site");
        if (!fact || site.isEmpty())
            return;
        const qsizetype known = find(m_sites, site);
        hang(node, known < 0 ? addNamed(Kind::Site, site, fact) : known, Node::Placed::Wiki, fact);
    }

    /// A machine that nobody places stands where its guests are said to stand.
    void placeParent(qsizetype node)
    {
        const qsizetype parent = m_topology.nodes.at(node).parent;
        if (parent >= 0 && m_topology.nodes.at(parent).parent < 0
            && m_topology.nodes.at(parent).kind != Kind::Site)
            hangAtSite(parent, subject(node));
    }

    bool hangOn(qsizetype node, const QString &parent, const Fact &fact)
    {
        if (parent.isEmpty())
            return false;
        if (m_machines.find({parent}).ids.size() > 1) {
            doubt(Doubt::Kind::Ambiguous, node, parent, fact);
            return false;
        }
        const qsizetype known = find(m_machines, parent);
        return hang(node, known < 0 ? addNamed(Kind::Host, parent, &fact) : known, Node::Placed::Wiki, &fact);
    }

    /// Services that a machine lists are below it, unless they say themselves where they run.
    void placeServices(qsizetype node)
    {
        const Subject &one = subject(node);
        const Fact *fact = one.fact(u"services");
        if (!fact || !carries(one.kind))
            return;
        for (const QString &name : one.texts(u"services")) {
            if (name.isEmpty())
                continue;
            const qsizetype known = find(m_others, name);
            const qsizetype service = known < 0 ? addNamed(Kind::Service, name, fact) : known;
            const Node::Placed placed = m_topology.nodes.at(service).placed;
            const qsizetype parent = m_topology.nodes.at(service).parent;
            if (placed == Node::Placed::Nowhere || m_topology.nodes.at(parent).kind == Kind::Site)
                hang(service, node, Node::Placed::Wiki, fact);
        }
    }

    bool hang(qsizetype node, qsizetype parent, Node::Placed placed, const Fact *fact)
    {
        int depth = m_heights.value(node) + 1;
        for (qsizetype above = parent; above >= 0; above = m_topology.nodes.at(above).parent) {
            if (above == node || ++depth > deepest) {
                doubt(parent == node ? Doubt::Kind::Self : Doubt::Kind::Cycle, node,
                      m_topology.nodes.at(parent).name, fact ? *fact : Fact{});
                return false;
            }
        }
        int height = m_heights.value(node);
        for (qsizetype above = parent; above >= 0; above = m_topology.nodes.at(above).parent)
            m_heights[above] = std::max(m_heights.value(above), ++height);
        m_topology.nodes[node].parent = parent;
        m_topology.nodes[node].placed = placed;
        return true;
    }

    void doubt(Doubt::Kind kind, qsizetype node, const QString &parent, const Fact &fact)
    {
        m_topology.doubts.append({.kind = kind,
                                  .name = m_topology.nodes.at(node).name,
                                  .parent = parent,
                                  .page = fact.page,
                                  .line = fact.line});
    }

    const inventory::Inventory &m_inventory;
    const Parents &m_measured;
    Topology m_topology;
    QHash<qsizetype, int> m_heights; ///< levels below a node
    inventory::NameIndex m_guests; ///< of m_measured
    inventory::NameIndex m_sites; ///< ids are nodes
    inventory::NameIndex m_machines;
    inventory::NameIndex m_others;
};

} // namespace

Topology build(const inventory::Inventory &inventory, const Parents &measured)
{
    return Builder(inventory, measured).build();
}

} // namespace topology
