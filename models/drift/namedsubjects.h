// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/measured.h"
#include "models/inventory/names.h"

#include <QSet>

namespace drift {

/// By the rules of inventory::NameIndex.
bool isSameName(const QString &one, const QString &other);

/// Which subject of the wiki a machine of the metrics is. By name, alias, FQDN and address; the index of an
/// inventory, which must outlive it.
class NamedSubjects {
public:
    explicit NamedSubjects(const inventory::Inventory &inventory);

    /// All subjects that are called by one of the names. Machines before services of the same name.
    QList<const inventory::Subject *> called(const QStringList &names) const;

    /// Whether a public or admin address, or any name, is at this host.
    bool hasHost(const QString &host) const;
    /// Whether the wiki lists public addresses at all.
    bool hasPublicAddresses() const { return m_hasPublicAddresses; }

private:
    inventory::NameIndex m_index; ///< positions
    QList<const inventory::Subject *> m_subjects;
    QSet<QString> m_hosts; ///< of addresses, case folded
    bool m_hasPublicAddresses = false;
};

/// All names of what is measured; the ids are positions in `subjects`.
inventory::NameIndex measuredNames(const Measured &measured);

} // namespace drift
