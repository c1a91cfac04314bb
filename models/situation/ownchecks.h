// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/probe/witness.h"

#include <QList>

namespace situation {

/// What two witnesses say of one address of a subject.
struct WitnessView {
    QString subject; ///< as the inventory calls it
    QString kind; ///< "service", "vm", …
    QString
        instance; ///< towards the backend: of the machine itself, or of the one it runs on; empty when none
    probe::Witness witness;

    bool operator==(const WitnessView &) const = default;
};

/// What this desktop saw by itself.
struct OwnChecks {
    enum class Mode {
        Off, ///< the profile does not allow it
        On,
        Past, ///< nobody recorded what was seen then
    };
    Mode mode = Mode::Off;
    QList<WitnessView> witnesses; ///< worst first, then by subject
    std::optional<probe::Offline> offline; ///< this desktop is no witness now
    int tried = 0; ///< addresses
    std::optional<base::Instant> asOf; ///< of the last look

    /// The worst that was seen. Unknown while offline: what would have been seen is missing. An address that
    /// nobody can see from here, or has not looked at, says nothing. Not applicable when nobody looks.
    base::State state() const;

    bool operator==(const OwnChecks &) const = default;
};

/// The published name: "off", "on", "past".
QLatin1StringView modeName(OwnChecks::Mode mode);

} // namespace situation
