// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/updates/updates.h"

#include <QLocale>

namespace updates {

/// A row a machine, the worst first.
QStringList machineHeadings();
QList<records::Record> machineRecords(const Updates &all, const QLocale &locale);

/// A row a container, the worst first.
QStringList imageHeadings();
QList<records::Record> imageRecords(const Updates &all, const QLocale &locale);

/// A row a machine that was told of within 90 days, the greatest debt first.
QStringList debtHeadings();
QList<records::Record> debtRecords(const Updates &all, const QLocale &locale);

} // namespace updates
