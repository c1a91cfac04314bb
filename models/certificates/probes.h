// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/endpoint.h"
#include "models/survey/input.h"

namespace certificates {

/// What one probe of an endpoint tells.
struct Probe {
    QString instance;
    QString job;
    std::optional<double> end; ///< of its certificate, seconds since the epoch; as of now
    std::optional<double> lastEnd; ///< the same, the last one known
    std::optional<base::Instant> seenAt; ///< when `end` was told
    std::optional<base::Instant> askedAt;
    std::optional<double> success; ///< 1 or 0
    bool verified = false; ///< it checked the chain, and took it
    QString subject; ///< distinguished names
    QString issuer;
    QStringList names;
    metrics::Series past; ///< ends over time

    /// Seconds since the epoch: of now, else the last known.
    std::optional<double> knownEnd() const { return end ? end : lastEnd; }
    /// No date, no success: it checks, and did not take what is there, or it reached nobody.
    bool isWithoutCertificate() const { return !end && success && *success == 0; }
    QString selector() const; ///< `{instance="…",job="…"}`
};

/// All probes of one endpoint.
struct Probed {
    Endpoint endpoint;
    QList<Probe> probes; ///< by instance, then job
};

/// By endpoint; probes that have nothing to do with TLS are left out.
QList<Probed> probedEndpoints(const survey::Input &input);

} // namespace certificates
