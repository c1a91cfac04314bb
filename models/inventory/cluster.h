// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/names.h"
#include "models/inventory/subjectkind.h"

namespace inventory {

/// All mentions of one thing.
struct Cluster {
    Group group = Group::Machine;
    QList<Mention> mentions;
};

/// Finds out which mentions are of one thing. A name that calls several things is a diagnostic, and its
/// mention is left out.
class Clusters {
public:
    /// @param mentions every one is taken in, whatever their order
    explicit Clusters(Mentions &mentions);

    QList<Cluster> &all() { return m_clusters; }
    /// The things of a group that a name calls, as indices of all().
    QList<qsizetype> find(Group group, const QString &name) const;
    /// A thing of which is only known that it is named there.
    void add(Group group, Mention mention);

private:
    void take(Mention mention);
    void takeUngrouped(Mention mention);
    QList<qsizetype> indices(const NameIndex::Match &match) const;
    void complain(const Mention &mention, const QList<qsizetype> &candidates);

    Mentions &m_mentions;
    QList<Cluster> m_clusters;
    NameIndex m_names[3]; ///< by group
};

/// Its name, and what else it is called in the same place.
QStringList namesOf(const Mention &mention);

} // namespace inventory
