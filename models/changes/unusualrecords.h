// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/unusual.h"
#include "models/records/record.h"

#include <QLocale>

namespace changes {

QStringList unusualHeadings(); ///< whom, signal, now, usually, how much that wavers, how far off

/// A row a signal, in their order. @param entries of the catalogue: their words
QList<records::Record> unusualRecords(const Unusual &unusual, const QList<signals::Signal> &entries,
                                      const QLocale &locale);

/// "3 of 80 signals are far off their usual for this hour."
QString unusualSummary(const Unusual &unusual);

/// How many are far off.
qsizetype strikingCount(const Unusual &unusual);

} // namespace changes
