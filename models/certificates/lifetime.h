// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificate.h"
#include "models/metrics/series.h"

namespace certificates {

/// What the past of one endpoint tells of its certificate.
struct Lifetime {
    std::optional<Renewal> renewal; ///< the newest
    std::optional<base::Milliseconds> length; ///< of the certificate of now, at least
    bool whole = false; ///< `length` is all of it: it was seen from its first day on

    bool operator==(const Lifetime &) const = default;
};

/// @param line ends of certificates over time, seconds since the epoch
/// @param issuer Let's Encrypt gives 90 days, which says more than a window that begins later
Lifetime lifetimeOf(const metrics::Series &line, const QString &issuer);

/// The life that is left is less than a third of it, when it is renewed by every client of ACME.
bool isOverdue(base::Milliseconds left, const Lifetime &lifetime);

/// Days left, judged: 21 and 7 (reference of the exporters' mixins), or a third and a ninth of a life that is
/// known to be shorter than 63 days: a certificate of six days is not critical on its first.
base::State stateOf(base::Milliseconds left, const Lifetime &lifetime);

} // namespace certificates
