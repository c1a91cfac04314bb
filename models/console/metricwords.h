// SPDX-FileCopyrightText: 2026 The Vigie developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/tokens.h"

namespace console {

/// The words of a query that name metrics, in order.
QList<metrics::Token> metricTokens(QStringView query);

/// Which metrics the query names, each once and in order.
QStringList metricsOf(QStringView query);

} // namespace console
