// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/survey/question.h"

#include <QList>

namespace certificates {

/// What the probes tell now; its samples bear `markLabel`.
inline constexpr QStringView nowQuestion(u"certificates");
/// The last end of each probe's certificate within 30 days, for those that vanished.
inline constexpr QStringView lastQuestion(u"certificates_last");
/// How the ends moved over 100 days: renewals.
inline constexpr QStringView pastQuestion(u"certificates_past");

inline constexpr QStringView markLabel(u"vigie");

/// Three questions, whatever the number of endpoints.
QList<survey::Question> questions();

} // namespace certificates
