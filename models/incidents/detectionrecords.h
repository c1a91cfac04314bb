// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/detection.h"
#include "models/records/record.h"

#include <QLocale>

namespace incidents {

QStringList detectionHeadings(); ///< when, what, when an alert fired, which

/// What can be looked up, the newest first: incidents, outages that nobody wrote down, alerts about neither.
QList<records::Record> detectionRecords(const History &history, const Detections &detections,
                                        const QTimeZone &zone, const QLocale &locale = QLocale());

QString alertKey(const AlertEpisode &alert); ///< of an alert about neither

/// That it fired, and when.
records::Proof alertProof(const AlertEpisode &alert, const QTimeZone &zone,
                          const QLocale &locale = QLocale());

/// The key of the incident or of the outage that such a row is about; empty for an alert.
QString subjectOfRow(const QString &key);

/// What the alerts did, the outage, and the alert.
QList<records::Proof> detectionProofs(const Detection &detection, const QTimeZone &zone,
                                      const QLocale &locale = QLocale());

} // namespace incidents
