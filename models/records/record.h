// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/state.h"
#include "models/base/unit.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace records {

/// What a cell of a table says, ready to be shown.
struct Cell {
    QString text; ///< plain
    QVariant order; ///< what it is sorted by: a number, an instant in ms or a text; invalid comes last
    base::State state = base::State::NotApplicable; ///< its icon and colour; not applicable: none
    bool stale = false; ///< the last known value of something that is unknown now: greyed
    QString detail; ///< muted, beside the text
    QString tip; ///< all of it, and what it means

    bool operator==(const Cell &) const = default;
};

/// One thing that proves a record: a sentence, and where it comes from.
struct Proof {
    QString sentence; ///< "3 security updates pend, sampled 40 s ago"
    QString query; ///< PromQL that gives the figure again; empty when no metric says so
    std::optional<base::Instant> at; ///< when it was sampled, or looked at
    QString page; ///< wiki page, or file of the profile's folders; empty when none says so
    int line = 0; ///< of the page, from 1
    QString text; ///< that line, verbatim

    bool operator==(const Proof &) const = default;
};

/// A line over time that a record opens into.
struct Chart {
    QString title; ///< of the chart: "Security updates"
    QString subject; ///< whose: "pica01"
    QString instance; ///< of the machine, towards the backend; may be empty
    QString signal; ///< id of the catalogue; empty: `promql` is drawn
    QString promql; ///< a line a series
    base::Unit unit = base::Unit::Count;
    QStringList parts; ///< labels that tell the lines apart

    bool operator==(const Chart &) const = default;
};

/// A row of a table, and all that it opens into.
struct Record {
    QString key; ///< tells it from all others, the same at every refresh
    QString title; ///< above what it opens into; empty: its first cell
    QList<Cell> cells; ///< one a column
    QString about; ///< what it means and what to do, in plain sentences; may be empty
    QList<Proof> proofs;
    std::optional<Chart> chart;
    QString page; ///< its guide or README; empty when there is none
    int line = 0;

    bool operator==(const Record &) const = default;
};

} // namespace records
