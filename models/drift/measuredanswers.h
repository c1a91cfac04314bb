// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/series.h"
#include "models/settings/profile.h"

namespace drift {

/// All that was answered.
struct MeasuredAnswers {
    QList<metrics::Vector> vectors; ///< to measuredQuestions()
    QStringList seen; ///< instances that had a machine's exporter within 30 days
    metrics::Vector lastHeard; ///< to lastHeardQuestion()
    base::Instant moment;
    QList<settings::NameRule> names;
};

/// Samples by their mark; points into the answers, which must outlive it. What is no number that a size or a
/// date can be is left out.
QHash<QString, QList<const metrics::Sample *>> markedSamples(const MeasuredAnswers &answers);

/// The machines that no question about now told of, though they are asked or were heard within 30 days.
QStringList unheard(const MeasuredAnswers &answers);

} // namespace drift
