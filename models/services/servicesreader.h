// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/quantity.h"
#include "models/services/service.h"

namespace services {

/// What every service is and was, from the answers to questions(). Pure and total: what was not answered, is
/// too old or contradicts itself is unknown, with the last value. Services of the inventory are all there;
/// then the probes and the programs that it does not know.
/// @param entries the declared signals: "probe", "latency" and "http_status" are judged for each probe, all
/// others of services where their series are
Services readServices(const survey::Input &input, const Quantities &quantities,
                      const QList<signals::Signal> &entries);

} // namespace services
