// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backups/siteloss.h"
#include "models/records/record.h"

#include <QLocale>

namespace backups {

QStringList coverageHeadings();
/// A row a machine or service, in the order of the backups.
QList<records::Record> coverageRecords(const Backups &backups, const QLocale &locale = QLocale());
/// How many are backed up of late, not at all, and not known.
QString coverageSummary(const Backups &backups);

QStringList lossHeadings();
/// A row a machine or service of the site.
QList<records::Record> lossRecords(const SiteLoss &loss, base::Instant moment,
                                   const QLocale &locale = QLocale());
/// What this town takes with it, in one sentence.
QString lossSummary(const SiteLoss &loss);

/// The site as one chooses it: its name, or that nobody knows.
QString siteText(const QString &site);

} // namespace backups
