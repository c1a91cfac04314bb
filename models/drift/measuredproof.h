// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drift/measured.h"
#include "models/metrics/series.h"

namespace drift {

/// Where a measurement comes from: the mark of its question, and the labels that pick its series.
struct Proof {
    QStringView mark;
    QStringList labels;
};

/// The instant that so many seconds since the epoch are; nothing for what no clock shows.
std::optional<base::Instant> dated(double seconds);

/// What one sample says. @param at when it was sampled
Measurement proven(const metrics::Sample &sample, const Proof &proof, inventory::Value value,
                   std::optional<base::Unit> unit, base::Instant at);

/// The system that a sample of node_os_info names, by the best of its labels.
QString systemName(const metrics::Labels &labels);

/// The addresses that are probed, from their results and the dates of these.
QList<MeasuredProbe> readProbes(const QList<const metrics::Sample *> &values,
                                const QList<const metrics::Sample *> &dates, base::Instant moment);

} // namespace drift
