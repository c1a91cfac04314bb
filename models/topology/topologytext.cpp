// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologytext.h"

#include "models/base/statetext.h"
#include "models/inventory/facttext.h"

#include <QCoreApplication>

namespace topology {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(topology)
};

QString stateCount(base::State state, int count)
{
    switch (state) {
    case base::State::Critical:
        return Words::tr("%n critical", nullptr, count);
    case base::State::Warning:
        return Words::tr("%n with a warning", nullptr, count);
    case base::State::Unknown:
        return Words::tr("%n unknown", nullptr, count);
    case base::State::Ok:
        return Words::tr("%n ok", nullptr, count);
    case base::State::NotApplicable:
        return Words::tr("%n not watched", nullptr, count);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString fallsText(const QHash<Kind, int> &kinds)
{
    QStringList parts;
    for (const Kind kind :
         {Kind::Hypervisor, Kind::Host, Kind::Vm, Kind::Container, Kind::Service, Kind::Device, Kind::Site}) {
        if (const int count = kinds.value(kind))
            parts.append(inventory::kindCountText(kind, count));
    }
    return parts.join(u", "_s);
}

QString belowText(const Counts &below)
{
    QStringList parts;
    for (const auto state : {base::State::Critical, base::State::Warning, base::State::Unknown,
                             base::State::Ok, base::State::NotApplicable}) {
        if (const int count = below[state])
            parts.append(stateCount(state, count));
    }
    return parts.join(u", "_s);
}

QString nodeText(const Node &node)
{
    const QString text =
        u"%1 · %2 · %3"_s.arg(node.name, inventory::kindText(node.kind), base::stateText(node.state));
    return node.below.all() == 0 ? text : text + u'\n' + Words::tr("below: %1").arg(belowText(node.below));
}

QString placedText(const Node &node)
{
    switch (node.placed) {
    case Node::Placed::Nowhere:
        return node.kind == Kind::Site ? QString() : Words::tr("nobody says where it is");
    case Node::Placed::Wiki:
        return Words::tr("placed by the wiki");
    case Node::Placed::Metrics:
        return Words::tr("placed by the metrics");
    }
    Q_UNREACHABLE_RETURN({});
}

QString doubtText(const Doubt &doubt)
{
    switch (doubt.kind) {
    case Doubt::Kind::Cycle:
        return Words::tr("%1 cannot run on %2: that would go round in a circle, or too deep")
            .arg(doubt.name, doubt.parent);
    case Doubt::Kind::Self:
        return Words::tr("%1 is said to run on itself").arg(doubt.name);
    case Doubt::Kind::Ambiguous:
        return Words::tr("%1 is said to run on %2, a name that several bear").arg(doubt.name, doubt.parent);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace topology
