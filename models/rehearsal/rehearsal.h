// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rehearsal/guests.h"
#include "models/situation/situation.h"

namespace rehearsal {

/// What is looked at before a machine is rebooted or upgraded, in the order of the page.
enum class Topic { Machine, Guests, Affected, Raid, Backups, Kernel, Console, People, Uptime, Notes };

/// How one of them stands.
enum class Standing {
    NotConcerned, ///< there is no such thing here, and it is known why
    Ok,
    ToKnow, ///< nothing against it, but whoever does it should know
    Unknown, ///< nobody can say: takes "ready" away
    Blocks,
};

/// Why it stands so, as a value: rehearsaltext.h makes the sentence.
enum class Why {
    Answers, ///< the exporter does
    Silent, ///< it does not: what is rebooted now cannot be compared with before
    NotMeasured, ///< no metrics know the machine
    SourceDown, ///< the metrics do not answer, so that all findings are old
    GuestsStart, ///< `names` do by themselves
    GuestsStay, ///< `names` do not
    GuestsUntold, ///< of `names` nobody says
    GuestsUnasked, ///< no exporter tells of any guest here
    NoGuests, ///< a guest has none, nor a machine of which the wiki says what it is
    Affects, ///< `names` fall with it
    AffectsUnknown, ///< the wiki names nothing that runs on it
    NotWritten, ///< the wiki does not name the machine
    Measured, ///< the findings say so, whatever they are
    NotWatched, ///< no finding tells of it
    OfHypervisor, ///< the disks are its hypervisor's
    BackedUp, ///< `names` are
    NotBackedUp, ///< `names` are not, or not lately
    BackupUntold, ///< of `names` nobody says
    RebootPending, ///< that is what it would be rebooted for
    NoRebootPending,
    ConsoleWritten, ///< `names`: what the wiki says
    ConsoleOfParent, ///< `names`: its hypervisor, which answers
    NoConsole,
    PeopleWritten, ///< `names`
    NoPeople,
    UpShort,
    UpLong, ///< for longer than anybody remembers what was changed by hand meanwhile
    UptimeUntold,
    NotesWritten, ///< what the wiki tells of earlier trouble
    NoNotes,
};

/// What one thing is known from: a finding, a sample, or a line of the wiki.
struct Evidence {
    QString whom; ///< the machine, guest or service it is about
    std::optional<signals::Finding> finding;
    QString query; ///< PromQL; empty when the wiki says so
    std::optional<base::Instant> at; ///< when it was sampled
    QString page;
    int line = 0;
    QString text; ///< that line, verbatim

    bool operator==(const Evidence &) const = default;
};

/// One thing that was looked at.
struct Item {
    Topic topic = Topic::Machine;
    Standing standing = Standing::Unknown;
    Why why = Why::NotMeasured;
    QStringList names; ///< whom it is about, in the order they are said
    std::optional<double> seconds; ///< of the uptime
    QList<Evidence> evidence;

    bool operator==(const Item &) const = default;
};

enum class Verdict { Ready, NotReady, CannotTell };

/// A backup that another feature knows of.
struct Backup {
    QString subject; ///< whose, by any of its names
    base::State state = base::State::Unknown; ///< ok: there is one, and it is fresh
    Evidence evidence;
};

/// What a rehearsal is read from.
struct Request {
    QString machine; ///< name, or instance towards the backend
    const situation::Situation &situation;
    Guests guests;
    QList<Backup> backups; ///< of whom is not in here, the finding pve_backup counts
};

/// One page before a reboot: all that must be known, and whether it may go on.
struct Rehearsal {
    QString machine;
    base::Instant moment;
    QList<Item> items; ///< one a topic, in the order of Topic

    /// NotReady when anything blocks; else CannotTell when anything is unknown, or nothing was looked at.
    Verdict verdict() const;
    const Item *item(Topic topic) const; ///< null when there is none

    bool operator==(const Rehearsal &) const = default;
};

/// Looks at everything. Pure and total: of a machine that nobody knows all is unknown.
Rehearsal rehearse(const Request &request);

} // namespace rehearsal
