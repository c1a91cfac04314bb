// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/instant.h"
#include "models/probe/target.h"

#include <QList>
#include <QUrl>

#include <array>
#include <optional>

namespace probe {

/// The steps to an answer, in their order.
enum class Stage { Dns, Tcp, Tls, Http };

/// The published name: "dns", "tcp", "tls", "http".
QLatin1StringView stageName(Stage stage);

/// What is the matter with a place.
enum class Fault {
    None,
    NameUnknown, ///< the name server says that there is no such name
    NoResolver, ///< no name server answered
    Refused, ///< the machine is there, the port is closed
    NoRoute, ///< the network says that it does not lead there
    TimedOut,
    Closed, ///< accepted, then closed or reset without an answer
    Expired, ///< the certificate is
    NotYetValid,
    WrongName, ///< a certificate for somebody else
    Untrusted, ///< signed by nobody we know
    Handshake, ///< no TLS for another reason
    NotHttp, ///< what answers speaks something else
    ServerError, ///< 5xx
    Missing, ///< 404, 410: whoever answers has nothing there
    Elsewhere, ///< sends to another host, which is never followed
    Circle, ///< sends in a circle within itself
};

/// What a certificate says of itself.
struct Certificate {
    base::Instant notAfter;
    QString issuer; ///< organisation, else common name; from outside

    bool operator==(const Certificate &) const = default;
};

/// What was seen of one target, once.
struct Sight {
    Target target;
    std::optional<Stage> reached; ///< the last step that went well
    Fault fault = Fault::None;
    int status = 0; ///< of HTTP; 0 when none came
    QUrl redirectedTo; ///< host and path only
    std::optional<Certificate> certificate;
    bool isPrivate = false; ///< every address it has is of a private network, which may end at its own door
    std::array<std::optional<base::Milliseconds>, 4> took; ///< by stage
    base::Instant at;
    std::optional<base::Instant> since; ///< since when it has this fault, if this run saw that begin

    /// Somebody answers there, well or not.
    bool answers() const;
    /// No sign of anything out there: neither of the place, nor of the network in between.
    bool isSilence() const;
    base::Milliseconds whole() const; ///< how long all steps took
    /// The fault as the published kinds say it; nothing when there is none.
    std::optional<base::Error> error() const;

    bool operator==(const Sight &) const = default;
};

/// Why the desktop cannot be a witness.
enum class Offline {
    NoNetwork, ///< no network interface is up
    NoResolver, ///< no name server answers, and nothing else does
    NothingAnswers, ///< names are known, but no address gives a sign of life: cut off, or all of it is down
};

/// The published name: "no-network", "no-resolver", "nothing-answers".
QLatin1StringView offlineName(Offline offline);

/// One look at everything.
struct Round {
    QList<Sight> sights; ///< in the order of the targets
    std::optional<Offline> offline; ///< nobody is called down then

    bool operator==(const Round &) const = default;
};

/// Whether sights tell of this desktop rather than of those it looked at: not one sign of life from all of at
/// least two hosts, or not even a name server. What is on this machine or in a private network tells nothing.
std::optional<Offline> offlineFrom(const QList<Sight> &sights);

} // namespace probe
