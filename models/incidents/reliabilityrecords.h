// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/reliability.h"
#include "models/records/record.h"

#include <QLocale>

namespace incidents {

/// Semester, who, incidents, outages, availability, time to detect, time to repair.
QStringList reliabilityHeadings();

/// One row each; what no case stands on is empty.
QList<records::Record> reliabilityRecords(const QList<Reliability> &all, const QTimeZone &zone,
                                          const QLocale &locale = QLocale());

/// "July to December 2026".
QString semesterText(const Semester &semester, const QLocale &locale = QLocale());

/// On what the figures stand, in a sentence.
QString reliabilityText(const QList<Reliability> &all);

} // namespace incidents
