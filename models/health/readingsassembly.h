// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/metrics/series.h"
#include "models/settings/profile.h"
#include "models/signals/reading.h"
#include "models/signals/signal.h"

#include <QList>

#include <vector>

namespace health {

/// Which machines there are, what they are called and when each was last sampled, whatever their state now:
/// the newest sample within six hours, so that a machine that fell silent is missed and not forgotten.
/// Labels: instance, job, nodename; value: seconds since the epoch.
QString identityQuery();

/// What one refresh was told, answers in the order of `entries`.
struct Answers {
    base::Instant moment; ///< the instant the backend was asked about
    base::Result<metrics::Vector> identity;
    std::vector<base::Result<metrics::Vector>> bySignal;
};

/// Joins the answers by instance. A signal that failed alone is noted; when all failed, so did the refresh.
base::Result<signals::Readings> assemble(const Answers &answers, const QList<signals::Signal> &entries,
                                         const QList<settings::NameRule> &names);

} // namespace health
