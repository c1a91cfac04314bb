// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/storage/storage.h"

#include <QLocale>

namespace storage {

QStringList arrayHeadings();
QStringList diskHeadings();

/// A row an array or pool, in their order. @param moment ages count from here
QList<records::Record> arrayRecords(const QList<Array> &arrays, base::Instant moment, const QLocale &locale);
/// A row a disk, in their order.
QList<records::Record> diskRecords(const QList<Disk> &disks, base::Instant moment, const QLocale &locale);

QString arraySummary(const QList<Array> &arrays);
/// How they stand, and which is worn most.
QString diskSummary(const QList<Disk> &disks, const QLocale &locale);

} // namespace storage
