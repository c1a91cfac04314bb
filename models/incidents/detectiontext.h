// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/detection.h"

#include <QLocale>

namespace incidents {

/// The published names: "before", "late", "never", "unknown"; and of why nobody knows, "unevaluated".
QLatin1StringView verdictName(Verdict verdict);
QLatin1StringView doubtName(Doubt doubt);

/// In a few words: "5 min after", "2 min ahead", "none fired".
QString verdictText(const Detection &detection, const QLocale &locale = QLocale());

/// In a sentence: what the alerts did about it, or why nobody knows.
QString detectionText(const Detection &detection, const QLocale &locale = QLocale());

/// "2 incidents within 30 days, an alert saw 1 of them; 1 outage that nobody wrote down".
QString detectionsText(const Detections &detections);

} // namespace incidents
