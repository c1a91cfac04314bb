// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/archive/archive.h"
#include "models/exposure/finding.h"
#include "models/probe/prober.h"

#include <QObject>

namespace exposure {

/// How hard is looked: a few ports at once, each for two seconds, no more.
inline constexpr probe::Limits limits{
    .atOnce = 8, .stage = std::chrono::seconds(2), .whole = std::chrono::seconds(4)};

/// What is open, as seen from this desktop. It dials nobody but the places that look() is given, and only
/// once; what it found is kept with its date.
class ExposureStore final : public QObject {
    Q_OBJECT

public:
    /// @param archive where findings are kept for the next start; null: nowhere
    ExposureStore(probe::Prober prober, archive::Archive *archive, QString profile,
                  QObject *parent = nullptr);

    /// Shows what an earlier run found, until there is something newer.
    void recall();
    /// Dials these places, one after the other. An attempt still running is dropped.
    void look(const QList<Place> &confirmed);
    /// Closes every socket. What was found until then stays.
    void stop();

    bool isLooking() const { return m_looking.isRunning(); }
    int done() const { return m_done; } ///< places of the newest attempt
    int wanted() const { return m_wanted; } ///< likewise
    const Findings &findings() const { return m_findings; }
    /// Why this desktop was no witness at the newest look; nothing when it was one.
    const std::optional<probe::Offline> &offline() const { return m_offline; }

Q_SIGNALS:
    void changed(); ///< findings, progress, or whether it looks

private:
    void goOn();
    void take(const Place &place, const probe::Round &round);
    void finish();
    void settle();
    void keep();

    probe::Prober m_prober;
    archive::Archive *m_archive;
    archive::Key m_key;
    QList<Place> m_places; ///< still to be looked at
    QList<std::pair<Place, probe::Round>> m_seen; ///< of the newest attempt
    int m_done = 0;
    int m_wanted = 0;
    Findings m_findings;
    std::optional<probe::Offline> m_offline;
    base::Pending<probe::Round> m_looking;
    base::Pending<std::optional<archive::Entry>> m_recalling;
};

} // namespace exposure
