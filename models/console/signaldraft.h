// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/unit.h"
#include "models/signals/catalogue.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace console {

/// A query that is to be watched from now on, as somebody fills it in.
struct SignalDraft {
    QString id; ///< see isSignalId()
    QString title; ///< in the words of whoever writes it, for both languages
    QString about; ///< likewise; empty: the title
    base::Unit unit = base::Unit::Count;
    QString subject{QStringLiteral("host")}; ///< the kind of subject, see subjectKinds()
    QString namedBy{}; ///< the label that names the subject; empty: its instance
    QString group{QStringLiteral("system")}; ///< see signalGroups()
    QString query; ///< a sample for each subject
    bool above = true; ///< values at or over a limit are bad; else at or under
    std::optional<double> warning; ///< in the unit
    std::optional<double> critical;
    int minutes = 0; ///< for so long before a limit counts
};

/// What is wrong with a draft.
struct DraftFault {
    enum class Kind {
        Title, ///< there is none
        Id, ///< not one that a catalogue takes
        Taken, ///< `detail` is where, "file:line"
        Metric, ///< the query names no metric, so that nobody could tell when it is missing
        Limits, ///< not finite, or critical is reached before warning
        Refused, ///< the catalogue would not read it; `detail` says why, untranslated
    };
    Kind kind = Kind::Refused;
    QString detail;

    bool operator==(const DraftFault &) const = default;
};

/// Small letters, digits and _, a letter first, at most 40.
bool isSignalId(const QString &id);
/// An id that says what a title says, and that the catalogue has not.
QString suggestedId(const QString &title, const signals::Catalogue &catalogue);

/// The query with `$only` in every selector, by which a chart is narrowed to a machine.
QString narrowable(const QString &query);

/// The series that the query stands on, each once and in order, as narrow as the query has them: whoever
/// never had these is not missed.
QStringList familiesOf(const QString &query);

/// The draft as an entry of a catalogue file (resources/signals/README.md).
QByteArray signalToml(const SignalDraft &draft);

/// Why the draft cannot be kept; nothing when the catalogue reads it back as it is meant.
std::optional<DraftFault> faultOf(const SignalDraft &draft, const signals::Catalogue &catalogue);

} // namespace console
