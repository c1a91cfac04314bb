// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/survey/question.h"

#include <QList>

namespace backups {

/// Dates, sizes and jobs of now; what is not a date bears `markLabel`.
inline constexpr QStringView nowQuestion(u"backups");
/// Dates and sizes of 30 days.
inline constexpr QStringView pastQuestion(u"backups_past");

inline constexpr QStringView markLabel(u"vigie");
inline constexpr QStringView sizeMark(u"size");

/// Two questions, whatever the number of machines.
QList<survey::Question> questions();

} // namespace backups
