// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"
#include "models/health/questions.h"
#include "models/signals/reading.h"

namespace health {

/// What must be asked besides, for the few readings that are near or past a limit and the few families that
/// vanished. Empty queries: nothing needs to be asked.
struct FollowUps {
    QString excursions; ///< a range query: how the doubtful values went in the window
    base::TimeRange window;
    QString lastSeen; ///< an instant query: when what is missing was last there
};

FollowUps followUpsOf(const signals::Readings &readings, const QList<signals::Signal> &entries);

/// Adds the way the doubtful values went.
void addWindow(signals::Readings &readings, const QList<signals::Signal> &entries,
               const base::TimeRange &window, const metrics::Matrix &excursions);

/// Adds what the round before had found out of excursions that fill the whole window: that need not be asked
/// again.
void carryBeginnings(signals::Readings &readings, const signals::Readings &before);

/// Adds since when the excursions that fill the whole window go on, as far as `longer` reaches back, in its
/// step.
void addBeginnings(signals::Readings &readings, const QList<signals::Signal> &entries,
                   const metrics::Matrix &longer, const base::TimeRange &range);

/// The query for addBeginnings(): nothing when every excursion began within the window.
QString beginningsQuery(const signals::Readings &readings, const QList<signals::Signal> &entries);

/// Adds when what is missing was last there, and drops the machines that only changed their instance: gone
/// from the targets, while another machine bears their nodename.
void addLastSeen(signals::Readings &readings, const QList<signals::Signal> &entries,
                 const metrics::Vector &lastSeen);

} // namespace health
