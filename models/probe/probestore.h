// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/probe/prober.h"

#include <QHash>
#include <QObject>

namespace probe {

/// What this desktop saw last of each target. It looks at nothing that it was not told, and never more often
/// than once a minute at one place, whoever asks.
class ProbeStore final : public QObject {
    Q_OBJECT

public:
    static constexpr base::Milliseconds shortestInterval{60'000};

    ProbeStore(Prober prober, const base::Clock &clock, QObject *parent = nullptr);

    /// What to look at from now on; what is known of others is forgotten. Asks nobody.
    void setTargets(const QList<Target> &targets);
    const QList<Target> &targets() const { return m_targets; }

    /// Looks at all whose last look is a minute old. An attempt still running is dropped. Ends with
    /// refreshed().
    void refresh();
    bool isLooking() const { return m_looking.isRunning(); }

    /// The last one; nothing until there is one. While offline, the one from before.
    std::optional<Sight> sightOf(const Target &target) const;
    std::optional<Offline> offline() const { return m_offline; }
    const std::optional<base::Instant> &asOf() const { return m_asOf; } ///< of the last look

Q_SIGNALS:
    void refreshed(); ///< an attempt ended
    void changed();

private:
    QList<Target> dueTargets() const;
    void accept(const Round &round);
    void keep(Sight sight);

    Prober m_prober;
    const base::Clock &m_clock;
    QList<Target> m_targets;
    QHash<QString, base::Instant> m_lookedAt; ///< by key, when a look began
    QHash<QString, Sight> m_sights; ///< by key
    std::optional<Offline> m_offline;
    std::optional<base::Instant> m_asOf;
    base::Pending<Round> m_looking;
};

} // namespace probe
