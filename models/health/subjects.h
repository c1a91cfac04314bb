// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profile.h"
#include "models/signals/reading.h"

#include <QHash>

namespace health {

/// The instance without its port: "pica01:9100" is pica01.
QString hostPart(const QString &instance);
/// What the address of a probe is about, in small letters: pad.example of "https://pad.example/x" and
/// "pad.example:443".
QString probedHost(const QString &target);

/// Who a target or a name is about.
class Subjects {
public:
    explicit Subjects(const QList<settings::NameRule> &names)
        : m_names(names)
    {
    }

    /// A target that runs a machine's exporter. Nodename and date may come later, or never.
    void addMachine(const QString &instance, const QString &job = {}, const QString &nodename = {},
                    std::optional<base::Instant> sampledAt = {});
    /// The name that a target's label says.
    void addName(const QString &instance, const QString &name) { m_labelled.insert(instance, name); }
    void addHypervisor(const QString &name) { m_hypervisors.insert(name.toCaseFolded(), name); }
    void addGuest(const QString &name, const QString &node)
    {
        m_guests.insert(name.toCaseFolded(), {.name = name, .node = node});
    }

    /// All machines are known: from here on subjects can be asked for.
    void settle();

    /// The subject of a target: the machine itself, the one machine on the same host, the guest or hypervisor
    /// of that name, or one of its own.
    signals::HostReadings &ofTarget(const QString &instance);
    /// The subject of a name that another exporter tells, such as a guest of a hypervisor.
    signals::HostReadings &ofName(const QString &name, const QString &kind);

    /// The targets that tell of a subject.
    QStringList targetsOf(const signals::HostReadings &host) const { return m_targets.value(host.instance); }

    /// By name, then instance.
    QList<signals::HostReadings> finished() const;
    QHash<QString, signals::HostReadings> &all() { return m_subjects; }

private:
    QString ownName(const QString &instance) const;
    QString nameOf(const QString &instance) const;
    QString resolve(const QString &instance);
    QString kindOf(const QString &folded, const QString &otherwise) const;

    struct Guest {
        QString name;
        QString node;
    };
    struct Machine {
        QString job;
        QString nodename;
        std::optional<base::Instant> sampledAt;
    };
    QList<settings::NameRule> m_names;
    QHash<QString, Machine> m_machines;
    QHash<QString, QString> m_labelled; ///< names, by target
    QHash<QString, int> m_bearers; ///< how many machines bear a nodename or are labelled so
    QHash<QString, QString> m_hypervisors; ///< names, by name case folded
    QHash<QString, Guest> m_guests; ///< by name case folded
    QMultiHash<QString, QString> m_byAlias; ///< host part and name of a machine, case folded → instance
    QHash<QString, signals::HostReadings> m_subjects; ///< by instance
    QHash<QString, QString> m_resolved; ///< target → subject
    QHash<QString, QStringList> m_targets; ///< subject → targets
};

} // namespace health
