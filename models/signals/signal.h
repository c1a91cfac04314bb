// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/instant.h"
#include "models/base/unit.h"

#include <QHash>
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

    bool operator==(const Rule &) const = default;
};

/// A declared measurement: data, not code. See resources/signals/*.toml.
struct Signal {
    QString id; ///< published name: "cpu", "disk", …
    Bilingual title;
    Bilingual about; ///< what it means, why it matters, what to do first
    QString subject; ///< the kind of subject it is about: "host"
    QString group; ///< "reach", "processor", "memory", "storage", "network", "system"
    base::Unit unit = base::Unit::Count;
    QString query; ///< PromQL for an instant query: one sample a subject, or a subject and its parts
    QStringList parts; ///< labels that tell several readings of one subject apart, such as mountpoint
    QString drilldown; ///< PromQL for the chart; $instance is the subject's instance, quoted
    Rule rule;
    base::Milliseconds maxAge{0}; ///< an older sample means unknown
    bool core = false; ///< applies to every machine: silence is unknown, never "not applicable"
    QString origin; ///< the file it was read from

    bool operator==(const Signal &) const = default;
};

} // namespace signals
