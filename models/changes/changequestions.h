// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timerange.h"
#include "models/survey/question.h"

namespace changes {

inline constexpr base::Milliseconds lengthBefore = std::chrono::hours(24); ///< what is looked at
inline constexpr base::Milliseconds lengthAfter = std::chrono::hours(1);

inline constexpr QStringView namesQuestion = u"names"; ///< who the guests are, at the moment

/// What is asked of all machines at once, for a day before the moment and an hour after. The backend gives
/// only the points at which something is different from before, so that an answer is as large as what
/// happened, not as the fleet.
QList<survey::Question> changeQuestions();

/// The same for one machine, as one range query. @param instance other ports of the same host count as well
QString changesQuery(const QString &instance, const base::TimeRange &range);

/// PromQL that shows again what a series of an answer tells.
QString proofQuery(const QString &mark, const QHash<QString, QString> &labels);

} // namespace changes
