// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"
#include "models/exposure/doors.h"
#include "models/exposure/place.h"
#include "models/probe/sight.h"

namespace exposure {

/// What became of dialling one port.
enum class Answer {
    Open, ///< it accepted a connection
    Closed, ///< the machine is there and refused
    Silent, ///< nothing came back: a firewall, or nobody there
    NameUnknown, ///< the name leads nowhere
    Unknown, ///< this desktop could not look
};

/// The published name: "open", "closed", "silent", "name-unknown", "unknown".
QLatin1StringView answerName(Answer answer);
std::optional<Answer> answerFromName(QStringView name);

/// One port of one address as seen from this desktop, once.
struct Finding {
    QString host;
    QStringList subjects;
    quint16 port = 0;
    Answer answer = Answer::Unknown;
    bool isPrivate = false; ///< an address of a private network: strangers cannot come by it from outside
    base::Instant at; ///< of the look
    std::optional<base::Milliseconds> took; ///< to connect

    QString key() const { return host + u' ' + QString::number(port); }
    /// Open where it should be hidden is critical, or a warning when only its own private network can see it
    /// or it asks for a login. Any other answer is as it should be; not to have been able to look is unknown.
    base::State state() const;

    bool operator==(const Finding &) const = default;
};

/// @param offline why this desktop was no witness: then silence tells nothing
Finding findingOf(const Place &place, const probe::Sight &sight, std::optional<probe::Offline> offline);

/// All that one look at some places found; kept with its date until the next look at the same place.
struct Findings {
    QList<Finding> all; ///< by host, then port

    /// Those of newly seen hosts replace theirs.
    void take(const QList<Finding> &fresh);
    bool operator==(const Findings &) const = default;
};

/// As it is kept on disk. What cannot be read back is left out.
QByteArray toBytes(const Findings &findings);
Findings findingsFrom(const QByteArray &bytes);

} // namespace exposure
