// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/outage.h"
#include "models/records/record.h"

#include <QLocale>

namespace incidents {

QStringList outageHeadings(); ///< when, what, what fell with it, how long

/// The outages as rows, the newest first; the key tells root and start.
QList<records::Record> outageRecords(const Outages &outages, const QTimeZone &zone,
                                     const QLocale &locale = QLocale());
QString outageKey(const Outage &outage);
/// "bob was down, and 3 others with it".
QString outageText(const Outage &outage);

/// "26 Nov, 14:00 – 26 Nov, 14:50", "since 26 Nov, 14:00".
QString spanText(base::Instant from, const std::optional<base::Instant> &to, const QTimeZone &zone,
                 const QLocale &locale = QLocale());
records::Proof episodeProof(const Episode &episode, const QTimeZone &zone, const QLocale &locale = QLocale());
/// Who was down and when, the root first.
QList<records::Proof> outageProofs(const Outage &outage, const QTimeZone &zone,
                                   const QLocale &locale = QLocale());

/// "2 outages measured in the last 30 days".
QString outagesText(const Outages &outages);

} // namespace incidents
