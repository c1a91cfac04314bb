// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/series.h"
#include "models/records/record.h"
#include "models/storage/storage.h"

#include <QLocale>

namespace storage {

/// The labels by which the series of a filesystem are found again.
metrics::Labels labelsOf(const Filesystem &one);

/// What proves a filesystem's row: how full it is, how it grows and what was left out, when it is full, each
/// forecast of the last four weeks beside what came, and what more room would buy.
QList<records::Proof> filesystemProofs(const Filesystem &one, base::Instant moment, const QLocale &locale);

} // namespace storage
