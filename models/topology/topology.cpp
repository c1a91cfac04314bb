// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topology.h"

#include "models/inventory/names.h"

#include <algorithm>
#include <tuple>

namespace topology {

namespace {

/// Parents before their children, so that a walk backwards meets the deepest first. No recursion: how deep a
/// wiki nests is not ours to decide.
QList<qsizetype> inOrder(const Topology &topology, QList<qsizetype> stack)
{
    QList<qsizetype> order;
    std::ranges::reverse(stack);
    while (!stack.isEmpty()) {
        const qsizetype node = stack.takeLast();
        order.append(node);
        const auto &children = topology.nodes.at(node).children;
        stack.append(QList<qsizetype>(children.rbegin(), children.rend()));
    }
    return order;
}

QStringList namesOf(const Node &node)
{
    return QStringList{node.name} + node.otherNames;
}

/// How everybody stands, looked up by whatever they are called.
class Standing {
public:
    explicit Standing(const States &states)
        : m_states(states)
    {
        for (const QString &name : states.keys())
            m_names.add({name}, name);
    }

    /// Of several that bear a name the worst. Only machines are measured: a service that is called as its
    /// machine is not green because of it.
    base::State of(const Node &node) const
    {
        base::State state = base::State::NotApplicable;
        if (node.kind != Kind::Hypervisor && node.kind != Kind::Host && node.kind != Kind::Vm)
            return state;
        for (const QString &name : m_names.find(namesOf(node)).ids)
            state = base::worse(state, m_states.value(name));
        return state;
    }

private:
    const States &m_states;
    inventory::NameIndex m_names;
};

} // namespace

QList<qsizetype> Topology::below(qsizetype node) const
{
    return inOrder(*this, nodes.at(node).children);
}

QHash<Kind, int> Topology::kindsBelow(qsizetype node) const
{
    QHash<Kind, int> counts;
    for (const qsizetype one : below(node))
        ++counts[nodes.at(one).kind];
    return counts;
}

QList<qsizetype> Topology::path(qsizetype node) const
{
    QList<qsizetype> way;
    for (; node >= 0; node = nodes.at(node).parent)
        way.prepend(node);
    return way;
}

qsizetype Topology::find(const QString &name) const
{
    inventory::NameIndex index;
    for (qsizetype i = 0; i < nodes.size(); ++i)
        index.add(namesOf(nodes.at(i)), QString::number(i));
    const auto match = index.find({name});
    return match.isEmpty() ? -1 : match.first().toLongLong();
}

void Topology::setStates(const States &states)
{
    const Standing standing(states);
    for (Node &node : nodes) {
        node.state = standing.of(node);
        node.worst = node.state;
        node.below = {};
    }
    const QList<qsizetype> order = inOrder(*this, roots);
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        const Node &node = nodes.at(*it);
        if (node.parent < 0)
            continue;
        Node &parent = nodes[node.parent];
        parent.worst = base::worse(parent.worst, node.worst);
        ++parent.below[node.state];
        for (std::size_t state = 0; state < node.below.of.size(); ++state)
            parent.below.of[state] += node.below.of[state];
    }
    sort();
}

void Topology::sort()
{
    const auto key = [this](qsizetype index) {
        const Node &node = nodes.at(index);
        return std::tuple(-int(node.worst), int(node.kind), node.name.toCaseFolded(), index);
    };
    const auto place = [&](QList<qsizetype> &siblings) {
        std::ranges::sort(siblings, {}, key);
        for (qsizetype row = 0; row < siblings.size(); ++row)
            nodes[siblings.at(row)].row = row;
    };
    place(roots);
    for (Node &node : nodes)
        place(node.children);
}

} // namespace topology
