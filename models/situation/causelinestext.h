// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/changes/change.h"
#include "models/inventory/knowledge.h"
#include "models/records/record.h"
#include "models/situation/causetext.h"

namespace situation {

/// What happened of late on the machine of a cause, newest first; nothing while nobody has asked.
using KnownChanges = std::optional<base::Result<QList<changes::Change>>>;

/// What stands under a cause that is opened.
struct CauseLine {
    enum class Kind {
        About, ///< what it means, why it matters, what to do first
        Runbook, ///< the wiki's guide, or the words by which it is found
        Console, ///< the way in when the network is gone
        Place, ///< what it runs on, where it stands
        Contact, ///< who can be there
        Measured, ///< value and sample time
        Witness, ///< what this desktop saw of the same thing
        Change, ///< what changed on the machine before, as far as the metrics tell
        Alike, ///< how many others have the same
        Consequence, ///< what follows from the cause
    };
    Kind kind = Kind::About;
    QString heading;
    QString text;
    base::State state = base::State::NotApplicable;
    QString instance; ///< of a consequence
    QString signal; ///< likewise
    QString query; ///< of a service that is one: the expression that tells of it
    QString page; ///< of the wiki, where it is said; empty when it is not from there
    int pageLine = 0;
};

/// Everything one wants to know about a cause, in the order one wants to read it. @param signal its entry
QList<CauseLine> causeLines(const Cause &cause, const signals::Signal *signal,
                            const QList<signals::Signal> &entries, const Standpoint &from,
                            const KnownChanges &changes, const inventory::Knowledge &wiki);

/// The line over time that tells of a service, whether it is the cause itself or a line under one; nothing of
/// what is a signal of a machine.
std::optional<records::Chart> chartOf(const Cause &cause, const CauseLine &line,
                                      const QList<signals::Signal> &entries, const QLocale &locale);

/// "The same on 3 other machines."
QString alikeText(int others);

} // namespace situation
