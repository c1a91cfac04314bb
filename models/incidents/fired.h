// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/survey/input.h"

namespace incidents {

/// A time in which one alert fired.
struct AlertEpisode {
    QString name; ///< the label alertname
    QString severity; ///< the label; empty when there is none
    QString subject; ///< machine or service as people call it, else what the labels say; may be empty
    QString instance; ///< the label; may be empty
    base::Instant from; ///< the first look that saw it fire
    std::optional<base::Instant> to; ///< the first one that no longer did; nothing: it fires
    QString query; ///< that shows it

    /// Up to `moment` while it fires.
    base::Instant until(base::Instant moment) const { return to.value_or(moment); }

    bool operator==(const AlertEpisode &) const = default;
};

/// Which alerts fired of late, and whether anybody would have known. Both ends are as exact as those of
/// outages.
struct Fired {
    QList<AlertEpisode> list; ///< by start, the oldest first; then by name and subject
    QList<base::Instant> evaluated; ///< whole hours at which somebody evaluated rules, ascending
    QStringList watched; ///< names of what the metrics look at: machines, and services with a probe
    bool known = false; ///< all of it was answered
    base::Instant since; ///< nobody was asked about what was before
    base::Instant moment;

    /// Somebody evaluated rules at every whole hour from the last one before that time to the first one
    /// behind.
    bool isEvaluated(base::Instant from, base::Instant to) const;

    bool operator==(const Fired &) const = default;
};

/// A fixed number of questions, however many machines there are. Only firing samples are asked for. That
/// rules are evaluated shows in any sample of ALERTS, and in what vmalert and Prometheus count of it.
QList<survey::Question> firedQuestions();

/// Pure: the same answers give the same episodes, whenever that is.
Fired readFired(const survey::Input &input);

} // namespace incidents
