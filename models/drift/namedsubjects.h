// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/measured.h"
#include "models/inventory/inventory.h"

#include <QHash>
#include <QMultiHash>

namespace drift {

/// A name as it is compared: without accents and case, blanks and _ as -.
QString foldedName(const QString &name);

/// "alice.team.example" is called alice, too. Two long names are the same only when all of them is.
bool isSameName(const QString &one, const QString &other);

/// Which subject of the wiki a machine of the metrics is. By name, alias, FQDN and address; the index of an
/// inventory, which must outlive it.
class NamedSubjects {
public:
    explicit NamedSubjects(const inventory::Inventory &inventory);

    /// All subjects that are called by one of the names: those whose whole name fits when there are any, else
    /// those whose short name does. Machines before services of the same name.
    QList<const inventory::Subject *> called(const QStringList &names) const;

    /// Whether a public or admin address, or any name, is at this host.
    bool hasHost(const QString &host) const;
    /// Whether the wiki lists public addresses at all.
    bool hasPublicAddresses() const { return m_hasPublicAddresses; }

private:
    void add(const inventory::Subject &subject, const QString &name);

    QMultiHash<QString, const inventory::Subject *> m_whole;
    QMultiHash<QString, const inventory::Subject *> m_short; ///< by the first part of a long name
    QSet<QString> m_hosts;
    bool m_hasPublicAddresses = false;
};

/// A machine, by the words of the wiki: what should have an exporter.
bool isMachine(inventory::Kind kind);

} // namespace drift
