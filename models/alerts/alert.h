// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/state.h"
#include "models/metrics/series.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace alerts {

/// One alert, as whoever evaluates rules tells it. All texts are the server's, plain and uncut.
struct Alert {
    enum class State {
        Inhibited, ///< another alert makes this one superfluous
        Silenced, ///< somebody asked not to be told
        Pending, ///< its condition holds, but not yet for long enough
        Firing,
    };
    QString name; ///< the label alertname
    State state = State::Firing;
    std::optional<base::Instant> since; ///< when its condition began to hold
    metrics::Labels labels;
    metrics::Labels annotations;
    QString severity; ///< the label severity; empty when there is none
    QString subject; ///< what it is about, as people call it; empty when the labels do not say
    QString instance; ///< the label instance, to find the machine by
    QString generatorUrl; ///< where the rule can be looked at; empty when unknown
    QString fingerprint; ///< tells alerts of one list apart, the same at every refresh

    bool operator==(const Alert &) const = default;
};

/// The published name: "firing", "pending", "silenced", "inhibited".
QLatin1StringView stateName(Alert::State state);

/// Fills what follows from the labels: name, severity, subject, instance, and the fingerprint when the server
/// gave none.
void completeFromLabels(Alert &alert);

/// How bad it is: critical or warning while it fires, by its severity; not applicable when it is pending,
/// quiet, or a mere notice (severity info, none).
base::State toneOf(const Alert &alert);

/// Worst first: firing by severity, then pending, silenced, inhibited; among equals the newest, then by name.
bool isBefore(const Alert &a, const Alert &b);

} // namespace alerts
