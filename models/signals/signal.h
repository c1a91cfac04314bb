// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/unit.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace signals {

/// The same words in both languages of the users.
struct Bilingual {
    QString en;
    QString fr;

    /// The wording for a locale name such as "fr_FR"; English for every other language.
    const QString &in(QStringView language) const
    {
        return language.startsWith(u"fr") && !fr.isEmpty() ? fr : en;
    }

    bool operator==(const Bilingual &) const = default;
};

/// When a value is worth a warning. Absent limits never warn.
struct Rule {
    enum class Direction { Above, Below };
    Direction direction = Direction::Above; ///< above: a value greater than or equal to the limit is bad
    std::optional<double> warning; ///< in the signal's unit
    std::optional<double> critical;
    base::Milliseconds lasting{0}; ///< a limit counts once it was passed for so long without a break
    bool beyondInterval = false; ///< limits count on top of how far apart the backend's samples are
    double hysteresis = 0; ///< in the unit: a limit that was passed holds until the value is so far inside it

    /// Whether a value reaches a limit.
    bool passes(double value, double limit) const
    {
        return direction == Direction::Above ? value >= limit : value <= limit;
    }
    /// Where a limit that was passed lets go.
    double release(double limit) const
    {
        return direction == Direction::Above ? limit - hysteresis : limit + hysteresis;
    }
    /// The limit that is reached first; nothing without limits.
    std::optional<double> firstLimit() const { return warning ? warning : critical; }

    bool operator==(const Rule &) const = default;
};

/// A family of series that a signal stands on. One of the selectors is enough: names and labels differ
/// between versions of an exporter.
using Family = QStringList;

/// By which words of an inventory a signal applies to a machine that never told its series: who has a RAID
/// wants to know of it, and nobody measuring it is no peace.
struct Declaration {
    QStringList facts; ///< keys of facts, any of which declares it; empty: none does
    QString having; ///< regular expression, case apart, that the fact's words must match; empty: any words
    QString lacking; ///< one that they must not match

    bool operator==(const Declaration &) const = default;
};

/// A declared measurement: data, not code. See resources/signals/README.md.
struct Signal {
    QString id; ///< published name: "cpu", "disk", …
    Bilingual title;
    Bilingual about; ///< what it means, why it matters, what to do first
    QString subject; ///< the kind of subject it is about: "host", "vm", "hypervisor"
    QString group; ///< "reach", "processor", "memory", "storage", …
    base::Unit unit = base::Unit::Count;
    QString query; ///< PromQL at one instant: one sample a subject, or a subject and its parts
    QStringList parts; ///< labels that tell several readings of one subject apart, such as mountpoint
    QString namedBy; ///< the label that names the subject; empty: its instance
    QList<Family> families; ///< all must be there, or the silence of `query` means nothing
    std::optional<double> quiet; ///< what silence means while all required families are there
    QString datedBy; ///< PromQL: seconds since the epoch of what a text file tells; empty: of the samples
    QString drilldown; ///< PromQL of the chart
    Rule rule;
    base::Milliseconds every{0}; ///< asked no more often than this; 0: at every refresh
    base::Milliseconds maxAge{0}; ///< an older sample means unknown
    Declaration declared; ///< when an inventory makes it apply
    bool core = false; ///< applies to every machine: silence is unknown, never "not applicable"
    Bilingual bad; ///< how a passed limit is said: "{part} has failed"; empty: value and limit
    QStringList related; ///< ids of the signals to look at beside it, see relatedTo()
    Bilingual install; ///< what would have to be installed to watch it
    QString runbook; ///< words by which the wiki's guide is found
    QString origin; ///< the file it was read from
    int line = 0; ///< of that file, 1-based

    /// Of the address that is looked at, and not of a machine.
    bool isOfService() const { return subject == QLatin1StringView("service"); }

    /// "file:line", as people look it up.
    QString place() const { return QStringLiteral("%1:%2").arg(origin, QString::number(line)); }

    bool operator==(const Signal &) const = default;
};

} // namespace signals
