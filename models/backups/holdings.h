// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/backup.h"
#include "models/survey/input.h"

namespace backups {

/// All that should have backups: machines that are measured, guests of hypervisors, and what the wiki names.
class Holdings {
public:
    explicit Holdings(const survey::Input &input);

    /// The one that a series is about, by its labels; null when it is about nothing that is known.
    Backup *of(const metrics::Labels &labels);
    Backup *guest(const metrics::Labels &labels); ///< by exporter and id
    QList<Backup> &all() { return m_all; }

    /// The town where a place is, by the known names in its words; empty when none or several are.
    QString siteOfPlace(const QString &place) const;

private:
    void addMachines();
    void addWritten();
    void addGuests();
    Backup &add(inventory::Kind kind, const QString &name);
    qsizetype indexOf(const QString &name, bool machines) const;
    void addPlaces(Backup &backup, const inventory::Subject &subject);
    QString siteNamed(const QString &word) const;

    const survey::Input &m_input;
    QList<Backup> m_all;
    QHash<std::pair<QString, QString>, QString> m_guests; ///< names, by exporter and id
};

} // namespace backups
