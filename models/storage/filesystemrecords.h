// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/storage/storage.h"

#include <QLocale>

namespace storage {

/// What a new disk is reckoned with: 100 GB, as makers count them.
inline constexpr double addedBytes = 100e9;

QStringList filesystemHeadings();

/// A row a filesystem, in their order. @param moment ages and dates count from here
QList<records::Record> filesystemRecords(const QList<Filesystem> &filesystems, base::Instant moment,
                                         const QLocale &locale);

/// How they stand; which is full first, which grows fastest, and how good the forecasts of late were.
QString filesystemSummary(const QList<Filesystem> &filesystems, base::Instant moment, const QLocale &locale);

} // namespace storage
