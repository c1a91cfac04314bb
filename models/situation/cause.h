// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/fleet.h"
#include "models/services/service.h"
#include "models/situation/ownchecks.h"
#include "models/situation/sourcestatus.h"

#include <QList>

namespace situation {

/// Something that follows from a cause: another finding of the same subject, or a whole subject that fell
/// with it, told by one of its findings.
struct Consequence {
    QString subject; ///< name
    QString instance; ///< towards the backend
    signals::Finding finding;
    bool whole = false; ///< the subject itself, not only this finding of it
    bool service = false; ///< the subject is a service; else a machine

    bool operator==(const Consequence &) const = default;
};

/// One thing that is wrong, with everything that follows from it.
struct Cause {
    enum class Kind {
        Desktop, ///< this very desktop is offline: whatever else is silent may follow from that
        Source, ///< the metrics do not answer: nothing is known of anything
        Question, ///< one signal could not be asked, for whomever
        Silence, ///< a machine does not answer
        Finding, ///< one thing about one subject
        Service, ///< probes find a service down, slow or unknown, and no silence of a machine explains it
        Witness, ///< an address that this desktop finds wrong, where the metrics tell nothing of the kind
    };
    Kind kind = Kind::Finding;
    QString key; ///< its identity from one refresh to the next
    QString subject; ///< name of the machine or service; of a source its place
    QString instance; ///< of the machine, or the one a service runs on; empty when there is no single one
    QString subjectKind; ///< "host", "hypervisor", "vm", "service"; empty when it is about no subject
    base::State state = base::State::Unknown;
    signals::Finding finding; ///< what tells of it
    std::optional<base::Instant> since; ///< since when it is so, as far as anybody knows
    std::optional<base::Instant> sampledAt; ///< the newest sample of the subject
    std::optional<base::Instant> startedAt; ///< when the machine last started, as far as its uptime tells
    QList<Consequence> consequences; ///< whole subjects first
    bool recent = false; ///< silence that began within the hour: ranks with critical
    int alike = 0; ///< other causes of the same signal, on other subjects
    /// What this desktop saw of the subject, worst first; of a silent source, of everything.
    QList<WitnessView> witnesses;
    std::optional<probe::Offline> offline; ///< of this desktop: why it is
    int tried = 0; ///< of this desktop: how many addresses
    bool unwitnessed = false; ///< of a silent source: nobody else looks, though this desktop could

    qsizetype machines() const; ///< how many it takes along
    qsizetype services() const; ///< likewise
    bool operator==(const Cause &) const = default;
};

/// What is wrong, worst first: critical, and silence that began within the hour before the fleet's moment;
/// then warning; then unknown. Among equals what takes more subjects along, then what is newer. Pure. Every
/// finding that is not ok is a cause or the consequence of exactly one:
/// - all that the metrics' own silence makes unknown is one cause;
/// - one signal that the server refused is one cause, on however many subjects;
/// - a machine that does not answer explains all that is unknown about it, and the silence of its guests, and
///   whatever ails the services on them;
/// - what is unknown for one reason, and of one exporter, is one cause;
/// - a full memory explains swapping, a full processor the load, and so on, when they are no worse.
/// What this desktop saw stands with the silence, or the service, that it is about. It is a cause of its own,
/// one a subject, when the metrics do not tell of it. That this desktop is offline comes before all else.
/// @param services those that probes look at
QList<Cause> causesOf(const health::Fleet &fleet, const QList<SourceStatus> &sources,
                      const OwnChecks &checks = {}, const QList<services::Service> &services = {});

} // namespace situation
