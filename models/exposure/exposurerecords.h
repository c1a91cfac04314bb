// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/finding.h"
#include "models/records/record.h"

#include <QLocale>

namespace exposure {

QStringList placeHeadings(); ///< of the list to choose from
QStringList exposureHeadings();

/// A row for every open port, the worst first; what is closed or silent is one row a host, since nobody reads
/// twenty doors that are shut. @param places where each address is written: its proof
QList<records::Record> exposureRecords(const Findings &findings, const QList<Place> &places,
                                       base::Instant moment, const QLocale &locale);

/// What is open that should not be, and how old the oldest look is.
QString exposureSummary(const Findings &findings, base::Instant moment, const QLocale &locale);

/// What is about to happen, for whoever has to confirm it: who is dialled, and which ports.
QString confirmationText(const QList<Place> &places);

/// Why this desktop could not look: a whole sentence.
QString offlineSentence(probe::Offline offline);

} // namespace exposure
