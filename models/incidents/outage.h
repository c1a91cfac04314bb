// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/survey/input.h"

namespace incidents {

/// A time in which the metrics saw one thing down, sample by sample.
struct Episode {
    enum class Kind {
        Machine, ///< its exporter did not answer: up was 0
        Service, ///< its address did not answer: probe_success was 0
    };
    Kind kind = Kind::Machine;
    QString subject; ///< name of the machine, or of the service
    QString instance; ///< towards the backend
    QString parent; ///< what it runs on; empty when nobody says
    base::Instant from; ///< the first sample that was down
    std::optional<base::Instant> to; ///< the first one that was up again; nothing: it is down
    QString query; ///< that shows it

    /// Up to `moment` while it lasts.
    base::Instant until(base::Instant moment) const { return to.value_or(moment); }

    bool operator==(const Episode &) const = default;
};

/// Something that broke, and what fell with it.
struct Outage {
    Episode root;
    QList<Episode> consequences; ///< by start, then subject

    base::Instant from() const { return root.from; }
    /// When the last of them was up again; nothing: something is still down.
    std::optional<base::Instant> to() const;

    bool operator==(const Outage &) const = default;
};

/// What was down of late. Both ends are exact to a step.
struct Outages {
    QList<Outage> list; ///< by start, the newest first
    base::Milliseconds step{0};
    base::Instant moment;

    bool operator==(const Outages &) const = default;
};

/// A fixed number of questions, however many machines there are: only samples that were down are asked for.
QList<survey::Question> outageQuestions();

/// Pure: the same answers give the same outages, whenever that is.
Outages readOutages(const survey::Input &input);

/// What fell while what it runs on was down, is its consequence: a machine of its hypervisor, a service of
/// its machine. One that went down before it, by more than `slack`, is an outage of its own.
QList<Outage> outagesOf(QList<Episode> episodes, base::Instant moment, base::Milliseconds slack);

} // namespace incidents
