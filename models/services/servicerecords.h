// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/services/quantity.h"
#include "models/services/service.h"

#include <QLocale>

namespace services {

/// The columns: service, state, 24 h, 7 d, 30 d, latency, certificate, container, its own numbers.
QStringList serviceHeadings();

/// A row a service, in the order of the services, with everything that proves it.
QList<records::Record> serviceRecords(const Services &services, const Quantities &quantities,
                                      const QLocale &locale);

} // namespace services
