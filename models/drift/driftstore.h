// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/pending.h"
#include "models/drift/drift.h"
#include "models/inventory/configfolder.h"

#include <QObject>

#include <optional>

namespace drift {

/// All that is compared, of one moment.
struct Compared {
    inventory::Inventory inventory; ///< without what is declared
    QList<wiki::Page> pages; ///< that it was read from
    QList<inventory::ConfigFolder> folders; ///< whose compose files declare images
    Measured measured;
};

/// The drifts, with their proposals, in the order of driftOf(). Pure.
QList<Drift> compared(const Compared &compared);

/// The newest comparison, made in a thread of the pool. It asks nobody.
class DriftStore final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Compares; a comparison still running is dropped. Ends with changed().
    void compare(Compared compared);
    /// What was to be compared is not known, so nothing is.
    void clear();

    /// Nothing while nothing was compared.
    const std::optional<QList<Drift>> &drifts() const { return m_drifts; }
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void changed();

private:
    std::optional<QList<Drift>> m_drifts;
    base::Pending<QList<Drift>> m_comparing;
    bool m_running = false;
};

} // namespace drift
