// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"
#include "models/metrics/series.h"

#include <QHash>
#include <QList>

namespace signals {

/// A value at an instant of the window before the moment.
struct Point {
    base::Instant at;
    double value = 0;

    bool operator==(const Point &) const = default;
};

/// One value of a signal for a subject.
struct Reading {
    metrics::Labels parts; ///< tells several of one subject apart: {mountpoint="/"}; empty for most signals
    double value = 0;
    QString instance; ///< the target that told it; empty: the subject's own
    QList<Point> window; ///< the values of the window that are past the release of the first limit, by time
    std::optional<base::Instant>
        pastSince; ///< past the first limit without a break since then, as far as known

    bool operator==(const Reading &) const = default;
};

/// What is known of one signal of one subject.
struct SignalReadings {
    QList<Reading> readings;
    std::optional<base::Instant> sampledAt; ///< newest sample of the required family whose newest is oldest
    QStringList missing; ///< required families, by their first spelling, that have no sample now
    bool seen = false; ///< the families were there at some time in the 30 days before the moment
    std::optional<base::Error> seenError; ///< why nobody could tell whether they were
    std::optional<base::Instant> lastSeen; ///< of what is missing, when that is known

    bool isPresent() const { return missing.isEmpty() && sampledAt; }

    bool operator==(const SignalReadings &) const = default;
};

/// What one refresh learnt about one subject.
struct HostReadings {
    QString instance; ///< as the backend labels it; its identity towards the backend
    QStringList others; ///< targets besides its own that tell of it, such as another exporter on the machine
    QString job;
    QString
        name; ///< as people call it: the profile's mapping, the unique nodename, or the instance without port
    QString kind = QStringLiteral("host"); ///< "host", or "hypervisor" and "vm" when a hypervisor says so
    QString parent; ///< the hypervisor of a guest; empty when nobody says
    bool machine = true; ///< runs a machine's exporter, so that the core signals apply
    std::optional<base::Instant> sampledAt; ///< when the machine's own metrics were last sampled
    QString site; ///< where it stands, as the inventory says; empty when nobody does
    QString named; ///< "page:line" of an inventory that names it while no metric knows it; empty otherwise
    QHash<QString, QString> declared; ///< signals that an inventory makes apply, by id: "page:line" where
    QHash<QString, SignalReadings> bySignal; ///< by signal id

    bool operator==(const HostReadings &) const = default;
};

/// The instants at which Reading::window was asked: from, from + step, … up to the moment.
struct Window {
    base::Instant from;
    base::Milliseconds step{0};

    bool operator==(const Window &) const = default;
};

/// What one refresh learnt: the input of the judge, and all of it.
struct Readings {
    QList<HostReadings> hosts; ///< by name, then instance
    base::Instant moment; ///< the instant the backend was asked about
    QString backend; ///< "victoriametrics" or "prometheus", as the answers betray it
    QHash<QString, base::Error> failures; ///< signals whose query failed although the source answers
    std::optional<Window> window; ///< nothing when it was not asked: then a passed limit counts at once
    base::Milliseconds skew{0}; ///< the backend's clock minus ours

    bool operator==(const Readings &) const = default;
};

} // namespace signals
