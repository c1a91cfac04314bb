// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rehearsal/rehearsal.h"
#include "models/topology/topology.h"

namespace rehearsal {

/// The machine in its surroundings, found once for all that is looked at.
class Stage {
public:
    explicit Stage(const Request &request);

    const Request &request() const { return m_request; }
    const QString &name() const { return m_name; }
    const health::Host *host() const { return m_host; } ///< null: no metrics know it
    const inventory::Subject *subject() const { return m_subject; } ///< null: the wiki does not name it
    const inventory::Directory &directory() const { return m_request.situation.directory; }
    bool isGuest() const;
    bool isHypervisor() const;
    /// Of a guest: what it runs on; empty when nobody says.
    QString parent() const;
    /// Null: no metrics know that machine.
    const health::Host *hostNamed(const QString &name) const;
    /// Whether two names call the same thing.
    bool isSame(const QString &one, const QString &other) const;
    /// The machines that run on it, by the wiki and by the metrics.
    QStringList guests() const;
    /// What else falls with it, of those kinds, in the order of the tree.
    QList<const inventory::Subject *> below(const QList<inventory::Kind> &kinds) const;

private:
    const Request &m_request;
    const health::Host *m_host = nullptr;
    const inventory::Subject *m_subject = nullptr;
    QString m_name;
    topology::Topology m_topology;
};

/// A line of the wiki as evidence.
Evidence written(const QString &whom, const inventory::Fact &fact);
/// A finding as evidence.
Evidence measured(const QString &whom, const signals::Finding &finding);

/// What is looked at, one function a topic.
Item machineItem(const Stage &stage);
Item guestsItem(const Stage &stage);
Item affectedItem(const Stage &stage);
Item raidItem(const Stage &stage);
Item backupsItem(const Stage &stage);
Item kernelItem(const Stage &stage);
Item consoleItem(const Stage &stage);
Item peopleItem(const Stage &stage);
Item uptimeItem(const Stage &stage);
Item notesItem(const Stage &stage);

} // namespace rehearsal
