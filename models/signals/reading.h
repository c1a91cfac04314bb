// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"
#include "models/metrics/series.h"

#include <QHash>
#include <QList>

namespace signals {

/// One value of a signal for a subject, with the time of its sample (not of the answer that carried it).
struct Reading {
    metrics::Labels parts; ///< tells several of one subject apart: {mountpoint="/"}; empty for most signals
    double value = 0;
    std::optional<base::Instant> at; ///< nothing: the backend could not say when it was sampled

    bool operator==(const Reading &) const = default;
};

/// What one refresh learnt about one machine.
struct HostReadings {
    QString instance; ///< as the backend labels it; its identity towards the backend
    QString job;
    QString
        name; ///< as people call it: the profile's mapping, the unique nodename, or the instance without port
    std::optional<base::Instant> sampledAt; ///< when the machine's own metrics were last sampled
    QHash<QString, QList<Reading>> readings; ///< by signal id

    bool operator==(const HostReadings &) const = default;
};

/// What one refresh learnt: the input of the judge, and all of it.
struct Readings {
    QList<HostReadings> hosts; ///< by name, then instance
    base::Instant moment; ///< the instant the backend was asked about
    QString backend; ///< "victoriametrics" or "prometheus", as the answers betray it
    QHash<QString, base::Error> failures; ///< signals whose query failed although the source answers
};

} // namespace signals
