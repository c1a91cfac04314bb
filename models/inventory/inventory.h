// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/fact.h"
#include "models/wiki/diagnostic.h"

#include <QList>

namespace inventory {

/// What is watched, by the words of the wiki. Host: a machine whose kind nobody said.
enum class Kind { Site, Hypervisor, Host, Vm, Container, Service, Device };

/// The published name: "site", "hypervisor", "host", "vm", "container", "service", "device".
QLatin1StringView kindName(Kind kind);
std::optional<Kind> kindFromName(QStringView name);
/// What should have an exporter: hypervisors, VMs, and hosts of which nobody said what they are.
bool isMachine(Kind kind);

/// Something the wiki says we run.
struct Subject {
    Kind kind = Kind::Host;
    QString name; ///< as it is written where it is defined
    QList<Fact>
        facts; ///< all of them; of one key the one that wins first, the others by revision, newest first
    QList<Note> notes; ///< in the order of pages and lines
    QString page; ///< where it is defined
    int line = 0;

    /// What holds: the newest one without a banner; null when nobody says.
    const Fact *fact(QStringView key) const;
    /// Its value as text, without a unit; empty when nobody says or it is no text.
    QString text(QStringView key) const;
    QStringList texts(QStringView key) const; ///< a single text is a list of one
    std::optional<double> number(QStringView key) const;
    /// All that is said of it is a plan, or no longer true: it claims nothing of today.
    bool isUnderBanner() const;

    bool operator==(const Subject &) const = default;
};

/// Pages that disagree.
struct Conflict {
    Kind kind = Kind::Host;
    QString name;
    QString key;
    QList<Fact> facts; ///< one for each different value, newest revision first

    bool operator==(const Conflict &) const = default;
};

/// All that the wiki says we run.
struct Inventory {
    QList<Subject> subjects; ///< sites, hypervisors, hosts, VMs, containers, services, devices; each by name
    QList<Conflict> conflicts;
    QList<wiki::Diagnostic> diagnostics; ///< by page, then line

    bool operator==(const Inventory &) const = default;
};

} // namespace inventory
