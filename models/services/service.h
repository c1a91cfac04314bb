// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/inventory/fact.h"
#include "models/services/recognition.h"
#include "models/signals/finding.h"

#include <QList>
#include <QString>

#include <optional>

namespace services {

/// For how much of a span of time something answered.
struct Availability {
    base::Milliseconds span{0}; ///< back from the moment: a day, a week, 30 days
    std::optional<double> ratio; ///< of the time that was looked at; nothing: nobody looked
    double covered = 0; ///< the ratio of the span that was looked at, 0 to 1
    QString query; ///< that gives the ratio again

    bool operator==(const Availability &) const = default;
};

/// An address that a blackbox exporter looks at.
struct Probe {
    QString target; ///< as it is labelled: "https://pad.team.example", "mail.example:25"
    QString job;
    signals::Finding answers; ///< signal "probe"; unknown without a fresh sample, with the last value
    std::optional<signals::Finding> latency; ///< nothing: never told
    std::optional<signals::Finding> status; ///< of HTTP; nothing: never told
    std::optional<base::Instant> certificateEnd; ///< of the earliest certificate that was shown; a value only
    QList<Availability> availability; ///< a day, a week, 30 days

    /// The worst of what is judged: that it answers, and if it does, how fast and with what.
    const signals::Finding &worst() const;
    base::State state() const { return worst().state; }

    bool operator==(const Probe &) const = default;
};

/// A container that runs, or ran within a day.
struct Container {
    QString name;
    QString image; ///< as it was started; may be empty
    QString machine; ///< by name, or its target when no machine is known
    bool running = false; ///< seen within five minutes
    base::Instant seen; ///< the newest time that cAdvisor saw it
    QString query;

    bool operator==(const Container &) const = default;
};

/// A signal that somebody declared for services, judged for one of them.
struct Watched {
    QString target; ///< by which its series name the service
    signals::Finding finding;

    bool operator==(const Watched &) const = default;
};

/// A figure that a service tells of itself.
struct Number {
    QString software; ///< id
    QString quantity; ///< id
    std::optional<double> value; ///< of now; else the last one of the past 30 days
    bool isKnownNow = false;
    std::optional<base::Instant> at; ///< when the value was sampled; to the day when it is not of now
    std::optional<double> change; ///< over `changeOver`, across changes of name; nothing: nobody knows
    base::Milliseconds changeOver{0};
    int generation = 0; ///< which of the quantity's aliases told it
    QString query; ///< that gives the value again

    bool operator==(const Number &) const = default;
};

/// Why a service stands as it does.
enum class Ground {
    Probed, ///< its probes say so
    Watched, ///< a declared signal of it says so
    NotProbed, ///< no probe looks at it, so nobody knows
    ContainerGone, ///< the probes are well, and a container of it is gone
};

/// Something that people use.
struct Service {
    QString key; ///< lasting, unique
    QString name;
    QString url; ///< as the wiki says; may be empty
    QString machine; ///< it runs on; empty when nobody says
    std::optional<inventory::Fact> written; ///< the fact that tells where it is; nothing: the wiki does not
    QString page; ///< of the wiki, where it is defined; empty: the wiki does not know it
    int line = 0;
    QString contact; ///< who looks after it; may be empty
    base::State state = base::State::Unknown;
    Ground ground = Ground::NotProbed;
    QList<Probe> probes; ///< by target, then job
    QList<Watched> watched{}; ///< declared signals, in the catalogue's order, then by target
    QList<Container> containers; ///< by name
    QList<Number> numbers; ///< in the order of their programs

    bool isWritten() const { return !page.isEmpty(); }
    /// What its state is taken from, of probes and declared signals; null when nobody looks.
    const signals::Finding *worst() const;
    const Probe *worstProbe() const; ///< of equals the slowest; null without any
    /// Of its worst probe over that span; nothing without any.
    std::optional<Availability> availability(base::Milliseconds span) const;
    /// The earliest of its probes.
    std::optional<base::Instant> certificateEnd() const;

    bool operator==(const Service &) const = default;
};

/// All of them at one moment.
struct Services {
    QList<Service> all; ///< worst state first, then by name
    Recognition recognition; ///< who is told of by what labels
    base::Instant moment;

    const Service *find(QStringView key) const; ///< null when there is none
};

} // namespace services
