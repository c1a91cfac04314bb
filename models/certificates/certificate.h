// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/state.h"

#include <QList>
#include <QString>

#include <optional>

namespace certificates {

/// What speaks TLS at an endpoint, as far as its address or its probe says.
enum class Protocol { Https, Smtp, Imap, Ldap, Mumble, Traefik, Other };

/// What is the matter with a certificate, the first that holds.
enum class Verdict {
    Expired, ///< its date is over, or it was when the prober last saw one
    WrongName, ///< it names others than the address that was asked
    SelfSigned, ///< who it names has signed it
    Refused, ///< a prober that checks does not take it: unknown authority, or a chain with a hole
    Due, ///< a limit of days is passed
    Overdue, ///< less than a third of its life is left, and nobody renewed it
    Vanished, ///< it was seen within the window and no longer is
    NeverSeen, ///< it is probed, and no probe ever told of a certificate
    Unwatched, ///< the wiki names an https address that nobody probes
    Unchecked, ///< in time, but no prober checked who signed it
    Good,
};

/// That a certificate was replaced by one that lasts longer.
struct Renewal {
    base::Instant at; ///< the first point at which the new one was seen; as coarse as the window's step
    base::Instant before; ///< the end of the one before

    bool operator==(const Renewal &) const = default;
};

/// One thing that tells of a certificate.
struct Evidence {
    enum class Kind { Expiry, LastExpiry, Success, Wiki };
    Kind kind = Kind::Expiry;
    double value = 0; ///< of the query: seconds since the epoch, or 1 and 0
    QString query; ///< PromQL that gives the value again
    std::optional<base::Instant> at;
    QString page; ///< of the wiki; then line and text, too
    int line = 0;
    QString text;

    bool operator==(const Evidence &) const = default;
};

/// The certificate of one endpoint.
struct Certificate {
    QString endpoint; ///< "team.example:443"; of Traefik its name
    QString target; ///< as it is probed: the instance; empty when it is not
    QString owner; ///< the service or machine of that address; empty when nobody says
    Protocol protocol = Protocol::Other;
    QString subject; ///< its common name; empty when it is not known
    QString issuer; ///< "Let's Encrypt (R11)"; empty when it is not known
    QStringList names; ///< it is good for
    std::optional<base::Instant> notAfter; ///< of the chain's first to end
    bool current = false; ///< notAfter is of now, not the last known
    std::optional<base::Instant> seenAt; ///< when notAfter was told
    std::optional<Renewal> renewal; ///< the newest one in the window
    std::optional<base::Milliseconds> lifetime; ///< of the certificate; at least, unless `renewal` is known
    Verdict verdict = Verdict::NeverSeen;
    base::State state = base::State::Unknown;
    bool probeFails = false; ///< at least one of its probes, for whatever reason
    QString chart; ///< PromQL: days left, a line a probe; empty when there is none
    QList<Evidence> evidence;

    /// Until it ends; negative when it has. Nothing when no date is known.
    std::optional<base::Milliseconds> left(base::Instant moment) const;

    bool operator==(const Certificate &) const = default;
};

/// All certificates at one moment: the least time left first, those without a date last.
struct Certificates {
    QList<Certificate> all;
    base::Instant moment;

    bool operator==(const Certificates &) const = default;
};

} // namespace certificates
