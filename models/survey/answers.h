// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/metrics/series.h"
#include "models/survey/question.h"

#include <QList>

#include <optional>

namespace survey {

/// What is known of one question: the last good answer, and why there is no newer one.
struct Answer {
    QString id; ///< of the question
    QString query; ///< as it was sent: the proof
    QList<metrics::Sample> samples; ///< of a question at one instant, a sample a series
    QList<metrics::Series> series; ///< of a range, series × points
    std::optional<base::Instant> at; ///< the moment it tells of; nothing: it was never answered
    std::optional<base::Instant> until; ///< of a range: points after it are of no past yet; nothing: `at`
    std::optional<base::Error> error; ///< of the newest attempt

    bool isKnown() const { return at.has_value(); }
};

/// What a survey told. A question that failed keeps its last good answer, with its age and the error.
class Answers {
public:
    Answers() = default;
    explicit Answers(QList<Answer> all)
        : m_all(std::move(all))
    {
    }

    /// An answer that was never given when nobody asked so.
    const Answer &of(QStringView id) const;
    const QList<metrics::Sample> &samples(QStringView id) const { return of(id).samples; }
    const QList<metrics::Series> &series(QStringView id) const { return of(id).series; }
    const QList<Answer> &all() const { return m_all; }

private:
    QList<Answer> m_all; ///< in the order of the questions
};

} // namespace survey
