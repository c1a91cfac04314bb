// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certificates/certificate.h"

namespace certificates {

/// Where TLS is spoken.
struct Endpoint {
    QString host; ///< small letters, without brackets; of an address the address
    int port = 0;
    Protocol protocol = Protocol::Other;

    /// "team.example:443", by which probes of the same endpoint are joined.
    QString key() const;
};

/// @param target of a probe: "https://team.example/login", "mail.example:587", "mail.example"
/// @param job of the probe, whose words say what an unusual port speaks: "smtp_starttls"
Endpoint endpointOf(const QString &target, const QString &job);

/// The most telling part of a distinguished name (RFC 2253): organisation and common name, "Let's Encrypt
/// (R11)".
QString issuerText(const QString &distinguished);
QString commonName(const QString &distinguished);

/// A certificate for these names may speak for the host; one label stands for "*" (RFC 6125). True when
/// nobody can tell: an address, or a name without a dot that the prober may have been given instead of the
/// real one.
bool mayName(const QStringList &names, const QString &host);

} // namespace certificates
