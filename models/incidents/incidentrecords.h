// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/detection.h"
#include "models/records/record.h"

#include <QLocale>

namespace incidents {

QStringList incidentHeadings(); ///< when, how long, what, whom

/// The incidents as rows, the newest first; the key is the incident's id. What alerts saw of one is among its
/// proofs, where that was looked up.
QList<records::Record> incidentRecords(const History &history, const Detections &detections,
                                       const QTimeZone &zone, const QLocale &locale = QLocale());

} // namespace incidents
