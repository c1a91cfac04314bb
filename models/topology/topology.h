// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"
#include "models/inventory/inventory.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace topology {

using inventory::Kind;

/// How a machine stands, by whatever it is called: its name, its FQDN or another name of it. Passed in as
/// values, since who measures stands beside us. Who is not in it is not watched.
using States = QHash<QString, base::State>;

/// Who runs on whom as the metrics know it: the name of a guest to that of its hypervisor.
using Parents = QHash<QString, QString>;

/// How many subjects of a state; who is not watched counts, too.
struct Counts {
    std::array<int, 5> of{}; ///< by base::State

    int &operator[](base::State state) { return of.at(std::size_t(state)); }
    int operator[](base::State state) const { return of.at(std::size_t(state)); }
    int all() const { return of[0] + of[1] + of[2] + of[3] + of[4]; }

    bool operator==(const Counts &) const = default;
};

/// A subject in its place.
struct Node {
    /// Who says where it is.
    enum class Placed { Nowhere, Wiki, Metrics };
    Kind kind = Kind::Host;
    QString name;
    qsizetype parent = -1; ///< index into Topology::nodes; -1: at the top
    QList<qsizetype> children; ///< the worst first, then by kind and name
    qsizetype row = 0; ///< among its siblings
    qsizetype subject = -1; ///< index into Inventory::subjects; -1: only named by others
    Placed placed = Placed::Nowhere;
    QString page; ///< where it is described, or named
    int line = 0;
    QStringList otherNames; ///< that the metrics may call it
    base::State state = base::State::NotApplicable; ///< its own
    base::State worst = base::State::NotApplicable; ///< of it and all below
    Counts below; ///< of all below, without itself

    bool operator==(const Node &) const = default;
};

/// Something about a place that cannot be.
struct Doubt {
    enum class Kind {
        Cycle, ///< it would stand on itself, or nests deeper than anybody builds
        Ambiguous, ///< two subjects bear the name of its parent
        Self, ///< it names itself
    };
    Kind kind = Kind::Cycle;
    QString name; ///< the subject
    QString parent; ///< as it is written
    QString page;
    int line = 0;

    bool operator==(const Doubt &) const = default;
};

/// Sites, what stands there, what runs on that, down to services: a forest.
struct Topology {
    QList<Node> nodes;
    QList<qsizetype> roots;
    QList<Doubt> doubts;

    /// All that falls with a node: what is below it, in the order of the tree.
    QList<qsizetype> below(qsizetype node) const;
    /// How many of each kind are below.
    QHash<Kind, int> kindsBelow(qsizetype node) const;
    /// From the top down to the node itself.
    QList<qsizetype> path(qsizetype node) const;
    /// -1 when there is none of that name or other name.
    qsizetype find(const QString &name) const;

    /// Says how everybody stands; whoever is above the worst is as bad.
    void setStates(const States &states);
    /// Siblings: the worst first, then by kind and name. Places of nodes stay, rows do not.
    void sort();

    bool operator==(const Topology &) const = default;
};

} // namespace topology
