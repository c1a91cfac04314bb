// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/names.h"
#include "models/services/quantity.h"
#include "models/survey/input.h"

#include <QUrl>

namespace services {

/// Who is told of by the labels of a series: a service of the inventory, or else a program on a machine. A
/// value: it goes to a worker with the question that it is needed for.
class Recognition {
public:
    /// Whose something is.
    struct Owner {
        QString key; ///< "service/pad", or of its own: "postfix/mail"; empty: nobody is told of
        QString name; ///< "pad", "mail"
        QString machine; ///< empty when none is known
        QString host; ///< that the labels or the target say
        bool isWritten = false; ///< a service of the inventory

        bool operator==(const Owner &) const = default;
    };

    Recognition() = default;
    Recognition(const inventory::Directory &directory, const survey::Machines &machines);

    /// Whose a probe's target is. A target that no service is known by is its own: "probe/<host>".
    Owner ofTarget(const QString &target) const;
    /// Whose a declared signal is. @param name that its series bear @param isInstance it is only where the
    /// exporter stands: on a machine the job tells which of its services is meant
    Owner ofSignal(const QString &name, const QString &job, bool isInstance) const;
    /// Whose a series of a program is: by its labels, else by the machine of its target.
    Owner ofLabels(const metrics::Labels &labels, const Software &software) const;
    /// Whose a container is: by its name, else by its image on that machine.
    Owner ofContainer(const QString &name, const QString &image, const QString &target) const;
    /// What all of the services that `owners` own become when a series of an older name tells of nobody: the
    /// only service of the program that there is. Nobody when there are several.
    static Owner onlyOne(const QList<Owner> &owners);

    static QString keyOf(const QString &service) { return QStringLiteral("service/") + service; }

private:
    struct Known {
        QString name;
        QString machine; ///< empty when nobody says
        QString image; ///< short name; may be empty
        QList<QUrl> urls;
    };
    Owner owned(const Known &service) const;
    const Known *byUrl(const QString &target) const;
    const Known *byName(const QString &name) const;
    const Known *byMachine(const QString &machine, const Software &software) const;
    QString machineOf(const QString &target) const;

    QList<Known> m_services;
    inventory::NameIndex m_names; ///< of services; ids are positions
    survey::Machines m_machines;
};

/// The host that a target is about: pad.example of "https://pad.example/x" and of "pad.example:443".
QString targetHost(const QString &target);

} // namespace services
