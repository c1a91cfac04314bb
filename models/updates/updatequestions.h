// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/series.h"
#include "models/survey/answers.h"

namespace updates {

/// Ids of questions. The first three hold several expressions each; their samples are told apart by a mark.
inline constexpr QStringView nowQuestion = u"now"; ///< what is told
inline constexpr QStringView lastQuestion = u"last"; ///< what was told last, of who tells nothing now
inline constexpr QStringView datesQuestion = u"dates"; ///< when that was
inline constexpr QStringView evidenceQuestion = u"evidence"; ///< where a reboot was ever asked for
inline constexpr QStringView imagesQuestion = u"images"; ///< containers and what is known of their images
inline constexpr QStringView lastImagesQuestion = u"lastimages"; ///< containers seen within a week
inline constexpr QStringView weeksQuestion = u"weeks"; ///< security updates by the hour, 14 days
inline constexpr QStringView debtQuestion = u"debt"; ///< the same by the day, 90 days

/// The answer's samples of one mark that are numbers.
QList<const metrics::Sample *> markedSamples(const survey::Answer &answer, QStringView mark);

/// The expression of a mark for one target alone: the proof of what it told.
/// @param last of what was told last
QString proofOf(QStringView mark, const QString &instance, bool last = false);
/// The number of security updates of one target, over time: for charts.
QString securityQuery(const QString &instance);

} // namespace updates
